from hypothesis import assume, given
from hypothesis import strategies as st

from tests.text.setting import look, setter
from toolkit.scene import Paragraph, Rect
from toolkit.text.faces import stand_ins, stood_in
from toolkit.text.filled import Filled, filled
from toolkit.write.pptx.measure import measure

WORDS = st.lists(st.text("abcdefghij mno-", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=20).map(" ".join).map(str.strip)
"""Content begins and ends with a word: the reader takes white space away."""


def set_in(family: str, words: str, width: float, size: float = 20) -> Filled:
    typesetter = setter()
    faces = stand_ins(look().theme.faces, family)
    return filled([typesetter.paragraph("body", words, size=size)], width, faces, stood_in(typesetter.faces, faces))


def test_arial_is_wider_than_calibri() -> None:
    words = "Partners who share one goal"
    assert set_in("Arial", words, 1000).width > set_in("Calibri", words, 1000).width


def test_widths_are_those_of_arial() -> None:
    # a and b are 556 thousandths of an em wide in Arial, a space 278.
    assert round(set_in("Arial", "ab ab", 1000, size=10).width, 1) == round((4 * 556.2 + 277.8) / 100, 1)


def test_a_line_ends_where_the_next_word_has_no_room() -> None:
    found = set_in("Arial", "ab ab", 12, size=10)
    assert (found.lines, round(found.width, 1)) == (2, 11.1)


def test_a_line_that_is_all_but_full_is_taken_to_break() -> None:
    """An office program rounds the width of each letter: what just fits on a line may not."""
    wide = set_in("Arial", "ab ab", 1000).width
    assert [set_in("Arial", "ab ab", wide * share).lines for share in (1.01, 1.004)] == [1, 2]


def test_a_word_that_is_wider_than_the_measure_stands_out() -> None:
    assert set_in("Arial", "abababab", 12, size=10).width > 12


def test_leading_is_the_same_share_of_the_other_fonts_line() -> None:
    typesetter = setter()
    own = typesetter.faces["text"].line
    leading = typesetter.style("body", 20).leading
    assert round(set_in("Calibri", "a", 100).height, 3) == round(leading * 1220.7 / own, 3)
    assert round(set_in("Arial", "a", 100).height, 3) == round(leading * 1149.9 / own, 3)


def test_nothing_takes_no_room() -> None:
    assert filled([Paragraph(())], 100, {}, lambda style: style.leading) == Filled(0.0, 0.0, 0)


@given(WORDS, st.floats(60, 400))
def test_in_the_themes_font_it_breaks_where_the_deck_does(words: str, width: float) -> None:
    typesetter = setter()
    text = typesetter.place([typesetter.paragraph("body", words)], Rect(0, 0, width, 500))
    found = filled(text.paragraphs, max(measure(text), 1.0) + 0.05, typesetter.faces, lambda style: style.leading)
    assume(found.width <= width)  # a word that is wider than the measure is broken by office programs and not by us
    assert found.lines == len(text.lines)


@given(WORDS, st.floats(60, 400), st.sampled_from(("Arial", "Calibri")))
def test_a_wider_measure_never_needs_more_lines(words: str, width: float, family: str) -> None:
    assert set_in(family, words, width * 1.5).lines <= set_in(family, words, width).lines


def test_the_room_in_any_font_is_never_less_than_in_the_themes_own() -> None:
    typesetter = setter()
    own, roomy = typesetter.measure("body", "Pairs with", 300), typesetter.roomy("body", "Pairs with", 300)
    assert roomy.width >= own.width
    assert roomy.height >= own.height
