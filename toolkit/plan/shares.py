"""How a block's minutes are shared among the slides that are shown in it, so that read in sequence they add up."""

from collections.abc import Sequence

from msgspec.structs import replace

from toolkit.layout import Sheet


def shared(sheets: Sequence[Sheet], start: int, minutes: Sequence[int]) -> tuple[Sheet, ...]:
    """The slides one after the other from `start` on, each with its minutes."""
    placed, now = list[Sheet](), start
    for sheet, count in zip(sheets, minutes, strict=True):
        placed.append(replace(sheet, span=(now, now + count)))
        now += count
    return tuple(placed)


def shares(minutes: int, single: int, even: int = 0) -> tuple[int, ...]:
    """Whole minutes for so many slides, together `minutes`.

    The `single` slides come first and get one each; the `even` ones get equal shares; what is left goes to the first, which carries the block.
    With fewer minutes than slides some get none.
    """
    count = single + even
    if minutes < count:
        return tuple(minutes * (k + 1) // count - minutes * k // count for k in range(count))
    each = (minutes - single) // even if even else 0
    return (minutes - (single - 1) - each * even, *[1] * (single - 1), *[each] * even)
