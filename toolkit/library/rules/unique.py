"""No id stands twice where ids tell things apart."""

from collections.abc import Iterable

from toolkit.problems import Report
from toolkit.source.words import Words


def check_unique(ids: Iterable[Words], kind: str, report: Report, hint: str = "give one of the two another id") -> None:
    """Report each id or name that stands a second time."""
    first: dict[str, Words] = {}
    for id in ids:
        if id in first:
            report.add(id.where, f'the {kind} "{id}" stands here a second time; it first stands at {first[id].where}', hint)
        first.setdefault(id, id)
