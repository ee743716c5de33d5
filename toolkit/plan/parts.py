"""Slides whose list is too long for one: which may be, and what becomes of their sheets.

Only drawing tells whether a list fits, and all products have to know how many slides a deck has. So a list that surely fits is known by its length
alone, and only for a longer one a layout is asked; see `toolkit/build/split.py`.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from msgspec.structs import replace

from toolkit.layout import Sheet, parts
from toolkit.model.resolved import Kit, TimedBlock

_SURE = {"deck/activity": 480, "deck/moment": 300, "deck/debrief": 240, "deck/sources": 400}
"""Characters of a list that surely fits on one slide, if every part of it were as long as the longest."""
_LESS = {"deck/activity": 240, "deck/moment": 200}
"""The same for the steps of an activity with a line to fill in below, and for points, which may have words below."""


def may_be_long(sheet: Sheet, kit: Kit) -> bool:
    """Whether a slide's list may not fit on one slide."""
    if sheet.layout not in _SURE:
        return False
    listed = _list(sheet, kit)
    sure = (_LESS if _has_less(sheet, kit) else _SURE)[sheet.layout]
    return len(listed) > 1 and len(listed) * max(map(len, listed)) > sure


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
    block = _block(sheet, kit)
    minutes = _timed(sheet, block) if block is not None else ()
    each = [sum(part.of(minutes)) for part in parts(total)] if minutes else [len(part.of(range(end - start))) for part in parts(total)]
    return tuple(pairwise(accumulate(each, initial=start)))


def _has_less(sheet: Sheet, kit: Kit) -> bool:
    """Whether the list shares its place with something else."""
    block = _block(sheet, kit)
    if block is None or sheet.layout not in _LESS:
        return False
    return block.block.type == "commit" if sheet.layout == "deck/activity" else not block.block.phases


def _timed(sheet: Sheet, block: TimedBlock) -> tuple[int, ...]:
    """The minutes of what the slide lists."""
    if sheet.layout == "deck/activity":
        return tuple(step.minutes for step in block.steps)
    return tuple(phase.minutes for phase in block.block.phases) if sheet.layout == "deck/moment" else ()


def _list(sheet: Sheet, kit: Kit) -> tuple[str, ...]:
    if sheet.layout == "deck/sources":
        return sources_of(kit)
    block = kit.agenda.block(sheet.subject)
    if sheet.layout == "deck/activity":
        return tuple(step.step.do for step in block.steps)
    if sheet.layout == "deck/moment":
        return tuple(phase.do for phase in block.block.phases) or block.block.points
    return block.activity.debrief if block.activity else ()


def _block(sheet: Sheet, kit: Kit) -> TimedBlock | None:
    return kit.agenda.block(sheet.block) if sheet.block else None


def sources_of(kit: Kit) -> tuple[str, ...]:
    """The initiative's sources and those of the spotlights, each once."""
    return tuple(dict.fromkeys((*kit.initiative.sources, *(source for spotlight in kit.spotlights for source in spotlight.sources))))
