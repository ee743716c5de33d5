"""Where the record stands that a sheet shows: the place of a problem whose words have none of their own."""

from collections.abc import Sequence

from toolkit.layout import Sheet
from toolkit.model.principle import Principle, Section
from toolkit.model.resolved import Kit
from toolkit.model.spotlight import Spotlight
from toolkit.problems import Where


def place_of(sheet: Sheet, kit: Kit) -> Where:
    """The principle, section, spotlight, activity or block by the sheet's subject, else the edition."""
    records: dict[str, Sequence[Principle | Section | Spotlight]] = {"principle": kit.principles, "section": kit.sections, "spotlight": kit.spotlights}
    if (kind := sheet.key.partition("/")[0]) in records:
        return next((record.where for record in records[kind] if record.id == sheet.subject), kit.edition.where)
    timed = next((timed for timed in kit.agenda.blocks if timed.block.id in (sheet.subject, sheet.block)), None)
    if timed is None:
        return kit.edition.where
    return timed.activity.where if timed.activity else timed.block.where
