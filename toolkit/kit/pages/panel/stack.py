"""Panels below each other, so that together they fill their page.

Each takes its share of the free height, but never less than it needs. Lines to write on keep their pitch, so what is left of a box panel's share
goes to the tables and axes of the page, and without any to more lines and the gaps.
"""

from msgspec import Struct

from toolkit.kit.pages.panel import axes, boxes, checks, grid
from toolkit.kit.pages.panel.desk import Desk
from toolkit.kit.pages.writein import PITCH
from toolkit.model.activity import Panel
from toolkit.scene import Item, Rect
from toolkit.units import shown_mm

GAP = 22.0
_GAP_MOST = 40.0
_DRAW = {"grid": grid.draw, "lines": boxes.draw, "axes": axes.draw, "checks": checks.draw}


class _Need(Struct, frozen=True):
    """The least height of a panel, and what it can do with more: "stretch", grow by whole "lines", or "keep" its height."""

    least: float
    growth: str
    share: int


def draw_panels(desk: Desk, panels: tuple[Panel, ...], box: Rect) -> tuple[Item, ...]:
    """All panels in the box. Reports at the first panel what the box lacks."""
    free = box.h - GAP * (len(panels) - 1)
    needs = _needs(desk, panels, box.w, free)
    lacks = sum(need.least for need in needs) - free
    if lacks > 0.05:
        what = f"the panels of this sheet need {shown_mm(lacks)} more than its page has"
        desk.room.report.add(panels[0].where, what, "give them fewer rows, or leave out a panel", about="panels", lacks=lacks)
    heights = _filled(needs, _shared(needs, free), free)
    gap = min(_GAP_MOST, GAP + max(0.0, free - sum(heights)) / max(1, len(panels) - 1))
    items: list[Item] = []
    y = box.y
    for number, (panel, high) in enumerate(zip(panels, heights, strict=True), 1):
        items.extend(_DRAW[panel.kind](desk, panel, number, Rect(box.x, y, box.w, high)))
        y += high + gap
    return tuple(items)


def _needs(desk: Desk, panels: tuple[Panel, ...], width: float, free: float) -> list[_Need]:
    """What each panel needs: two lines in every cell and box where the page has room for them; else in boxes, else in cells, else one."""
    ways = ([_need(desk, panel, width, cells, boxes) for panel in panels] for cells, boxes in ((2, 2), (1, 2), (2, 1), (1, 1)))
    return next((needs for needs in ways if sum(need.least for need in needs) <= free), _least(desk, panels, width))


def _least(desk: Desk, panels: tuple[Panel, ...], width: float) -> list[_Need]:
    return [_need(desk, panel, width, 1, 1) for panel in panels]


def _need(desk: Desk, panel: Panel, width: float, cells: int, lines: int) -> _Need:
    if panel.kind == "grid":
        return _Need(grid.least_height(desk, panel, width, cells), "stretch", panel.share)
    if panel.kind == "axes":
        return _Need(axes.least_height(desk, panel, width), "stretch", panel.share)
    if panel.kind == "checks":
        return _Need(checks.height(desk, panel, width), "keep", panel.share)
    return _Need(boxes.fixed_height(desk, panel, width) + lines * PITCH, "lines", panel.share)


def _shared(needs: list[_Need], free: float) -> list[float]:
    """Heights in proportion to the shares; a panel whose share is too little keeps its least, and the others share the rest."""
    fixed = {index for index, need in enumerate(needs) if need.growth == "keep"}
    while True:
        rest = free - sum(needs[index].least for index in fixed)
        shares = sum(need.share for index, need in enumerate(needs) if index not in fixed) or 1
        heights = [need.least if index in fixed else rest * need.share / shares for index, need in enumerate(needs)]
        short = {index for index, need in enumerate(needs) if index not in fixed and heights[index] < need.least}
        if not short:
            return heights
        fixed |= short


def _filled(needs: list[_Need], heights: list[float], free: float) -> list[float]:
    """Box panels cut to whole lines, and what that leaves given away."""
    extra = [(height - need.least) % PITCH if need.growth == "lines" else 0.0 for need, height in zip(needs, heights, strict=True)]
    heights = [height - cut for height, cut in zip(heights, extra, strict=True)]
    left = free - sum(heights)
    stretching = [index for index, need in enumerate(needs) if need.growth == "stretch"]
    if stretching:
        shares = sum(needs[index].share for index in stretching)
        return [height + (left * needs[index].share / shares if index in stretching else 0.0) for index, height in enumerate(heights)]
    for index in sorted((index for index, need in enumerate(needs) if need.growth == "lines"), key=lambda index: -extra[index]):
        if left >= PITCH:
            heights[index] += PITCH
            left -= PITCH
    return heights
