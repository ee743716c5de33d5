"""How large names stand: alike wherever they can, and a long one smaller than the others rather than all of them small."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from toolkit.layout import Room
from toolkit.scene import Size

_NEAR = 0.8
"""Where the longest name stands at so much of the others' size, all take its size."""
_LINES, _SET = 3, 2


class Setting(NamedTuple):
    """A role of the theme and a size in points."""

    role: str
    size: float


def settings(room: Room, roles: Sequence[str], names: Sequence[str], boxes: Iterable[Size]) -> tuple[Setting, ...]:
    """How each name is set in its box. `roles` go from large type to small; a name that none holds has the last at its smallest: setting it tells."""
    own = [_largest(room, roles, name, box) for name, box in zip(names, boxes, strict=True)]
    return tuple(Setting(_role(room, roles, size), size) for size in alike(own))


def alike(sizes: Sequence[float]) -> tuple[float, ...]:
    """None larger than it was, and all but one in four the same: the size that the others can have, or that of the smallest where it is near."""
    if len(sizes) < _SET:
        return tuple(sizes)
    common, least = sorted(sizes)[max(1, len(sizes) // 4)], min(sizes)
    common = least if least >= _NEAR * common else common
    return tuple(min(size, common) for size in sizes)


def _largest(room: Room, roles: Sequence[str], name: str, box: Size) -> float:
    role = next((role for role in roles if _holds(room, role, name, box)), roles[-1])
    return room.type.largest(role, [name], box.w, box.h, lines=_LINES)


def _role(room: Room, roles: Sequence[str], size: float) -> str:
    """The first role that has the size."""
    return next((role for role in roles if room.look.role(role).smallest <= size), roles[-1])


def _holds(room: Room, role: str, name: str, box: Size) -> bool:
    done = room.type.measure(role, name, box.w, size=room.look.role(role).smallest)
    return done.width <= box.w and done.height <= box.h and done.lines <= _LINES
