"""An activity has a whole variant, and a shorter way through it leaves something of it."""

from toolkit.model.activity import Activity, Cut, Panel
from toolkit.problems import Report
from toolkit.source.words import where_of

_NEEDS = {"grid": "columns", "lines": "boxes", "axes": "ends", "checks": "options"}
"""What a panel of each kind is drawn from."""


def check_activity(activity: Activity, report: Report) -> None:
    """Report an activity without a whole variant, and cuts that leave no time."""
    if not activity.sizes:
        report.add(activity.steps[0].where, f'"{activity.id}" has no variant in which every step has minutes', "give each step minutes for s, m or l")
    for panel in activity.sheet.panels:
        _check_panel(panel, report)
    for cut in activity.if_late.cuts:
        _check_cut(cut, activity, report)
    for step in activity.steps:
        for name in step.pages:
            if name not in ("sheet", *activity.also):
                report.add(step.where, f'this step opens the page "{name}", which "{activity.id}" does not use', f'add it to "also:", as in "also: [{name}]"')


def _check_panel(panel: Panel, report: Report) -> None:
    need = _NEEDS[panel.kind]
    if getattr(panel, need) is None:
        report.add(panel.where, f"a panel of kind {panel.kind} needs {need}", f'add "{need}:", or choose the kind that fits its other fields')
    elif panel.kind == "grid" and panel.rows is None and panel.blank_rows is None:
        report.add(panel.where, "a panel of kind grid needs rows or blank_rows", 'add "rows:" with their labels, or "blank_rows:" with a number')


def _check_cut(cut: Cut, activity: Activity, report: Report) -> None:
    for size in activity.sizes:
        saves, minutes = cut.saves.of(size) or 0, activity.minutes(size)
        if saves >= minutes:
            where = where_of(cut.do, activity.where)
            report.add(where, f'this cut saves {saves} minutes of the {minutes} that "{activity.id}" ({size}) has', "write fewer minutes at its saves")
