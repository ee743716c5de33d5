"""In what sets differ: every kind of difference, on pages made up for it."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.handouts.faces import BOX, card, drawn, row, text
from tests.layouts.drawn import library
from toolkit.handouts.differing import Differing, Drawn, Row, differing, shared
from toolkit.handouts.said import Said, said
from toolkit.scene import Group, Item, Rectangle, Shape
from toolkit.theme import Look


def found(own: tuple[Item, ...], theirs: tuple[Item, ...]) -> Differing:
    [one] = differing(drawn(card("D1", back=own)), drawn(card("D1", back=theirs)))
    return one


WHY = row("Why", "It helps.")
ASK = row("Ask", "Who?", "When?")


def test_a_row_with_other_words_is_told_with_both() -> None:
    one = found((row("Why", "It heals."), ASK), (WHY, ASK))
    assert (one.front.label, one.kinds, one.rows) == ("D1", ("words",), (Row("back", "Why", "It helps.", "It heals."),))


def test_words_of_a_row_stand_together_in_their_paragraphs() -> None:
    assert found((WHY, row("Ask", "Who?", "How?")), (WHY, ASK)).rows == (Row("back", "Ask", "Who?\nWhen?", "Who?\nHow?"),)


def test_a_row_that_one_set_lacks_has_no_words_there() -> None:
    assert found((WHY,), (WHY, ASK)).rows == (Row("back", "Ask", "Ask\nWho?\nWhen?", None),)
    assert found((WHY, ASK), (ASK,)).rows == (Row("back", "Why", None, "Why\nIt helps."),)


def test_a_label_with_another_name_is_the_one_difference_of_its_row() -> None:
    assert found((row("Reason", "It helps."), ASK), (WHY, ASK)).rows == (Row("back", "Reason", "Why", "Reason"),)


def test_fronts_and_backs_are_told_apart_and_pictures_by_their_words() -> None:
    picture = Group((Shape(Rectangle(BOX), "ink"),), tag="Figure", alt="One circle", name="Motif")
    own, theirs = card("D1", (replace(picture, alt="Two circles"), text("Title", "A")), (text("Title", "A"),)), card("D1", (picture, text("Title", "B")), ())
    [one] = differing(drawn(own), drawn(theirs))
    assert one.rows == (
        Row("front", "Picture", "One circle", "Two circles"),
        Row("front", "Title", "B", "A"),
        Row("back", "Title", None, "A"),
    )


def test_decoration_says_nothing() -> None:
    mark = Group((text("Letter", "D"),), tag="Artifact", name="Token")
    pair = Group((mark, Group((text("Id", "L4", tag="Span"), text("Title", "Trust", tag="Span")), tag="P", name="L4")), name="Pair L4")
    assert tuple(said((mark, text("Slug", "1/5", tag="Artifact"), pair))) == (Said("Pair L4", "L4 Trust"),)


def test_cards_that_only_one_set_has() -> None:
    own, theirs = drawn(card("R1"), card("D1")), drawn(card("D1"), card("D2"))
    assert [(one.front.label, one.kinds) for one in differing(own, theirs)] == [("R1", ("new",)), ("D2", ("missing",))]


def test_a_card_that_only_looks_different() -> None:
    bar = Shape(Rectangle(BOX), "D.deep")
    here, there = drawn(card("D1", (bar,)), card("L1")), drawn(card("D1", (replace(bar, fill="L.deep"),)), card("L1"))
    assert [(one.front.label, one.kinds) for one in differing(here, there)] == [("D1", ("drawn",))]


def test_colours_and_faces_differ_where_they_are_on_a_card() -> None:
    theme = library().themes["bold-geometry"]
    faces = {**theme.faces, "text": replace(theme.faces["text"], axes={"wght": 300})}
    other = Look(replace(theme, sections={**theme.sections, "D": replace(theme.sections["D"], deep="#000000")}, faces=faces))
    cards = (card("D1", (Shape(Rectangle(BOX), "D.deep"),)), card("L1", (text("Title", "A"),)), card("P1", (Shape(Rectangle(BOX), "P.deep"),)))
    kinds = [(one.front.label, one.kinds) for one in differing(drawn(*cards, look=other), drawn(*cards))]
    assert kinds == [("D1", ("colours",)), ("L1", ("faces",))]


def test_what_differs_on_several_cards_in_the_same_way_is_told_once() -> None:
    names = ["D1", "D2", "D3", "D4"]
    foot, theirs = text("Foot", "Ours"), drawn(*(card(id, (WHY,), (text("Foot", "Yours"),)) for id in names))
    cards = differing(drawn(*(card(id, (WHY if id != "D4" else row("Why", "New."),), (foot,)) for id in names)), theirs)
    [group] = shared(cards)
    assert (group.rows, [one.front.label for one in group.cards]) == ((Row("back", "Foot", "Yours", "Ours"),), names)
    assert shared(cards[:2]) == ()


words = st.text("ab ", min_size=1, max_size=6)
rows = st.lists(st.builds(lambda label, lines: row(label, *lines), st.sampled_from(["Why", "Ask", "Who"]), st.lists(words, min_size=1, max_size=3)), max_size=5)
sets = st.lists(st.tuples(rows, rows), max_size=4).map(lambda cards: drawn(*(card(f"D{n}", tuple(a), tuple(b)) for n, (a, b) in enumerate(cards))))


@given(sets)
def test_a_set_does_not_differ_from_itself(one: Drawn) -> None:
    assert differing(one, one) == ()


@given(sets, sets)
def test_what_is_told_of_two_sets_is_told_the_other_way_round(one: Drawn, other: Drawn) -> None:
    there, back = ({card.front.label for card in differing(*pair)} for pair in ((one, other), (other, one)))
    assert there == back
    assert all(row.theirs != row.own for card in differing(one, other) for row in card.rows)
