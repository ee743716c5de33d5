"""A deck's logo follows its edition: put, exchanged or taken out, and nothing else of a slide changes."""

import io
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pptx import Presentation
from pptx.util import Emu

from tests.pictures import picture
from tests.project import Project
from tests.readback.decks import edited, move, remove, shape
from tests.readback.harbor import EDITION, harbored
from tests.readback.test_rebrand import branded, parts
from toolkit.build import Request, build
from toolkit.readback import Left, Overrides, diff, rebrand
from toolkit.readback.names import P

LOGOS = {"harbor": ("logo.png", picture(90, 30)), "dock": ("mark.jpg", picture(40, 80, "#60073A", "JPEG"))}
KEYS = ("title", "block/close")


@pytest.fixture
def home(project: Project) -> Project:
    """Two editions with logos: one wide, one tall."""
    harbored(project)
    for name, (file, data) in LOGOS.items():
        text = EDITION.replace("harbor", name, 1).replace("Harbor Region", f"{name.title()} Region")
        project.write(f"editions/{name}/edition.yaml", text + f"logo: {{file: {file}, alt: The {name} logo}}\n")
        project.write(f"editions/{name}/{file}", data)
    return project


@pytest.fixture
def harbor(home: Project, tmp_path: Path) -> bytes:
    return deck_of(home, "harbor", tmp_path)


def deck_of(project: Project, edition: str, folder: Path) -> bytes:
    [built] = build(project.home, Request((edition,), folder / "built", ("deck",)))
    return built.path.read_bytes()


@cache
def opened(data: bytes) -> Any:
    return Presentation(io.BytesIO(data))


def logos(data: bytes) -> dict[str, tuple[bytes, str, tuple[int, ...]]]:
    """Each logo's bytes, words and place, by the key of its slide."""
    found: dict[str, tuple[bytes, str, tuple[int, ...]]] = {}
    for slide in opened(data).slides:
        for one in slide.shapes:
            if one.shape_type == 13 and one.name == "Logo":
                words = one._element.nvPicPr.cNvPr.get("descr")
                found[slide._element.cSld.get("name")] = (one.image.blob, words, (one.left, one.top, one.width, one.height))
    return found


def rebranded(project: Project, data: bytes, folder: Path, edition: str) -> bytes:
    path = folder / "slides.pptx"
    path.write_bytes(data)
    return rebrand(project.home, path, edition, folder / "new.pptx").path.read_bytes()


def without_logos(part: bytes) -> bytes:
    """A slide's part without its logo."""
    root = etree.fromstring(part)
    for one in [one for one in root.iter(f"{P}pic") if one.find(f"{P}nvPicPr/{P}cNvPr").get("name") == "Logo"]:
        one.getparent().remove(one)
    return bytes(etree.tostring(root, method="c14n"))


def same_but_for_logos(before: bytes, after: bytes) -> set[str]:
    """The slides that differ; what differs in them is the logo alone."""
    old, new = parts(before), parts(after)
    slides = {name for name in old if name.startswith("ppt/slides/slide")}
    assert slides == {name for name in new if name.startswith("ppt/slides/slide")}
    for name in slides:
        assert without_logos(old[name]) == without_logos(new[name]), name
    return {name for name in slides if old[name] != new[name]}


def test_a_deck_without_a_logo_gets_the_one_of_the_edition_where_its_own_deck_has_it(home: Project, harbor: bytes, tmp_path: Path) -> None:
    before = deck_of(home, "national", tmp_path)
    after = rebranded(home, before, tmp_path, "harbor")
    assert logos(after) == logos(harbor)
    assert set(logos(after)) == set(KEYS)
    assert len(same_but_for_logos(before, after)) == 2


def test_a_logo_is_exchanged_with_its_words_and_stands_where_the_new_edition_has_it(home: Project, harbor: bytes, tmp_path: Path) -> None:
    after = rebranded(home, harbor, tmp_path, "dock")
    assert logos(after) == logos(deck_of(home, "dock", tmp_path))
    assert {name for name in parts(after) if name.startswith("ppt/media/")} == {next(n for n in parts(after) if n.startswith("ppt/media/logo-"))}
    assert len(same_but_for_logos(harbor, after)) == 2


def test_a_logo_that_a_person_moved_or_described_stays_so(home: Project, harbor: bytes, tmp_path: Path) -> None:
    def arranged(deck: Any) -> None:
        close = next(slide for slide in deck.slides if slide._element.cSld.get("name") == "block/close")
        logo = shape(close, "Logo")
        logo.left, logo.top, logo.width, logo.height = Emu(1_000_000), Emu(5_000_000), Emu(1_500_000), Emu(500_000)
        logo._element.nvPicPr.cNvPr.set("descr", "All of us")
        remove(shape(deck.slides[0], "Logo"))

    after = logos(rebranded(home, edited(arranged, harbor), tmp_path, "dock"))
    assert after == {"block/close": (LOGOS["dock"][1], "All of us", (1_625_000, 5_000_000, 250_000, 500_000))}


def test_a_logo_is_taken_out_for_an_edition_without_one_and_so_is_its_file(home: Project, harbor: bytes, tmp_path: Path) -> None:
    after = rebranded(home, harbor, tmp_path, "national")
    assert logos(after) == {}
    assert [name for name in parts(after) if "media" in name] == []
    assert [name for name, part in parts(after).items() if name.endswith(".rels") and b"media/" in part] == []
    assert len(same_but_for_logos(harbor, after)) == 2


def test_the_file_of_an_old_logo_stays_where_something_else_shows_it(home: Project, harbor: bytes, tmp_path: Path) -> None:
    def twice(deck: Any) -> None:
        one = deepcopy(shape(deck.slides[0], "Logo")._element)
        one.nvPicPr.cNvPr.set("name", "Ours, large")
        one.nvPicPr.cNvPr.set("id", "900")
        deck.slides[0].shapes._spTree.append(one)

    after = rebranded(home, edited(twice, harbor), tmp_path, "dock")
    assert {"image1.png"} < {name.rpartition("/")[2] for name in parts(after) if "media" in name}
    assert shape(opened(after).slides[0], "Ours, large").image.blob == LOGOS["harbor"][1]


def test_a_logo_that_is_animated_stays_and_is_told(home: Project, harbor: bytes, tmp_path: Path) -> None:
    def animated(deck: Any) -> None:
        slide = deck.slides[0]
        timing = etree.SubElement(slide._element, f"{P}timing")
        etree.SubElement(timing, f"{P}spTgt", {"spid": str(shape(slide, "Logo").shape_id)})

    path = tmp_path / "slides.pptx"
    path.write_bytes(edited(animated, harbor))
    made = rebrand(home.home, path, "national")
    assert Left(1, "", "logo") in made.left
    assert set(logos(made.path.read_bytes())) == {"title"}


def test_a_persons_own_picture_of_that_name_is_not_touched(home: Project, tmp_path: Path) -> None:
    def own(deck: Any) -> None:
        deck.slides[0].shapes.add_picture(io.BytesIO(picture(20, 20)), 0, 0).name = "Logo"

    before = edited(own, deck_of(home, "national", tmp_path))
    assert logos(rebranded(home, before, tmp_path, "harbor")) == logos(before)


def test_a_persons_own_picture_of_that_name_stays_where_the_old_edition_has_a_logo(home: Project, harbor: bytes, tmp_path: Path) -> None:
    def own(deck: Any) -> None:
        deck.slides[3].shapes.add_picture(io.BytesIO(picture(20, 20, "#FF0000")), 0, 0).name = "Logo"

    before = edited(own, harbor)
    for edition in ("dock", "national"):
        after = opened(rebranded(home, before, tmp_path, edition))
        assert shape(after.slides[3], "Logo").image.blob == picture(20, 20, "#FF0000"), edition


def test_a_logo_that_was_drawn_anew_since_is_known_by_its_words(home: Project, harbor: bytes, tmp_path: Path) -> None:
    home.write("editions/harbor/logo.png", picture(80, 30, "#123456"))
    assert logos(rebranded(home, harbor, tmp_path, "dock")) == logos(deck_of(home, "dock", tmp_path))


def test_a_deck_whose_program_kept_no_keys_gets_its_logo_by_the_titles(home: Project, tmp_path: Path) -> None:
    def unkeyed(deck: Any) -> None:
        for slide in deck.slides:
            del slide._element.cSld.attrib["name"]

    after = rebranded(home, edited(unkeyed, deck_of(home, "national", tmp_path)), tmp_path, "harbor")
    assert [number for number, slide in enumerate(opened(after).slides, 1) if any(one.name == "Logo" for one in slide.shapes)] == [1, 27]


def test_the_same_edition_again_changes_no_logo(home: Project, harbor: bytes, tmp_path: Path) -> None:
    assert parts(rebranded(home, harbor, tmp_path, "harbor")) == parts(harbor)


def test_a_slide_whose_footer_changes_gets_its_logo_too(home: Project, tmp_path: Path) -> None:
    def footed(deck: Any) -> None:
        placed = deepcopy(deck.slides[0].shapes.title._element)
        placed.nvSpPr.cNvPr.attrib.update({"name": "Footer", "id": "901"})
        placed.nvSpPr.nvPr[0].attrib.update({"type": "ftr", "idx": "11"})
        deck.slides[0].shapes._spTree.append(placed)
        shape(deck.slides[0], "Footer").text_frame.text = "National edition, Half day"

    after = rebranded(home, edited(footed, deck_of(home, "national", tmp_path)), tmp_path, "harbor")
    assert shape(opened(after).slides[0], "Footer").text_frame.text == "Harbor Region, Half day"
    assert "title" in logos(after)


def test_after_a_new_look_no_logo_is_told_as_a_change(home: Project, harbor: bytes, tmp_path: Path) -> None:
    (tmp_path / "slides.pptx").write_bytes(rebranded(home, harbor, tmp_path, "dock"))
    found = diff(home.home, tmp_path / "slides.pptx", Overrides())
    assert [(change.what, change.old, change.new) for change in found.changes] == [("text", "Dock Region", "Harbor Region")]


def test_slides_are_moved_and_logos_still_found(home: Project, harbor: bytes, tmp_path: Path) -> None:
    after = rebranded(home, edited(lambda deck: move(deck, 0, 5), harbor), tmp_path, "dock")
    assert set(logos(after)) == set(KEYS)


def test_nothing_but_the_logo_and_what_always_changes_is_changed(home: Project, tmp_path: Path) -> None:
    before = parts(deck_of(home, "national", tmp_path))
    after = branded(home, deck_of(home, "national", tmp_path), tmp_path)
    added = {name for name in after if name not in before}
    assert {name.rpartition(".")[2] for name in added} == {"png"}
    changed = {name for name in before if before[name] != after[name] and name.startswith("ppt/slides/")}
    assert len(changed) == 4  # two slides, and the lists of what they refer to
