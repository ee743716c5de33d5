"""A QR code as one outline, so that no viewer shows seams between its squares."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from toolkit.scene import Path, Point, Rect

_ERROR = "m"
"""Codes are read with up to 15 % of their squares spoiled: a thumb, a coffee ring."""
Corner = tuple[int, int]


def qr(address: str, box: Rect) -> Path:
    """The code of an address, filled by the even-odd rule. The quiet zone of four squares around it is the page's to keep."""
    loops, side = _loops(address)
    square = box.w / side
    segments: list[tuple[str | Point, ...]] = []
    for loop in loops:
        points = [Point(box.x + x * square, box.y + y * square) for x, y in loop]
        segments.extend(Path.polygon(points).segments)
    return Path(tuple(segments))


def quiet(address: str, side: float) -> float:
    """How far from a code of this width in points anything else has to stay."""
    return 4 * side / _loops(address)[1]


@lru_cache(64)
def _loops(address: str) -> tuple[tuple[tuple[Corner, ...], ...], int]:
    """The outlines of all dark areas in squares, and how many squares wide the code is."""
    import segno  # imported late: few editions have an address

    dark = [[bool(cell) for cell in row] for row in segno.make(address, error=_ERROR, micro=False, boost_error=False).matrix]
    return tuple(_traced(dark)), len(dark)


def _traced(dark: Sequence[Sequence[bool]]) -> list[tuple[Corner, ...]]:
    """Closed outlines around dark squares, with a corner at each turn alone. The dark lies to the right of every edge."""
    onward = _edges(dark)
    loops = []
    while onward:
        start = at = min(onward)
        heading, loop = (0, 0), list[Corner]()
        while at in onward:
            goals = onward[at]
            goal = next((goal for goal in goals if (goal[0] - at[0], goal[1] - at[1]) == (-heading[1], heading[0])), goals[0])
            goals.remove(goal)
            if not goals:
                del onward[at]
            step = goal[0] - at[0], goal[1] - at[1]
            if step != heading:
                loop.append(at)
            heading, at = step, goal
            if at == start:
                break
        loops.append(tuple(loop))
    return loops


def _edges(dark: Sequence[Sequence[bool]]) -> dict[Corner, list[Corner]]:
    """Where to go on from each corner: along every edge between a dark and a light square."""
    onward: dict[Corner, list[Corner]] = defaultdict(list)
    side = len(dark)
    for y, row in enumerate(dark):
        for x, is_dark in enumerate(row):
            if not is_dark:
                continue
            if y == 0 or not dark[y - 1][x]:
                onward[x, y].append((x + 1, y))
            if x == side - 1 or not row[x + 1]:
                onward[x + 1, y].append((x + 1, y + 1))
            if y == side - 1 or not dark[y + 1][x]:
                onward[x + 1, y + 1].append((x, y + 1))
            if x == 0 or not row[x - 1]:
                onward[x, y + 1].append((x, y))
    return dict(onward)
