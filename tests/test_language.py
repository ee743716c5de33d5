"""Strings, clock times and lists of a language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language import Language
from toolkit.library import Library
from toolkit.problems import Where
from toolkit.source.words import Words


@pytest.fixture
def english(library: Library) -> Language:
    return Language("en", library.strings["en"])


def test_string_without_values_keeps_its_place(english: Language) -> None:
    words = english.say("card.why")
    assert isinstance(words, Words)
    assert words.where.path == "content/languages/en/strings.yaml"


def test_string_with_values(english: Language) -> None:
    assert english.say("time.minutes", count=10) == "10 min"


def test_unknown_string_is_a_defect(english: Language) -> None:
    with pytest.raises(KeyError):
        english.say("no.such")


@pytest.mark.parametrize(
    ("minute", "clock"), [(0, "12:00"), (5, "12:05"), (9 * 60 + 5, "9:05"), (12 * 60, "12:00"), (13 * 60 + 15, "1:15"), (24 * 60, "12:00"), (1439, "11:59")]
)
def test_clock(minute: int, clock: str) -> None:
    assert Language("en", {}).clock(minute) == clock


@given(st.integers(0, 5000))
def test_clock_goes_round_after_twelve_hours(minute: int) -> None:
    language = Language("en", {})
    hours, minutes = language.clock(minute).split(":")
    assert 1 <= int(hours) <= 12
    assert int(minutes) == minute % 60
    assert language.clock(minute) == language.clock(minute + 720)


def test_span_and_minutes(english: Language) -> None:
    assert english.span(9 * 60, 10 * 60 + 30) == "9:00 to 10:30"
    minutes = english.minutes(10)
    assert minutes == "10\u00a0min"
    assert isinstance(minutes, Words)
    assert minutes.where == english.strings["time.minutes"].where


def test_listed() -> None:
    assert Language("en", {}).listed(["a", "b"]) == "a, b"


def test_a_list_stands_where_its_first_part_does() -> None:
    listed = Language("en", {}).listed([Words("a", Where("a.yaml", 3)), Words("b", Where("a.yaml", 4))])
    assert isinstance(listed, Words)
    assert listed.where == Where("a.yaml", 3)


def test_a_string_that_is_filled_in_stands_where_the_longest_value_does() -> None:
    language = Language("en", {"x": Words("{id}: {words}, {count}", Where("strings.yaml"))})
    said = language.say("x", id=Words("D1", Where("a.yaml", 3)), words=Words("many words", Where("a.yaml", 4)), count=7)
    assert isinstance(said, Words)
    assert (said, said.where) == ("D1: many words, 7", Where("a.yaml", 4))
    filled = language.say("x", id=1, words="two", count=7)
    assert isinstance(filled, Words)
    assert filled.where == Where("strings.yaml")


def test_clock_of_words() -> None:
    words = Words("9:30", Where("a.yaml"))
    assert Language("en", {"x": words}).say("x") is words
