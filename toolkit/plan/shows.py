"""Custom shows: the slides of this deck that a shorter meeting needs, for the day on which there is less time than planned.

They are made of slides that the deck shows anyway: programs pass over hidden slides in a custom show as they do in the whole one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from toolkit.layout import Sheet
from toolkit.model.convening import Block, Convening
from toolkit.model.resolved import Kit, TimedBlock

_NOT_THIS_CLOCK = "agenda"
"""The slide with the times of the whole meeting, which a shorter one does not keep."""
_SINGLE = ("open", "frame", "close")
"""Kinds of blocks that a meeting has once at most."""


class PlannedShow(Struct, frozen=True):
    """The name of the meeting, and the keys of its sheets in order."""

    name: str
    sheets: tuple[str, ...]


def shows(kit: Kit, convenings: Iterable[Convening], sheets: Sequence[Sheet]) -> tuple[PlannedShow, ...]:
    """One for each shorter meeting whose activities this deck has, the shortest first."""
    shorter = sorted((other for other in convenings if other.minutes < kit.agenda.convening.minutes), key=lambda other: (other.minutes, other.id))
    shown = [sheet for sheet in sheets if not sheet.hidden]
    return tuple(PlannedShow(other.name, _meeting(kit, other, shown)) for other in shorter if _has_activities(kit, other))


def with_parts(planned: Sequence[PlannedShow], sheets: Iterable[Sheet]) -> tuple[PlannedShow, ...]:
    """The shows of a deck whose long lists have become several sheets: all parts of a slide, where it stands."""
    parts, first = dict[str, list[str]](), ""
    for sheet in sheets:
        first = sheet.key if sheet.part.is_first else first
        parts.setdefault(first, []).append(sheet.key)
    return tuple(PlannedShow(show.name, tuple(key for first in show.sheets for key in parts[first])) for show in planned)


def _has_activities(kit: Kit, other: Convening) -> bool:
    own = {block.activity.id for block in kit.agenda.activities if block.activity}
    return all(block.activity.id in own for block in other.blocks if block.activity)


def _meeting(kit: Kit, other: Convening, shown: Sequence[Sheet]) -> tuple[str, ...]:
    """What stands before and after the agenda, and between them the slides of each block that the other meeting has, in its order."""
    by_block: dict[str, list[Sheet]] = {}
    for sheet in shown:
        by_block.setdefault(sheet.block, []).append(sheet)
    first = next((place for place, sheet in enumerate(shown) if sheet.block), len(shown))
    before, after = [sheet.key for sheet in shown[:first]], [sheet.key for sheet in shown[first:] if not sheet.block]
    keys = [*before, *_blocks(kit, other, by_block), *after]
    return tuple(dict.fromkeys(keys))


def _blocks(kit: Kit, other: Convening, by_block: Mapping[str, Sequence[Sheet]]) -> Iterator[str]:
    for block in other.blocks:
        own = _like(block, kit.agenda.blocks)
        if own is None:
            continue
        yield from (sheet.key for sheet in by_block.get(own.block.id, ()) if _is_for(sheet, block, kit))
        if own.activity is not None:
            # Where another block of this meeting asks the questions, the shorter one asks them at once.
            yield from (sheet.key for sheets in by_block.values() for sheet in sheets if sheet.key == f"debrief/{own.block.id}")


def _like(block: Block, own: Sequence[TimedBlock]) -> TimedBlock | None:
    """This meeting's block for another's: that of its activity, or of its kind where a meeting has one of it, or of its id. None where there is none."""
    if block.activity is not None:
        return next((timed for timed in own if timed.activity is not None and timed.activity.id == block.activity.id), None)
    alike = (timed for timed in own if timed.activity is None and timed.block.type == block.type)
    return next((timed for timed in alike if block.type in _SINGLE or timed.block.id == block.id), None)


def _is_for(sheet: Sheet, block: Block, kit: Kit) -> bool:
    """Whether a slide says nothing that the other meeting's block does not have: other times, or more spotlights."""
    if sheet.key.split("/")[0] in ("spotlight", "quote"):
        return sheet.subject in {spotlight.id for spotlight in kit.spotlights[: block.spotlights]}
    return sheet.key != _NOT_THIS_CLOCK
