"""Cutting a paragraph into what cannot be broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.setting import sentence, setter
from toolkit.scene import Run
from toolkit.text.atoms import Atom, atoms

SETTER = setter()
BODY = SETTER.style("body")
BOLD = SETTER.style("title")


def cut(*texts: str | tuple[str, str]) -> list[Atom]:
    runs = [Run(text, BODY) if isinstance(text, str) else Run(text[0], BOLD) for text in texts]
    return atoms(runs, SETTER.faces)


def spelt(parts: list[Atom]) -> list[str]:
    """Each atom's letters, with "|" between pieces of different runs, "_" for the space after it and "¶" for a forced break."""
    return ["|".join(piece.text for piece in part.pieces) + part.spaces.replace(" ", "_") + "¶" * part.forced for part in parts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two", ["one_", "two"]),
        ("one  two", ["one_", "two"]),
        ("cross-sector work", ["cross-", "sector_", "work"]),
        ("8-12 people", ["8-12_", "people"]),
        ("9–10 am", ["9–10_", "am"]),
        ("school—work", ["school—", "work"]),
        ("and/or", ["and/", "or"]),
        ("one — two", ["one_", "—_", "two"]),
        ("-5", ["-5"]),
        ("end-", ["end-"]),
        ("non\u00a0breaking space", ["non\u00a0breaking_", "space"]),
        ("one\ntwo", ["one_¶", "two"]),
        ("one \ntwo", ["one_¶", "two"]),
        ("one\n\ntwo", ["one_¶", "¶", "two"]),
        ("one \n\ntwo", ["one_¶", "¶", "two"]),
        ("one-\ntwo", ["one-¶", "two"]),
        ("\none", ["¶", "one"]),
        ("", []),
    ],
)
def test_cuts(text: str, expected: list[str]) -> None:
    assert spelt(cut(text)) == expected


def test_words_that_go_on_into_the_next_run_stay_together() -> None:
    assert spelt(cut("It is ", ("bold", "b"), "ly said")) == ["It_", "is_", "bold|ly_", "said"]


def test_space_at_the_start_of_a_run_ends_the_word_before_it() -> None:
    assert spelt(cut("one", (" two", "b"))) == ["one_", "two"]


def test_widths_are_those_of_the_face() -> None:
    [one, two] = cut("one two")
    shaped = SETTER.faces["text"].shape("one")
    assert one.width == pytest.approx(shaped.width)
    assert one.space == pytest.approx(SETTER.faces["text"].shape(" ").width)
    assert two.space == 0


@given(st.lists(sentence, min_size=1, max_size=4))
def test_no_letter_is_lost(texts: list[str]) -> None:
    assert "".join(piece.text + (part.spaces if piece is part.pieces[-1] else "") for part in cut(*texts) for piece in part.pieces) == "".join(texts)


@given(st.text("ab -/\n—1", max_size=30))
def test_no_letter_and_no_forced_break_is_lost(text: str) -> None:
    parts = cut(text)
    assert "".join(piece.text for part in parts for piece in part.pieces) == text.replace(" ", "").replace("\n", "")
    assert sum(part.forced for part in parts) == text.count("\n")


@given(sentence)
def test_atoms_hold_no_space(text: str) -> None:
    assert all(" " not in piece.text for part in cut(text) for piece in part.pieces)
