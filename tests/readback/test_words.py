import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from toolkit.readback.words import alike, folded, paragraphs


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Baltimore’s Promise", "Baltimore's Promise"),
        ("“Where are we?”", '"Where are we?"'),
        ("My name is…", "My name is..."),
        ("10\u00a0min", "10 min"),
        ("two\u2028lines", "two lines"),
        ("work\u00adforce", "workforce"),
        ("cafe\u0301", "café"),
    ],
)
def test_what_programs_turn_is_the_same(ours: str, theirs: str) -> None:
    assert folded(ours) == folded(theirs)


@pytest.mark.parametrize(("one", "other"), [("Stop", "stop"), ("9:00–9:30", "9:00-9:30"), ("Yes.", "Yes!"), ("one two", "onetwo")])
def test_what_a_person_turns_is_not(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.text())
def test_likeness_has_no_direction_and_stays_within_its_range(one: str, other: str) -> None:
    assert 0 <= alike(one, other) == alike(other, one) <= 1


def test_likeness_counts_shared_words() -> None:
    assert alike("name your work", "Name your place") == pytest.approx(2 / 3)
    assert alike("one", "two") == 0
    assert alike("one, two", "two one") == 1


def body(inside: str) -> etree._Element:
    return etree.fromstring(f'<b xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{inside}</b>')


def test_runs_are_joined_breaks_are_blanks_and_fields_are_left_out() -> None:
    text = "<a:p><a:r><a:t>On</a:t></a:r><a:r><a:t>e</a:t></a:r><a:br/><a:r><a:t>line</a:t></a:r><a:fld type='slidenum'><a:t>7</a:t></a:fld></a:p>"
    assert paragraphs(body(text)) == ("One line",)


def test_paragraphs_that_show_nothing_are_left_out() -> None:
    assert paragraphs(body("<a:p><a:endParaRPr/></a:p><a:p><a:r><a:t> \u200b</a:t></a:r></a:p><a:p><a:r/></a:p>")) == ()
