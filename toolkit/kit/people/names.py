"""How large names stand: alike wherever they can, and a long one smaller than the others rather than all of them small."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from toolkit.layout import Room
from toolkit.scene import Size

_NEAR = 0.8
"""Where the longest name stands at so much of the others' size, all take its size."""
_LINES = 3


class Setting(NamedTuple):
    """A role of the theme and a size in points."""

    role: str
    size: float


def settings(room: Room, roles: Sequence[str], names: Sequence[str], boxes: Iterable[Size]) -> tuple[Setting, ...]:
    """How each name is set in its box. The first of the roles that holds it, else the last at its smallest size: setting it tells what it lacks."""
    own = [_setting(room, roles, name, box) for name, box in zip(names, boxes, strict=True)]
    return tuple(Setting(one.role, size) for one, size in zip(own, alike([one.size for one in own]), strict=True))


def alike(sizes: Sequence[float]) -> tuple[float, ...]:
    """None larger than it was, and at least three in four the same: the size that so many can have, or that of the smallest where it is near."""
    if not sizes:
        return ()
    common, least = sorted(sizes)[len(sizes) // 4], min(sizes)
    common = least if least >= _NEAR * common else common
    return tuple(min(size, common) for size in sizes)


def _setting(room: Room, roles: Sequence[str], name: str, box: Size) -> Setting:
    role = next((role for role in roles if _holds(room, role, name, box)), roles[-1])
    return Setting(role, room.type.largest(role, [name], box.w, box.h, lines=_LINES))


def _holds(room: Room, role: str, name: str, box: Size) -> bool:
    size = room.look.role(role).smallest
    done = room.type.measure(role, name, box.w, size=size)
    return done.width <= box.w and done.height <= box.h and done.lines <= _LINES
