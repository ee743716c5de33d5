"""A panel of an activity's sheet has what its kind draws, and nothing that its kind leaves out."""

from toolkit.model.activity import Activity, Panel
from toolkit.problems import Report

_USES = {
    "grid": ("columns", "rows", "blank_rows", "narrow", "scores"),
    "lines": ("boxes",),
    "axes": ("ends",),
    "checks": ("title", "options"),
}
"""The fields that a kind draws, beside those that all have."""
_NEEDS = {"grid": ("columns",), "lines": ("boxes",), "axes": ("ends",), "checks": ("title", "options")}
_OF_SOME = sorted({"columns", "rows", "blank_rows", "narrow", "scores", "boxes", "ends", "options"})


def check_panels(activity: Activity, report: Report) -> None:
    """Report panels that lack what their kind needs, or have what it does not draw."""
    for panel in activity.sheet.panels:
        given = [name for name in _OF_SOME if getattr(panel, name)]
        lacking = [name for name in _NEEDS[panel.kind] if not getattr(panel, name)]
        if panel.kind == "grid" and not panel.rows and not panel.blank_rows:
            lacking.append("rows or blank_rows")
        unused = [name for name in given if name not in _USES[panel.kind]]
        if lacking or unused:
            _tell(panel, lacking, unused, report)


def _tell(panel: Panel, lacking: list[str], unused: list[str], report: Report) -> None:
    """One problem for one panel."""
    parts = [f"needs {' and '.join(lacking)}"] * bool(lacking) + [f"does not show {' and '.join(unused)}"] * bool(unused)
    fitting = [kind for kind, names in _NEEDS.items() if all(getattr(panel, name) for name in names) and kind != panel.kind]
    hint = f'write "kind: {fitting[0]}", or change the other fields' if fitting else "write what it needs, and delete what it does not show"
    report.add(panel.where, f'a panel of kind "{panel.kind}" {" and ".join(parts)}', hint)
