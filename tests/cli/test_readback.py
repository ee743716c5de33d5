"""`toolkit diff` and `toolkit rebrand` as people use them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import run
from tests.project import Project
from tests.readback.decks import add, drop, edited, every, move, remove, shape
from tests.readback.harbor import harbored
from toolkit.build import Request, build
from toolkit.cli.rebrand import told
from toolkit.readback import Left

GOLDEN = Path(__file__).parents[1] / "goldens" / "diff.txt"


@pytest.fixture
def deck(project: Project, tmp_path: Path) -> Path:
    """The deck of the project's edition, where a person keeps it."""
    [built] = build(project.home, Request(("river",), tmp_path / "out", ("deck",)))
    return built.path.rename(tmp_path / "slides.pptx")


def evening(opened: Any) -> None:
    """One of each edit."""
    slides = {slide._element.cSld.get("name"): slide for slide in opened.slides}
    places = list(slides)
    slides["activity/mapping"].shapes.title.text_frame.text = "Draw the map"
    slides["activity/mapping"].notes_slide.notes_text_frame.paragraphs[2].runs[-1].text = "Say it your own way."
    slides["activity/mapping"].shapes.add_textbox(0, 0, 9999, 9999).text_frame.text = "Bring pens."
    slides["block/close"].shapes.add_shape(1, 0, 0, 9999, 9999)
    remove(shape(slides["block/close"], "Tracker"))
    slides["title"]._element.set("show", "0")
    for key in ("principle/L1", "principle/L2", "principle/L3"):
        shape(slides[key], "‹ Back").text_frame.text = "Return"
    add(opened, "Local partners")
    move(opened, len(places), 1)
    move(opened, places.index("purpose") + 1, places.index("debrief/mapping") + 1)
    drop(opened, next(index for index, slide in enumerate(opened.slides) if slide._element.cSld.get("name") == "sources"))


def test_every_kind_of_change_reads_like_this(project: Project, deck: Path) -> None:
    deck.write_bytes(edited(evening, deck.read_bytes()))
    result = run("diff", deck, "--project", project.root)
    assert result.exit_code == 0
    assert result.stderr == ""
    said = result.stdout.replace(str(deck), "slides.pptx")
    # Strings of the interface are bundled, so their lines move when others are added.
    assert re.sub(r"(strings\.yaml):\d+:\d+", r"\1:LINE:COLUMN", said) == GOLDEN.read_text("utf-8")


def test_no_change_is_told_in_a_line(project: Project, deck: Path) -> None:
    result = run("diff", deck, "--project", project.root)
    assert (result.exit_code, result.stdout) == (0, f"{deck} says what the content of the river edition (morning, en) says.\n")


def test_content_that_changed_is_told_in_the_first_line(project: Project, deck: Path) -> None:
    project.edit("editions/river/edition.yaml", "River Region", "Two Rivers Region")
    first = run("diff", deck, "--project", project.root).stdout.splitlines()[0]
    assert first == "The content has changed since this deck was made. Some of what follows may come from that."


def test_changes_as_json(project: Project, deck: Path) -> None:
    deck.write_bytes(edited(evening, deck.read_bytes()))
    found = json.loads(run("diff", deck, "--project", project.root, "--format", "json").stdout)
    assert found["origin"] == {"edition": "river", "convening": "morning", "language": "en"}
    assert found["content_changed"] is False
    [title] = [change for change in found["changes"] if change["new"] == "Draw the map"]
    assert (title["what"], title["did"], title["name"]) == ("text", "changed", "Title")
    assert (title["file"], title["line"], title["column"]) == ("content/activities/mapping.yaml", 2, 7)
    assert {tuple(change) for change in found["changes"] if "file" not in change} == {("slide", "was", "title", "what", "did", "name", "old", "new")}


def test_a_new_look_is_written_beside_the_deck(project: Project, deck: Path) -> None:
    result = run("rebrand", deck, "--edition", "harbor", "--project", harbored(project).root)
    new = deck.with_name("slides-harbor.pptx")
    assert (result.exit_code, result.stdout) == (0, f'{new}\nSlide 1 still says "River Region". Change it there by hand.\n')
    assert new.is_file()


def test_notes_that_name_the_old_region_are_told(project: Project, deck: Path) -> None:
    def noted(opened: Any) -> None:
        opened.slides[2].notes_slide.notes_text_frame.paragraphs[1].runs[-1].text = "Welcome to the River Region."

    deck.write_bytes(edited(noted, deck.read_bytes()))
    result = run("rebrand", deck, "--edition", "harbor", "--project", harbored(project).root)
    assert result.stdout.splitlines()[2:] == ['The notes of slide 3 still say "River Region". Change it there by hand.']


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("diff", "--edition", "natoinal"), 'There is no edition "natoinal".\n  hint: did you mean "national"?\n'),
        (("diff", "--convening", "hlaf"), 'There is no convening "hlaf".\n  hint: did you mean "half"?\n'),
        (("diff", "--language", "fr"), 'There is no language "fr".\n  hint: use one of: en\n'),
        (("rebrand", "--edition", "rivr"), 'There is no edition "rivr".\n  hint: did you mean "river"?\n'),
    ],
)
def test_unknown_name(arguments: tuple[str, ...], told: str, project: Project, deck: Path) -> None:
    command, *options = arguments
    result = run(command, deck, *options, "--project", project.root)
    assert (result.exit_code, result.stderr, result.stdout) == (2, told, "")


def test_an_edition_must_be_named(deck: Path) -> None:
    result = run("rebrand", deck)
    assert result.exit_code == 2
    assert "Missing option '--edition'" in result.stderr


@pytest.mark.parametrize("command", [("diff",), ("rebrand", "--edition", "national")])
def test_file_that_is_no_deck(command: tuple[str, ...], tmp_path: Path) -> None:
    page = tmp_path / "page.pptx"
    page.write_text("hello")
    result = run(*command, page)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"{page}: this is not a PowerPoint file (.pptx), or it has a password. "
        "Open it in PowerPoint or LibreOffice, save it as a PowerPoint file (.pptx) without a password, then try again.\n"
    )


@pytest.mark.parametrize("command", ["diff", "rebrand"])
def test_file_that_is_not_there(command: str, tmp_path: Path) -> None:
    deck = tmp_path / "none.pptx"
    result = run(command, deck, *(("--edition", "national") if command == "rebrand" else ()))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{deck}: no such file or directory. Check that it is there and that you may open and change it, then try again.\n"


@pytest.mark.parametrize("command", ["diff", "rebrand"])
def test_folder_in_place_of_a_deck(command: str, tmp_path: Path) -> None:
    result = run(command, tmp_path, *(("--edition", "national") if command == "rebrand" else ()))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "is a directory" in result.stderr


@pytest.mark.parametrize("command", ["diff", "rebrand"])
def test_file_that_cannot_be_opened_is_named(command: str, deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("toolkit.readback.package.Package.open", closed)
    result = run(command, deck, *(("--edition", "national") if command == "rebrand" else ()))
    assert result.exit_code == 1
    assert result.stderr == f"{deck}: permission denied. Check that it is there and that you may open and change it, then try again.\n"


def test_edition_with_problems_is_told_with_its_lines(project: Project, deck: Path) -> None:
    project.edit("editions/river/edition.yaml", "theme: bold-geometry", "theme: bald-geometry")
    for command in (("diff", deck), ("rebrand", deck, "--edition", "river")):
        result = run(*command, "--project", project.root)
        assert result.exit_code == 1
        assert result.stderr.startswith("content/editions/river/edition.yaml:4:8:")


def test_shapes_have_names_that_tell_them_apart(deck: Path) -> None:
    """What the golden file calls things are the names in the selection pane."""

    def named(opened: Any) -> None:
        assert {"Title", "Section"} <= {one.name for slide in opened.slides for one in every(slide.shapes)}

    edited(named, deck.read_bytes())


def test_what_a_new_look_does_not_reach_reads_like_this() -> None:
    left = (Left(1, "", "logo"), Left(3, "River Region"), Left(4, "May 12", "notes"), Left(2, "#FF0000", "colours"))
    assert list(told(left)) == [
        "Slide 1 still has the old logo, because an animation moves it. Take both away there by hand.",
        'Slide 3 still says "River Region". Change it there by hand.',
        'The notes of slide 4 still say "May 12". Change it there by hand.',
        "Slide 2 has colors that are not from the theme. They stay as they are; choose theme colors there to have them change, too.",
    ]
    colours = [Left(slide, "#FF0000", "colours") for slide in (2, 5, 9)]
    assert next(told(colours)).startswith("Slides 2, 5 and 9 have colors that are not from the theme.")
