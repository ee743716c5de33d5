"""What becomes of a slide whose list is too long for one: several, each with its share of the minutes. How many, a layout tells (`toolkit/build/split.py`)."""

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from msgspec.structs import replace

from toolkit.layout import Sheet, parts
from toolkit.model.resolved import Kit, TimedBlock

PARTED = ("deck/agenda", "deck/activity", "deck/moment", "deck/debrief", "deck/sources")
"""The layouts whose slide may go on on others."""


def split(sheets: Sequence[Sheet], counts: Mapping[str, int], kit: Kit) -> tuple[Sheet, ...]:
    """The sheets, with as many in place of one as `counts` says for its key. The first keeps the key, and with it every jump."""
    return tuple(part for sheet in sheets for part in _split(sheet, counts.get(sheet.key, 1), kit))


def _split(sheet: Sheet, total: int, kit: Kit) -> tuple[Sheet, ...]:
    if total == 1:
        return (sheet,)
    spans, all_parts = _spans(sheet, total, kit), parts(total)
    return tuple(
        replace(sheet, key=sheet.key if part.is_first else f"{sheet.key}/{part.number}", part=part, span=span)
        for part, span in zip(all_parts, spans, strict=True)
    )


def _spans(sheet: Sheet, total: int, kit: Kit) -> tuple[tuple[int, int], ...]:
    """The minutes of each part: those of its own steps or phases, else equal shares."""
    start, end = sheet.span
    block = kit.agenda.block(sheet.block) if sheet.block else None
    minutes = _timed(sheet, block) if block else ()
    if not block or not minutes:
        each = [len(part.of(range(end - start))) for part in parts(total)]
    else:
        each = [sum(part.of(minutes)) for part in parts(total)]
        each[0] -= start - block.start  # The first step may have begun with a slide before this one.
    return tuple(pairwise(accumulate(each, initial=start)))


def _timed(sheet: Sheet, block: TimedBlock) -> tuple[int, ...]:
    """The minutes of what the slide lists."""
    if sheet.layout == "deck/activity":
        return tuple(step.minutes for step in block.steps)
    return tuple(phase.minutes for phase in block.block.phases) if sheet.layout == "deck/moment" else ()
