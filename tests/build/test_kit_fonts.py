"""A kit carries the fonts of its slides, cut once and kept."""

from pathlib import Path

import pytest

from tests.project import Project
from toolkit.build import Built, Request, build
from toolkit.build.files import digest, read_manifest
from toolkit.build.fonts import PRODUCT, write_fonts
from toolkit.home import Home
from toolkit.library import forget

FONTS = ["BricolageGrotesqueExtraBold-Regular.ttf", "Figtree-Bold.ttf", "Figtree-Regular.ttf"]
LICENCES = ["LICENSE-bricolage-grotesque.txt", "LICENSE-figtree.txt"]
NOTE = "how-to-install-en.txt"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def deck(home: Home, output: Path, *, force: bool = False, products: tuple[str, ...] = ("deck",)) -> tuple[Built, ...]:
    return build(home, Request(("river",), output, products, convening="morning", force=force))


def times(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def test_a_kit_has_its_fonts_with_licences_and_how_to_install_them(built_kit: tuple[Built, ...]) -> None:
    folder = built_kit[0].path.parent
    assert names(folder / "fonts") == sorted([*FONTS, *LICENCES, NOTE])
    note = (folder / "fonts" / NOTE).read_text("utf-8")
    assert note.startswith("The slides use these fonts: Bricolage Grotesque ExtraBold, Figtree. The font files are in this folder.")
    assert all(system in note for system in ("Windows", "Mac", "Linux"))


def test_the_manifest_has_an_entry_for_each(built_kit: tuple[Built, ...]) -> None:
    folder = built_kit[0].path.parent
    entries = {entry.file: entry for entry in read_manifest(folder) if entry.product == PRODUCT}
    assert sorted(entries) == [f"fonts/{name}" for name in names(folder / "fonts")]
    for name, entry in entries.items():
        data = (folder / name).read_bytes()
        assert (entry.sha256, entry.bytes, entry.pages) == (digest(data), len(data), 0)


def test_fonts_are_not_written_again_even_when_all_is_built_again(project: Project, tmp_path: Path) -> None:
    deck(project.home, tmp_path)
    before = times(tmp_path / "river/fonts")
    deck(project.home, tmp_path, force=True)
    assert times(tmp_path / "river/fonts") == before


@pytest.mark.parametrize("force", [True, False])
def test_a_font_that_was_changed_or_lost_comes_back(project: Project, tmp_path: Path, force: bool) -> None:
    deck(project.home, tmp_path)
    folder = tmp_path / "river/fonts"
    whole = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / FONTS[0]).unlink()
    (folder / FONTS[1]).write_bytes(b"half")
    (folder / NOTE).unlink()
    deck(project.home, tmp_path, force=force)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == whole


def test_fonts_of_another_theme_take_the_place_of_the_old_ones(project: Project, tmp_path: Path) -> None:
    deck(project.home, tmp_path)
    project.edit("editions/river/edition.yaml", "theme: bold-geometry", "theme: sober")
    theme = project.home.file("themes/bold-geometry.yaml")
    assert theme is not None
    old = """    package: bricolage-grotesque
    file: BricolageGrotesque[opsz,wdth,wght].ttf
    family: Bricolage Grotesque ExtraBold
    axes: {wght: 800, wdth: 100, opsz: 14}
"""
    new = "    package: figtree\n    file: Figtree[wght].ttf\n    family: Figtree ExtraBold\n    axes: {wght: 800}\n"
    text = theme.path.read_text("utf-8")
    assert old in text
    project.write("themes/sober.yaml", text.replace(old, new).replace("id: bold-geometry", "id: sober"))
    forget()
    deck(project.home, tmp_path)
    assert names(tmp_path / "river/fonts") == sorted(["Figtree-Bold.ttf", "Figtree-Regular.ttf", "FigtreeExtraBold-Regular.ttf", LICENCES[1], NOTE])
    assert {entry.file for entry in read_manifest(tmp_path / "river") if entry.product == PRODUCT} == {
        f"fonts/{name}" for name in names(tmp_path / "river/fonts")
    }


def test_what_needs_no_fonts_brings_none(project: Project, tmp_path: Path) -> None:
    deck(project.home, tmp_path, products=("cards",))
    assert names(tmp_path / "river") == ["manifest.json", "river-cards-en.pdf"]


def test_the_command_writes_the_same_files(built_kit: tuple[Built, ...], tmp_path: Path) -> None:
    folder = built_kit[0].path.parent / "fonts"
    written = write_fonts(Home(), ("national",), tmp_path)
    assert {path.name: path.read_bytes() for path in written} == {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_build_after_the_command_cuts_nothing_anew(project: Project, tmp_path: Path) -> None:
    deck(project.home, tmp_path)
    write_fonts(project.home, ("river",), tmp_path)
    [built] = deck(project.home, tmp_path)
    assert built.fresh
