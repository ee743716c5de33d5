"""Paragraphs into lines: nothing is lost, and what is remembered is what would be found anew."""

from hypothesis import given
from hypothesis import strategies as st

from tests.text.setting import look, sentence, setter
from toolkit.scene import Paragraph
from toolkit.text.breaking import Breaker
from toolkit.text.lines import Broken


def breaker(*, greedy: bool = False) -> Breaker:
    return Breaker(setter().faces, "en", greedy=greedy)


def paragraph(words: str, size: float) -> Paragraph:
    return setter().paragraph("body", words, size=size)


def letters_of(broken: Broken) -> str:
    return "".join(piece.text for line in broken.lines for atom in line for piece in atom.pieces)


@given(sentence, st.floats(20, 400), st.booleans())
def test_every_letter_stands_in_the_lines_in_order(words: str, width: float, greedy: bool) -> None:
    assert letters_of(breaker(greedy=greedy).broken(paragraph(words, 11), width, None)) == "".join(words.split())


@given(sentence, st.floats(40, 400), st.floats(8, 30), st.floats(8, 30))
def test_what_is_remembered_from_another_size_is_what_would_be_found(words: str, width: float, size: float, other: float) -> None:
    known = breaker()
    known.broken(paragraph(words, other), width * other / size, look().role("body"))
    assert known.broken(paragraph(words, size), width, look().role("body")) == breaker().broken(paragraph(words, size), width, look().role("body"))


def test_no_runs_are_no_lines() -> None:
    assert breaker().broken(Paragraph(()), 100, None).lines == ()


def test_a_character_without_a_glyph_is_known_by_its_run() -> None:
    known, told, fine = breaker(), paragraph("Ask \u4e2d", 11), paragraph("Ask", 11)
    for one in (told, fine):
        known.broken(one, 200, None)
    assert known.missing(told) == ((0, "\u4e2d"),)
    assert known.missing(fine) == ()


def test_a_hyphen_inside_a_word_is_a_place_to_break() -> None:
    assert breaker().has_hyphens([paragraph("Partner-Role Map", 11)])
    assert not breaker().has_hyphens([paragraph("Driver Map", 11), Paragraph(())])
