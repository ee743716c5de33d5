"""The interface strings of every language, compared with English."""

from collections.abc import Callable

import pytest

from tests.project import Project
from toolkit.home import Home
from toolkit.library.strings import read_strings
from toolkit.problems import Report

ENGLISH = "languages/en/strings.yaml"


@pytest.fixture
def tell(project: Project) -> Callable[[], list[str]]:
    def told() -> list[str]:
        report = Report()
        read_strings(project.home, report)
        return [problem.message for problem in report]

    return told


def test_shipped_languages_are_complete() -> None:
    report = Report()
    assert "en" in read_strings(Home(), report)
    assert list(map(str, report)) == []


def test_names_are_dotted() -> None:
    strings = read_strings(Home(), Report())["en"]
    assert strings["card.why"] == "Why"
    assert strings["grouping.pairs-fours"] == "Pairs, then fours"


def test_a_second_language_needs_every_string(project: Project, tell: Callable[[], list[str]]) -> None:
    project.write("languages/es/strings.yaml", "card:\n  why: Por qué\n")
    messages = tell()
    wanted = len(read_strings(Home(), Report())["en"])
    assert len(messages) == 4, "three of them, and how many more"
    assert messages[0].endswith(" is missing")
    assert messages[-1] == f"{wanted - 4} more strings are missing; the language has 1 of {wanted}"


def test_words_in_braces_may_change_their_order(project: Project, tell: Callable[[], list[str]]) -> None:
    project.edit(ENGLISH, '"{start} to {end}"', '"{end} from {start}"')
    assert tell() == []


@pytest.mark.parametrize("text", ["{start} to {ende}", "{start} to", "{} to {end}", "{start to {end}", "{start} to {end} }", "{start:x} to {end}"])
def test_other_words_in_braces_are_told(project: Project, tell: Callable[[], list[str]], text: str) -> None:
    project.edit(ENGLISH, '"{start} to {end}"', f'"{text}"')
    assert tell() == ['"time.range" should have {end} and {start} in it']


def test_strings_know_their_place() -> None:
    words = read_strings(Home(), Report())["en"]["card.why"]
    assert (words.where.path, words.where.line) == ("content/languages/en/strings.yaml", 3)
