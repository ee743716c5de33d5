"""A card's pairs: ids in a column of their own; and the picture's words."""

import pytest

from toolkit.kit.cards.card import id_column, pair, pair_height
from toolkit.kit.motif.words import motif_words
from toolkit.language import Language
from toolkit.layout import References, Room
from toolkit.library import Library
from toolkit.plan import Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Group, Rect, Size, Text
from toolkit.text import Typesetter
from toolkit.theme import Look


@pytest.fixture(scope="module")
def room(library: Library) -> Room:
    plan, report = make_plan(library, library.editions["national"], Choice()), Report()
    look = Look(plan.theme)
    return Room(
        plan.kit, look, Language("en", library.strings["en"]), Typesetter(look, "en", report), Size(306, 396), plan.paper, plan.cards, References({}), report
    )


def texts(room: Room, id: str) -> tuple[Text, Text]:
    """The id and the title of a pair."""
    principle, ids = room.kit.principle(id), id_column(room)
    words = pair(room, principle, Rect(0, 0, 206, pair_height(room, principle, 206, ids)), ids).items[1]
    assert isinstance(words, Group)
    number, title = words.items
    assert isinstance(number, Text)
    assert isinstance(title, Text)
    return number, title


def test_titles_of_pairs_begin_in_one_column_clear_of_the_widest_id(room: Room) -> None:
    pairs = [texts(room, principle.id) for principle in room.kit.principles]
    assert len({title.box.x for _, title in pairs}) == 1
    assert all(title.box.x - number.box.x >= room.type.width("card.label", number.text) + 6 - 1e-6 for number, title in pairs)


def test_every_title_of_a_pair_stands_in_the_size_of_the_rows(room: Room) -> None:
    sizes = {texts(room, principle.id)[1].paragraphs[0].runs[0].style.size for principle in room.kit.principles}
    assert sizes == {room.look.role("card.row").largest}
    assert not room.report.problems


def test_a_long_title_of_a_pair_takes_a_second_line(room: Room) -> None:
    assert [principle.id for principle in room.kit.principles if pair_height(room, principle, 206, id_column(room)) > 18] == ["L2"]


def test_the_words_of_a_picture_count_one_and_many(room: Room) -> None:
    assert motif_words(room, room.kit.principle("D1")).startswith("A large triangle (D1) and, overlapping, a smaller circle (L4)")
    assert motif_words(room, room.kit.principle("L4")).startswith("4 circles inside each other (L4)")
