"""What typesetters of one look share."""

from tests.text.setting import look
from toolkit.problems import Report
from toolkit.text import Typesetter
from toolkit.text.known import known_of


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
