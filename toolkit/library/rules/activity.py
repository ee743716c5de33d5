"""An activity has a whole variant, and a shorter way through it leaves something of it."""

from toolkit.model.activity import Activity, Cut
from toolkit.problems import Report
from toolkit.source.words import where_of


def check_activity(activity: Activity, report: Report) -> None:
    """Report an activity without a whole variant, and cuts that leave no time."""
    if not activity.sizes:
        report.add(activity.steps[0].where, f'"{activity.id}" has no variant in which every step has minutes', "give each step minutes for s, m or l")
    for cut in activity.if_late.cuts:
        _check_cut(cut, activity, report)


def _check_cut(cut: Cut, activity: Activity, report: Report) -> None:
    for size in activity.sizes:
        saves, minutes = cut.saves.of(size) or 0, activity.minutes(size)
        if saves >= minutes:
            where = where_of(cut.do, activity.where)
            report.add(where, f'this cut saves {saves} minutes of the {minutes} that "{activity.id}" ({size}) has', "write fewer minutes at its saves")
