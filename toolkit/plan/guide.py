"""Which parts the facilitator's guide has."""

from toolkit.layout import Sheet
from toolkit.model.resolved import Kit

_PAGES_OF_A_BLOCK = 0.55
"""In the table of what to say and do, about; the run of show has one page more."""


def guide(kit: Kit) -> tuple[Sheet, ...]:
    """Cover and contents, what comes before the day, the day itself, and what follows."""
    activities = (Sheet(f"activity/{block.block.id}", "guide/activity", block.block.id) for block in kit.agenda.activities)
    return (
        Sheet("cover", "guide/cover"),
        Sheet("contents", "guide/contents", late=True),
        Sheet("welcome", "guide/welcome", pages=0, usual=2),
        Sheet("checklists", "guide/checklists", pages=0, usual=2, late=True),
        Sheet("access", "guide/access", pages=0, late=True),
        Sheet("materials", "guide/materials", pages=0, usual=2, late=True),
        Sheet("run-of-show", "guide/run_of_show", pages=0, usual=1 + round(len(kit.agenda.blocks) * _PAGES_OF_A_BLOCK)),
        *activities,
        Sheet("after", "guide/after", pages=0),
        Sheet("glossary", "guide/glossary", pages=0),
        Sheet("sources", "guide/sources", pages=0),
    )
