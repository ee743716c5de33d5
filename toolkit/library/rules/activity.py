"""An activity has a whole variant, and a shorter way through it leaves something of it."""

from typing import get_args

from toolkit.model.activity import Activity, Cut, Panel
from toolkit.model.common import Size
from toolkit.problems import Report
from toolkit.source.words import where_of

_NEEDS = {"grid": "columns", "lines": "boxes", "axes": "ends", "checks": "options"}
"""What a panel of each kind is drawn from."""


def check_activity(activity: Activity, report: Report) -> None:
    """Report an activity without a whole variant, and cuts that leave no time."""
    if not activity.sizes:
        report.add(activity.steps[0].where, f'"{activity.id}" has no variant in which every step has minutes', "give each step minutes for s, m or l")
    for size in half_timed(activity) if activity.sizes else ():
        for step in activity.steps:
            if step.minutes.of(size) is None:
                told = f'this step has no minutes for "{size}", which other steps of "{activity.id}" have'
                report.add(step.where, told, f'add them, as in "minutes: {{{size}: 5}}", or take "{size}" out of the others')
    for panel in activity.sheet.panels:
        _check_panel(panel, report)
    for cut in activity.if_late.cuts:
        _check_cut(cut, activity, report)
    for step in activity.steps:
        for name in step.pages:
            if name not in ("sheet", *activity.also):
                report.add(step.where, f'this step opens the page "{name}", which "{activity.id}" does not use', f'add it to "also:", as in "also: [{name}]"')


def half_timed(activity: Activity) -> tuple[Size, ...]:
    """The variants for which some steps have minutes and others do not."""
    sizes: tuple[Size, ...] = get_args(Size)
    return tuple(size for size in sizes if size not in activity.sizes and any(step.minutes.of(size) for step in activity.steps))


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
