"""A spotlight that its people have filled in."""

import re
from pathlib import Path

import pytest

from tests.layouts.deck.walk import ink, links, overlap, texts
from tests.project import Project
from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.library import read_library
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Page

SPOTLIGHT = """\
id: riverbend
name: Riverbend Works
kind: Example spotlight
status: confirmed
place: An invented town
context: An invented partnership that stands here to show how a spotlight looks when its people have filled it in.
partners:
  - organisation: Riverbend Schools
    role: Open the day
  - organisation: Mill Street College
  - organisation: The Boat Yard
driver: The yard could not find people, and students could not find the yard.
structure: A steering group meets on the first Monday, with a student at the table.
student_experience: Each student builds one thing that floats.
results:
  - claim: More students finished what they began.
    number: "12"
    year: 2025
    source: An invented report
principles: [D1, L4]
reflection: [What would you ask?, What would you try?, Whom would you call?]
sources: [An invented report]
"""
EVERY = ", ".join(f"{section}{number}" for section, last in (("D", 4), ("L", 4), ("P", 4), ("S", 5)) for number in range(1, last + 1))


def page(tmp_path: Path, principles: str = "[D1, L4]", text: str = SPOTLIGHT) -> Page:
    content = tmp_path / "content"
    (content / "spotlights").mkdir(parents=True)
    (content / "spotlights" / "riverbend.yaml").write_text(text.replace("[D1, L4]", principles))
    (content / "editions" / "national").mkdir(parents=True)
    edition = "id: national\nregion: Riverbend\nlanguages: [en]\ntheme: bold-geometry\npaper: letter\nconvening: half\nspotlights: [riverbend]\n"
    (content / "editions" / "national" / "edition.yaml").write_text(edition)
    home, report = Home(tmp_path), Report()
    library = read_library(home)
    plan = make_plan(library, library.editions["national"], Choice())
    document, _ = draw(plan, PRODUCTS["deck"], library, home, report)
    assert not report, list(report)
    return next(page for page in document.pages if page.key == "spotlight/riverbend")


@pytest.mark.parametrize(("gone", "asked"), [("", False), ("structure: A steering group meets on the first Monday, with a student at the table.\n", True)])
def test_a_draft_asks_to_be_completed_only_where_a_field_is_empty(tmp_path: Path, gone: str, asked: bool) -> None:
    draft = SPOTLIGHT.replace("status: confirmed", "status: draft").replace("principles: [D1, L4]\n", "").replace(gone, "")
    words = [text.text for text in texts(page(tmp_path, text=draft))]
    assert ("To be completed by the region" in words) is asked


def test_it_tells_what_was_confirmed_in_place_of_lines(tmp_path: Path) -> None:
    words = [text.text for text in texts(page(tmp_path))]
    assert "Riverbend Schools, Mill Street College, The Boat Yard" in words
    assert "Each student builds one thing that floats." in words
    assert {"12", "2025", "An invented report"} <= set(words)
    assert "To be completed by the region" not in words


@pytest.mark.parametrize("principles", ["[D1, D2, D3, D4, L1]", "[D1, D2, D3, D4, L1, L2, L3, L4]", f"[{EVERY}]"])
def test_cards_go_on_in_the_next_row(tmp_path: Path, principles: str) -> None:
    drawn = page(tmp_path, principles)
    boxes = [ink(text) for text in texts(drawn, artifacts=True) if text.lines]
    assert not any(overlap(a, b) for k, a in enumerate(boxes) for b in boxes[k + 1 :])
    cards = [text.box for text in texts(drawn) if text.text in principles.strip("[]").split(", ")]
    assert len(cards) == principles.count(",") + 1
    assert max(box.right for box in cards) <= 360
    assert [(round(box.y), box.x) for box in cards] == sorted((round(box.y), box.x) for box in cards), "in reading order"


def test_its_texts_stand_clear_of_each_other(tmp_path: Path) -> None:
    boxes = [ink(text) for text in texts(page(tmp_path), artifacts=True) if text.lines]
    assert not any(overlap(a, b) for k, a in enumerate(boxes) for b in boxes[k + 1 :])


QUOTE = """\
quote:
  text: We built it so that it floats.
  person: A builder
  permission: Given in writing
  source: An invented report
"""


def quoted(tmp_path: Path, spotlights: int) -> dict[str, Page]:
    """The slides of a deck whose one spotlight has a quote and is shown, or hidden for want of time."""
    project = Project.new(tmp_path)
    project.write("spotlights/riverbend.yaml", SPOTLIGHT + QUOTE)
    edition = "id: national\nregion: Riverbend\nlanguages: [en]\ntheme: bold-geometry\npaper: letter\nconvening: full\nspotlights: [riverbend]\n"
    project.write("editions/national/edition.yaml", edition)
    project.edit("convenings/full.yaml", "    spotlights: 2\n", f"    spotlights: {spotlights}\n")
    library, report = project.library(), Report()
    document, _ = draw(make_plan(library, library.editions["national"], Choice()), PRODUCTS["deck"], library, project.home, report)
    assert list(report) == []
    return {page.key: page for page in document.pages}


def test_a_quote_has_a_slide_of_its_own_behind_its_spotlight(tmp_path: Path) -> None:
    pages = quoted(tmp_path, 1)
    keys = list(pages)
    assert keys.index("quote/riverbend") == keys.index("spotlight/riverbend") + 1
    told = {text.slot: text.text for text in texts(pages["quote/riverbend"]) if text.slot}
    assert told["title"] == "Riverbend Works, in their words"
    assert told["body"] == "“We built it so that it floats.”"
    assert told["person"] == "A builder · An invented report"
    assert "quote/riverbend" in {link.page for link in links(pages["spotlight/riverbend"])}
    assert "We built it so that it floats." not in [note.text for note in pages["spotlight/riverbend"].notes]
    spans = [re.match(r"(\d+:\d+)–(\d+:\d+)", pages[key].notes[0].text) for key in ("spotlight/riverbend", "quote/riverbend")]
    assert all(spans)
    assert spans[0][2] == spans[1][1], "the quote's minutes follow the spotlight's"  # type: ignore[index]


def test_a_quote_is_hidden_with_its_spotlight_and_leads_back_to_it(tmp_path: Path) -> None:
    pages = quoted(tmp_path, 0)
    assert pages["quote/riverbend"].hidden
    assert "spotlight/riverbend" in {link.page for link in links(pages["quote/riverbend"])}
