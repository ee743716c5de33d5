"""Custom shows: parts of a deck that can be shown by themselves, without its agenda's clock."""

from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from toolkit.layout import Sheet
from toolkit.model.convening import Convening
from toolkit.model.resolved import Kit


class PlannedShow(Struct, frozen=True):
    """The string that names it, the name that goes into that string, and the keys of its sheets."""

    string: str
    name: str
    sheets: tuple[str, ...]


def shows(kit: Kit, convenings: Iterable[Convening], sheets: Sequence[Sheet]) -> tuple[PlannedShow, ...]:
    """Each section with its principles, then each shorter meeting whose activities this deck has, the shortest first."""
    keys = [sheet.key for sheet in sheets]
    sections = (PlannedShow("section", section.name, _section(kit, section.id, keys)) for section in kit.sections)
    shorter = sorted((other for other in convenings if other.minutes < kit.agenda.convening.minutes), key=lambda other: (other.minutes, other.id))
    meetings = (PlannedShow("meeting", other.name, _details(kit, other)) for other in shorter)
    return tuple(show for show in (*sections, *meetings) if show.sheets)


def _section(kit: Kit, section: str, keys: Collection[str]) -> tuple[str, ...]:
    """The opener, where the agenda shows it, and the principles."""
    wanted = (f"section/{section}", *(f"principle/{principle.id}" for principle in kit.principles if principle.section == section))
    return tuple(key for key in wanted if key in keys)


def _details(kit: Kit, other: Convening) -> tuple[str, ...]:
    """The activities of another meeting in detail, in its order: the other slides tell this one's times. None unless all are here."""
    own = {block.activity.id: f"steps/{block.block.id}" for block in kit.agenda.activities if block.activity}
    wanted = [block.activity.id for block in other.blocks if block.activity]
    return tuple(own[id] for id in wanted) if all(id in own for id in wanted) else ()
