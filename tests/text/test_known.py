"""What typesetters of one look share, and that they forget in time."""

from tests.text.setting import look
from toolkit.problems import Report
from toolkit.text import Typesetter
from toolkit.text.known import Kept, known_of


def test_typesetters_of_one_look_and_language_know_the_same() -> None:
    assert known_of(look(), "en", greedy=False) is known_of(look(), "en", greedy=False)
    assert known_of(look(), "en", greedy=False) is not known_of(look(), "en", greedy=True)
    assert known_of(look(), "en", greedy=False) is not known_of(look(), "es", greedy=False)


def test_each_still_reports_to_its_own_report() -> None:
    for _ in range(2):
        report = Report()
        setter = Typesetter(look(), "en", report)
        setter.width("body", "Ask \u4e2d")
        assert len(list(report)) == 1


def test_memory_does_not_grow_without_end() -> None:
    kept = Kept[int, int]()
    for number in range(10_000):
        kept[number] = number
    assert len(kept) <= 4000
    assert kept[9_999] == 9_999
