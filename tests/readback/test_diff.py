"""A deck against what the content makes now: whole, through files."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.project import Project
from tests.readback.decks import edited, move, shape
from toolkit.build import Built, Request, build
from toolkit.home import Home
from toolkit.library import forget
from toolkit.problems import UnfitFileError, UnknownNameError, Where
from toolkit.readback import Difference, Overrides, diff
from toolkit.readback.package import Package
from toolkit.scene import Origin
from toolkit.write.pptx.origin import OF_ORIGIN

NOTHING = Overrides()


@pytest.fixture
def river(project: Project, tmp_path: Path) -> Path:
    """The deck of the project's edition."""
    [built] = build(project.home, Request(("river",), tmp_path / "out", ("deck",)))
    return built.path


def found(project: Project, path: Path, asked: Overrides = NOTHING) -> Difference:
    forget()
    return diff(project.home, path, asked)


def change(path: Path, how: Any) -> None:
    path.write_bytes(edited(how, path.read_bytes()))


def test_a_deck_as_it_was_made_has_no_change_and_knows_what_it_is(project: Project, river: Path) -> None:
    same = found(project, river)
    assert (same.changes, same.stale) == ((), False)
    assert (same.origin.edition, same.origin.convening, same.origin.language, same.origin.paper) == ("river", "morning", "en", "letter")


def test_changed_words_are_told_with_their_place_in_the_content(project: Project, river: Path) -> None:
    def edits(opened: Any) -> None:
        slide = next(slide for slide in opened.slides if slide._element.cSld.get("name") == "activity/mapping")
        slide.shapes.title.text_frame.text = "Draw the map"

    change(river, edits)
    [one] = found(project, river).changes
    assert one.new == "Draw the map"
    assert one.where is not None
    file, line = one.where.path, one.where.line
    assert one.old in project.text(file.removeprefix("content/")).splitlines()[line - 1]


def test_workbook_pages_stand_under_no_label_of_the_notes(project: Project, river: Path) -> None:
    def edits(opened: Any) -> None:
        slide = next(slide for slide in opened.slides if slide._element.cSld.get("name") == "activity/mapping")
        *_, last = slide.notes_slide.notes_text_frame.paragraphs
        assert last.runs[-1].text.startswith("Workbook page")
        last._p.getparent().remove(last._p)

    change(river, edits)
    [one] = found(project, river).changes
    assert (one.what, one.did, one.name) == ("notes", "removed", "")


def test_every_text_of_a_file_of_content_is_found_at_its_place(project: Project, river: Path) -> None:
    """The places of all steps of an activity: a region goes there to bring an edit home."""

    def edits(opened: Any) -> None:
        slide = next(slide for slide in opened.slides if slide._element.cSld.get("name") == "activity/mapping")
        for paragraph in slide.notes_slide.notes_text_frame.paragraphs:
            paragraph.runs[-1].text += " Now."

    change(river, edits)
    changes = found(project, river).changes
    lines = project.text("activities/mapping.yaml").splitlines()
    placed = [one for one in changes if one.where and one.where.path == "content/activities/mapping.yaml"]
    assert placed
    for one in placed:
        assert one.where is not None
        assert one.old.split(".")[0] in lines[one.where.line - 1], one


def test_content_that_changed_since_is_told_first(project: Project, river: Path) -> None:
    project.edit("editions/river/edition.yaml", "River Region", "Two Rivers Region")
    later = found(project, river)
    assert later.stale
    assert [(one.what, one.old, one.new, one.where) for one in later.changes] == [
        ("text", "Two Rivers Region", "River Region", Where("content/editions/river/edition.yaml", 2, 9))
    ]


def test_content_that_changed_elsewhere_is_no_change(project: Project, river: Path) -> None:
    project.write("editions/delta/edition.yaml", project.text("editions/river/edition.yaml").replace("river\n", "delta\n", 1))
    assert found(project, river).stale is False


def test_a_deck_that_lost_its_properties_is_asked_about(project: Project, river: Path) -> None:
    package = Package(str(river), river.read_bytes())
    custom = package.part("docProps/custom.xml")
    for name in OF_ORIGIN.values():
        custom = custom.replace(name.encode(), b"Other")
    river.write_bytes(package.changed({"docProps/custom.xml": custom.replace(b"Toolkit", b"Other")}))
    with pytest.raises(UnfitFileError) as caught:
        found(project, river)
    assert str(caught.value) == (
        f"{river}: this deck does not say which edition it is of. Name it with --edition, and its agenda with --convening, then try again."
    )
    named = found(project, river, Overrides(edition="river"))
    assert (named.changes, named.stale) == ((), None)


def bundled_strings(project: Project) -> str:
    strings = project.home.file("languages/en/strings.yaml")
    assert strings is not None
    return strings.path.read_text("utf-8")


@pytest.mark.parametrize("other", [Overrides(edition="national"), Overrides(convening="short"), Overrides(language="es"), Overrides("national", "half")])
def test_against_another_deck_than_its_own_nobody_knows_whether_the_content_changed(project: Project, river: Path, other: Overrides) -> None:
    project.write("languages/es/strings.yaml", bundled_strings(project))
    assert found(project, river, other).stale is None


def test_against_its_own_by_name_it_is_known(project: Project, river: Path) -> None:
    assert found(project, river, Overrides("river", "morning", "en")).stale is False


def test_a_deck_whose_agenda_is_not_that_of_its_edition_is_held_against_its_own(project: Project, tmp_path: Path) -> None:
    [built] = build(project.home, Request(("river",), tmp_path / "out", ("deck",), convening="short"))
    same = found(project, built.path)
    assert (same.origin.convening, same.changes, same.stale) == ("short", (), False)
    assert found(project, built.path, Overrides(convening="morning")).stale is None


def test_another_edition_and_agenda_can_be_asked_for(project: Project, river: Path) -> None:
    other = found(project, river, Overrides("national", "short", "en"))
    assert other.origin == Origin("national", "short", "en", "letter", found(project, river).origin.version)
    assert other.changes


@pytest.mark.parametrize(
    ("asked", "kind"), [(Overrides(edition="rivr"), "edition"), (Overrides(convening="mornin"), "convening"), (Overrides(language="fr"), "language")]
)
def test_names_that_the_content_does_not_have(project: Project, river: Path, asked: Overrides, kind: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        found(project, river, asked)
    assert caught.value.kind == kind


# --- office programs


def saved_by_an_office_program(path: Path, folder: Path) -> Path:
    if not (office := shutil.which("soffice")):
        pytest.skip("no office suite: soffice is not on the PATH")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run([office, profile, "--headless", "--convert-to", "pptx", "--outdir", folder / "saved", path], check=True, capture_output=True)
    return folder / "saved" / path.name


def test_a_deck_that_an_office_program_saved_has_no_change(built_kit: tuple[Built, ...], tmp_path: Path) -> None:
    [deck] = [built.path for built in built_kit if built.entry.product == "deck"]
    saved = saved_by_an_office_program(deck, tmp_path)
    same = diff(Home(), saved, NOTHING)
    assert (same.changes, same.stale) == ((), False)


def test_what_was_changed_before_an_office_program_saved_it_is_told_alike(project: Project, river: Path, tmp_path: Path) -> None:
    def edits(opened: Any) -> None:
        opened.slides[1].shapes.title.text_frame.text = "Welcome, friends"
        opened.slides[1].shapes.add_shape(1, 0, 0, 99999, 99999)
        shape(opened.slides[1], "Minutes").text_frame.text = "a while"
        move(opened, 1, 3)

    change(river, edits)
    before = found(project, river).changes
    assert len(before) == 4
    assert found(project, saved_by_an_office_program(river, tmp_path)).changes == before
