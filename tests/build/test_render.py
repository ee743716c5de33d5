"""Drawing a plan: sheets through their layouts into documents."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.project import Project
from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.library import Library, read_library
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.plan.plan import expected
from toolkit.problems import ContentError, Report
from toolkit.scene import Cell, Document, Group, Item, Page, Row, Table, Text
from toolkit.scene.turn import turned

OWN = """
from toolkit.scene import Page


def draw(sheet, room):
    return tuple(Page(sheet.key + k * "/more", f"Own {{sheet.subject}}/{{k}}", room.size, ()) for k in range({count}))
"""


def document(library: Library, product: str, *, home: Home | None = None, edition: str = "national", choice: Choice = Choice()) -> Document:  # noqa: B008  # a Choice is frozen
    report = Report()
    made, _ = draw(make_plan(library, library.editions[edition], choice), PRODUCTS[product], library, home or Home(), report)
    report.raise_if_any()
    return made


@cache
def shipped(product: str, convening: str = "") -> Document:
    """A product of the national edition, drawn once."""
    return document(read_library(Home()), product, choice=Choice(convening=convening))


def texts(items: tuple[Item | Row | Cell, ...]) -> list[Text]:
    """All texts of a page, in reading order."""
    found: list[Text] = []
    for item in items:
        match item:
            case Text():
                found.append(item)
            case Group() | Cell():
                found.extend(texts(item.items))
            case Table():
                found.extend(texts(item.rows))
            case Row():
                found.extend(texts(item.cells))
    return found


@pytest.mark.parametrize("product", PRODUCTS)
def test_keys_and_titles_of_pages_are_unique(product: str) -> None:
    pages = shipped(product).pages
    assert len({page.key for page in pages}) == len(pages)
    assert len({page.title for page in pages}) == len(pages)


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("convening", ["short", "half", "full"])
def test_nothing_shipped_stands_outside_its_page(product: str, convening: str) -> None:
    pages = shipped(product, convening).pages
    assert [f"{page.key}: {text.text[:40]}" for page in pages for text in texts(page.items) if not _inside(text, page)] == []


def _inside(text: Text, page: Page) -> bool:
    text = turned(text, text.box.centre) if text.turned else text
    across = [(line.glyphs[0].x, line.glyphs[-1].x + line.glyphs[-1].width) for line in text.lines if line.glyphs]
    return all(0 < line.baseline < page.size.h for line in text.lines) and all(left > -1 and right < page.size.w + 8 for left, right in across)


@pytest.mark.parametrize("product", PRODUCTS)
def test_lines_of_a_paragraph_run_down_the_page(product: str) -> None:
    for page in shipped(product).pages:
        for text in texts(page.items):
            assert all(before.baseline < after.baseline for before, after in pairwise(text.lines)), f"{page.key}: {text.text[:40]}"


def test_document_says_what_it_is() -> None:
    made = shipped("workbook")
    assert made.title == "Profiles in Collective Leadership: Participant workbook"
    assert made.subject == "National edition, Half day"
    assert made.language == "en"
    assert made.layouts == ()


def test_deck_has_each_layout_once_that_it_uses_or_offers() -> None:
    made = shipped("deck")
    keys = [layout.key for layout in made.layouts]
    assert len(keys) == len(set(keys))
    assert {page.layout for page in made.pages} | set(PRODUCTS["deck"].layouts) == set(keys)


def test_projects_own_layout_is_used(project: Project) -> None:
    _own_layout(project.root, count=1)
    made = document(project.library(), "workbook", home=project.home, edition="river")
    assert "Own 1/0" in [page.title for page in made.pages]


def test_own_layout_that_makes_other_pages_than_planned_is_told(project: Project) -> None:
    _own_layout(project.root, count=2)
    wrong = "this layout made what cannot be used: workbook/notes made 2 pages of notes/1; the plan has 1"
    assert _told(project).startswith(f"layouts/workbook/notes.py:1:1: {wrong}\n  hint: ")


GROWS = """
from toolkit.scene import Page

drawn = []


def draw(sheet, room):
    drawn.append(1)
    count = {count}
    return tuple(Page(f"{{sheet.key}}/{{k}}" if k else sheet.key, f"Own {{k}} {{room.references.of('guide', 'after')}}", room.size, ()) for k in range(count))
"""


def test_a_late_sheet_that_grows_once_is_drawn_until_its_numbers_hold(project: Project) -> None:
    _write_layout(project.root, GROWS.format(count="2 if room.references.of('guide', 'after') else 1"), "guide/access")
    pages = document(project.library(), "guide", home=project.home, edition="river").pages
    after = next(index for index, page in enumerate(pages, 1) if page.key == "after")
    assert [page.title for page in pages if page.title.startswith("Own")] == [f"Own 0 {after}", f"Own 1 {after}"]


def test_a_late_sheet_that_never_stops_growing_is_told(project: Project) -> None:
    _write_layout(project.root, GROWS.format(count="len(drawn)"), "guide/access")
    wrong = "this layout made what cannot be used: guide/access makes another number of pages of access each time"
    assert _told(project, "guide").startswith(f"layouts/guide/access.py:1:1: {wrong}")


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("def draw(sheet, room)\n    return ()\n", ":1:1: this layout could not be run: SyntaxError: expected ':'"),
        ("import re\nimport no_such_module\n", ":2:1: this layout could not be run: ModuleNotFoundError: No module named 'no_such_module'"),
        ("def draw(sheet, room):\n    return missing\n", ":2:1: this layout could not be run: NameError: name 'missing' is not defined"),
        ("def draw(sheet, room):\n    return None\n", ":1:1: this layout could not be run: TypeError: "),
        ("def draw(sheet, room):\n    return ['x']\n", ":1:1: this layout made what cannot be used: workbook/notes made 'x' and not a page"),
        ("", ":1:1: this layout could not be run: AttributeError: "),
    ],
)
def test_own_layout_that_cannot_run_is_told_at_its_line(project: Project, code: str, says: str) -> None:
    _write_layout(project.root, code)
    assert _told(project).startswith("layouts/workbook/notes.py" + says)


NOTES = """
from toolkit.scene import *

BOX = Rect(50, 50, 200, 20)


def draw(sheet, room):
    items = {items}
    return (Page(sheet.key, "Own " + sheet.subject, room.size, tuple(items)),)
"""


@pytest.mark.parametrize(
    ("items", "says"),
    [
        ("[Field('text', 'same', 'Same', BOX), Field('text', 'same', 'Same', BOX)]", 'the field name "same" is used '),
        ("[Field('text', 'cover.name', 'Name', BOX)]", 'the field name "cover.name" is used '),
        ("[Group((), link=Link('There', 'no-such-page'))]", 'a link leads to the page "no-such-page", which is not there'),
        ("[room.type.text('page.body', 'Words', BOX, tag='H9')]", 'there is no structure element "H9", on the page "notes/1"'),
        ("['words']", "'words' is no item of a page"),
        ("[Shape(Rectangle(BOX), 'blue')]", 'the theme has no colour "blue", on the page "notes/1"'),
        ("[Shape(Rectangle(Rect(-144, 0, 200, 20)), 'ink', name='Bar')]", '"Bar" stands 50.8 mm outside the page "notes/1"'),
    ],
)
def test_own_layout_whose_page_no_writer_can_draw_is_told_at_the_layout(project: Project, items: str, says: str) -> None:
    _write_layout(project.root, NOTES.format(items=items))
    assert _told(project).startswith(f"layouts/workbook/notes.py:1:1: this layout made what cannot be used: {says}")


SOURCES = """
from toolkit.kit.deck.areas import BODY, MARGIN
from toolkit.kit.deck.grounds import panel
from toolkit.kit.deck.slide import heading, layout, page, slot
from toolkit.scene import Field, Rect


def slide_layout(room):
    return {layout}


def draw(sheet, room):
    title = heading(room, {title}, BODY)
    items = {items}
    return (page(sheet, room, title, items, ()),)
"""
WITH_TITLE = 'layout(room, "sources", (slot(room, "title", BODY, "slide.title"),))'
BEYOND = WITH_TITLE.removesuffix(")") + ', items=(panel("paper", Rect(-144, 0, 200, 20)),))'


@pytest.mark.parametrize(
    ("layout", "title", "items", "says"),
    [
        ('layout(room, "sources", ())', "'Sources'", "()", "there are 0 title slots, and a slide has one title"),
        (WITH_TITLE.replace('"slide.title"', '"slide.title", colour="blue"'), "'Sources'", "()", 'the theme has no colour "blue"'),
        ("None", "'Sources'", "()", "None is not a slide layout"),
        (BEYOND, "'Sources'", "()", '"Panel" stands 50.8 mm outside the slide, in the slide layout "deck/sources"'),
        (WITH_TITLE, "' '", "()", "the title is empty"),
        (WITH_TITLE, "'Purpose'", "(heading(room, 'Two', BODY),)", "2 texts stand in the title slot"),
        (WITH_TITLE, "room.kit.principles[0].title", "()", 'the slide title "'),
        (WITH_TITLE, "'Sources'", "(Field('text', 'a', 'A', BODY),)", 'a slide cannot have the field "a"'),
    ],
)
def test_own_slide_that_no_writer_can_draw_is_told_at_the_layout(project: Project, layout: str, title: str, items: str, says: str) -> None:
    path = project.root / "layouts" / "deck" / "sources.py"
    path.parent.mkdir(parents=True)
    path.write_text(SOURCES.format(layout=layout, title=title, items=items))
    with pytest.raises(ContentError) as error:
        document(project.library(), "deck", home=project.home, edition="river", choice=Choice(convening="half"))
    assert str(error.value).startswith(f"layouts/deck/sources.py:1:1: this layout made what cannot be used: {says}")


def test_own_layout_whose_page_others_link_to_by_its_sheet_is_told(project: Project) -> None:
    _write_layout(project.root, NOTES.format(items=()).replace("Page(sheet.key,", "Page('my-' + sheet.key,"))
    wrong = 'this layout made what cannot be used: a link leads to the page "notes/1", which is not there'
    assert _told(project).startswith(f"layouts/workbook/notes.py:1:1: {wrong}\n")


def test_content_that_a_bundled_layout_has_no_room_for_is_told_at_its_words(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.scene.faults.TOLERANCE", -300.0)
    library, report = project.library(), Report()
    draw(make_plan(library, library.editions["river"], Choice()), PRODUCTS["workbook"], library, project.home, report)
    assert report
    assert all("mm outside its page" in problem.message and problem.where.path.startswith("content/") for problem in report)


def test_bundled_layout_that_fails_is_a_defect(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.build.render.layout", lambda _, __: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        document(project.library(), "workbook", home=project.home, edition="river")


def _told(project: Project, product: str = "workbook") -> str:
    with pytest.raises(ContentError) as error:
        document(project.library(), product, home=project.home, edition="river")
    assert len(error.value.problems) == 1
    return str(error.value)


def _own_layout(root: Path, count: int) -> None:
    _write_layout(root, OWN.format(count=count))


def _write_layout(root: Path, code: str, name: str = "workbook/notes") -> None:
    path = root / "layouts" / f"{name}.py"
    path.parent.mkdir(parents=True)
    path.write_text(code)


@pytest.mark.parametrize("product", ["workbook", "guide"])
def test_printed_numbers_are_the_pages_own(product: str) -> None:
    labels = [int(page.label) for page in shipped(product).pages if page.label]
    assert labels == sorted(labels)
    assert all(int(page.label) == number for number, page in enumerate(shipped(product).pages, 1) if page.label)


@pytest.mark.parametrize("convening", ["short", "half"])
def test_the_guide_has_as_many_pages_as_usual(library: Library, convening: str) -> None:
    """Then its late sheets are drawn once."""
    plan = make_plan(library, library.editions["national"], Choice(convening=convening))
    pages = shipped("guide", convening).pages
    begun = {page.key: number for number, page in enumerate(pages, 1)}
    assert {key: number for key, number in expected(plan.sheets["guide"]).items() if begun[key] != number} == {}


def test_what_is_usual_decides_nothing(library: Library) -> None:
    plan = make_plan(library, library.editions["national"], Choice())
    unusual = tuple(replace(sheet, usual=9) for sheet in plan.sheets["guide"])
    report = Report()
    made, _ = draw(replace(plan, sheets={**plan.sheets, "guide": unusual}), PRODUCTS["guide"], library, Home(), report)
    assert not report
    assert made == shipped("guide")


@pytest.mark.parametrize("product", ["deck-handout", "deck-script"])
def test_nothing_is_laid_out_from_slides_with_problems(project: Project, product: str) -> None:
    project.edit("convenings/morning.yaml", "name: Morning", "name: " + "Morning" * 40)
    library, told = project.library(), []
    for name in ("deck", product):
        report = Report()
        made, _ = draw(make_plan(library, library.editions["river"], Choice()), PRODUCTS[name], library, project.home, report)
        told.append((list(report), [page.key for page in made.pages]))
    assert told[0][0]
    assert told[0] == told[1]


def test_sound_slides_are_not_drawn_again(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, deck = make_plan(library, library.editions["national"], Choice()), shipped("deck")
    fresh, _ = draw(plan, PRODUCTS["deck-script"], library, Home(), Report())
    monkeypatch.setattr("toolkit.build.render._drawn", lambda *_: pytest.fail("drawn again"))
    assert draw(plan, PRODUCTS["deck-script"], library, Home(), Report(), {"deck": deck})[0] == fresh
