"""What must be true of every card of the national edition on both papers."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.layouts.drawn import PAPERS, library
from tests.layouts.workbook.walk import ink, texts, walk
from toolkit.build.render import layout
from toolkit.home import Home
from toolkit.impose import grid
from toolkit.language import Language
from toolkit.layout import Room
from toolkit.plan import Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Geometry, Line, Page, Path, Rect, Shape, Text
from toolkit.text import Typesetter
from toolkit.theme import Look

SAFE = 18.0


def _cards(paper: str) -> Iterator[Page]:
    plan, report = make_plan(library(), library().editions["national"], Choice(paper=paper)), Report()
    look = Look(plan.theme)
    size = grid(plan.cards).card
    room = Room(plan.kit, look, Language("en", library().strings["en"]), Typesetter(look, "en", report), size, plan.paper, plan.cards, plan.references, report)
    for sheet in plan.sheets["cards"]:
        yield from layout(Home(), sheet.layout).draw(sheet, room)
    assert not report


@pytest.fixture(scope="module", params=PAPERS)
def cards(request: pytest.FixtureRequest) -> tuple[Page, ...]:
    return tuple(_cards(request.param))


def test_all_ink_of_a_card_stands_in_its_safe_area(cards: tuple[Page, ...]) -> None:
    for card in cards:
        for text in texts(card):
            left, top, right, bottom = ink(text)
            bearing = 0.08 * text.paragraphs[0].runs[0].style.size  # large letters stand on the margin with their ink, so they begin before it
            assert left >= SAFE - bearing, (card.key, text.text)
            assert top >= SAFE - 0.5, (card.key, text.text)
            assert right <= card.size.w - SAFE + 0.5, (card.key, text.text)
            assert bottom <= card.size.h - SAFE + 0.5, (card.key, text.text)


def test_all_statements_of_a_set_stand_in_one_size(cards: tuple[Page, ...]) -> None:
    statements = [(card.key, text) for card in cards for text in texts(card) if text.name == "Statement"]
    assert len(statements) == len(library().principles)
    assert {key: size for key, text in statements if (size := text.paragraphs[0].runs[0].style.size) != 12.5} == {}


def test_no_shape_of_a_card_leaves_its_safe_area(cards: tuple[Page, ...]) -> None:
    for card in cards:
        boxes = [bounds(item.geometry) for item, _ in walk(card.items) if isinstance(item, Shape)]
        assert min(box.y for box in boxes) >= SAFE - 0.01, card.key
        assert min(box.x for box in boxes) >= SAFE - 0.8, card.key  # an outline's stroke, not its fill
        assert max(box.bottom for box in boxes) <= card.size.h - SAFE + 0.01, card.key


def bounds(geometry: Geometry) -> Rect:
    return geometry.bounds if isinstance(geometry, Path) else geometry.box


def test_nothing_on_a_card_is_smaller_than_ten_points(cards: tuple[Page, ...]) -> None:
    sizes = [run.style.size for card in cards for text in texts(card, artifacts=False) for paragraph in text.paragraphs for run in paragraph.runs]
    assert min(sizes) >= 10


def test_a_back_title_keeps_clear_of_its_rule(cards: tuple[Page, ...]) -> None:
    for card in cards:
        if card.key.startswith("principle") and card.key.endswith("back"):
            rule = next(item for item, _ in walk(card.items) if isinstance(item, Line))
            assert rule.start.y - rule.stroke.width / 2 - ink(_title(card))[3] >= 5.5, card.key


def test_titles_of_fronts_are_large(cards: tuple[Page, ...]) -> None:
    sizes = {card.key: _title(card).paragraphs[0].runs[0].style.size for card in cards if card.key.startswith("principle") and card.key.endswith("front")}
    assert min(sizes.values()) >= 32


def test_no_title_leaves_a_short_word_alone(cards: tuple[Page, ...]) -> None:
    for card in cards:
        if card.key.startswith("principle"):
            widths = [sum(part.width for part in line.glyphs) for line in _title(card).lines]
            assert widths[-1] >= 0.4 * max(widths), card.key


def test_every_front_begins_its_words_at_one_height(cards: tuple[Page, ...]) -> None:
    tops = [_title(card).box.y for card in cards if card.key.startswith("principle") and card.key.endswith("front")]
    assert all(a == b for a, b in pairwise(tops))


def _title(card: Page) -> Text:
    return next(text for text in texts(card) if text.name == "Title")
