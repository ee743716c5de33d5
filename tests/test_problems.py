"""The one door for what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.problems import ContentError, Problem, Report, UnknownNameError, Where, did_you_mean, nearest, told_once

HERE = Where("content/a.yaml", 7, 9)

A, B = Where("a.yaml", 2, 7), Where("b.yaml", 1, 1)


def test_where_reads_as_editors_write_it() -> None:
    assert str(A) == "a.yaml:2:7"


def test_problem_has_its_hint_on_a_line_of_its_own() -> None:
    assert str(Problem(A, "this is wrong", "change it")) == "a.yaml:2:7: this is wrong\n  hint: change it"
    assert str(Problem(A, "this is wrong")) == "a.yaml:2:7: this is wrong"


def test_content_error_sorts_by_file_line_and_column_and_tells_each_problem_once() -> None:
    late, early, far = Problem(Where("a.yaml", 10, 1), "x"), Problem(Where("a.yaml", 9, 2), "x"), Problem(B, "x")
    error = ContentError([far, late, early, late])
    assert error.problems == (early, late, far)
    assert str(error) == "a.yaml:9:2: x\na.yaml:10:1: x\nb.yaml:1:1: x"


def test_report_raises_only_when_something_was_added() -> None:
    report = Report()
    assert not report
    report.raise_if_any()
    report.add(A, "this is wrong", "change it")
    assert report
    assert list(report) == [Problem(A, "this is wrong", "change it")]
    with pytest.raises(ContentError, match="this is wrong"):
        report.raise_if_any()


@pytest.mark.parametrize(
    ("word", "known", "hint"),
    [
        ("statemnt", ("statement", "title"), 'did you mean "statement"?'),
        ("zebra", ("statement", "title"), "use one of: statement, title"),
        ("zebra", ("b", "a"), "use one of: a, b"),
        ("zebra", (), ""),
        ("zebra", tuple(f"name{k}" for k in range(25)), ""),
        ("", ("a",), "use one of: a"),
    ],
)
def test_hint(word: str, known: tuple[str, ...], hint: str) -> None:
    assert did_you_mean(word, known) == hint


@given(st.text(), st.lists(st.text()))
def test_nearest_is_one_of_the_known_words_or_nothing(word: str, known: list[str]) -> None:
    assert nearest(word, known) in {*known, ""}


@given(st.lists(st.text(), min_size=1))
def test_a_known_word_is_nearest_to_itself(known: list[str]) -> None:
    assert nearest(known[0], known) == known[0]


def test_unknown_name_keeps_what_there_is() -> None:
    error = UnknownNameError("paper", "legal", {"letter", "a4"})
    assert (error.kind, error.name, error.known) == ("paper", "legal", ("a4", "letter"))


def test_of_several_problems_about_one_thing_the_worst_is_told() -> None:
    few, much = (Problem(HERE, f"it is {lacks} mm too long", "", "words", lacks) for lacks in (1.0, 2.5))
    other = Problem(HERE, "no font of the theme has it")
    assert ContentError([few, other, much, few]).problems == (much, other)


def test_a_message_is_one_line() -> None:
    report = Report()
    report.add(HERE, 'the text "First\n  second\u2028third" is too long')
    assert [problem.message for problem in report] == ['the text "First second third" is too long']


def test_what_another_text_left_no_room_is_told_only_without_that_one() -> None:
    cause = Problem(Where("content/a.yaml", 3), "too long", about="words", lacks=4.0)
    beside = Problem(Where("content/a.yaml", 9), "no room", about="words", lacks=9.0, beside=True)
    interface = Problem(Where("content/languages/en/strings.yaml", 2), "no room", about="words", lacks=2.0, beside=True)
    elsewhere = Problem(Where("content/b.yaml", 2), "no room", about="words", lacks=2.0, beside=True)
    assert set(told_once([cause, beside, interface, elsewhere])) == {cause, elsewhere}
    assert set(told_once([beside, interface])) == {beside, interface}
