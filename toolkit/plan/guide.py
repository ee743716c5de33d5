"""Which parts the facilitator's guide has."""

from toolkit.layout import Sheet
from toolkit.model.resolved import Kit


def guide(kit: Kit) -> tuple[Sheet, ...]:
    """Cover and contents, what comes before the day, the day itself, and what follows."""
    activities = (Sheet(f"activity/{block.block.id}", "guide/activity", block.block.id) for block in kit.agenda.activities)
    return (
        Sheet("cover", "guide/cover"),
        Sheet("contents", "guide/contents", late=True),
        Sheet("welcome", "guide/welcome", pages=0),
        Sheet("checklists", "guide/checklists", pages=0, late=True),
        Sheet("access", "guide/access", pages=0, late=True),
        Sheet("materials", "guide/materials", pages=0, late=True),
        Sheet("run-of-show", "guide/run_of_show", pages=0),
        *activities,
        Sheet("after", "guide/after", pages=0),
        Sheet("glossary", "guide/glossary", pages=0),
        Sheet("sources", "guide/sources", pages=0),
    )
