"""What is told apart by its name on a page, by eye, by ear or by a form field, has a name of its own there."""

from collections.abc import Iterable, Iterator

from toolkit.library.record import Library
from toolkit.library.rules.unique import check_unique
from toolkit.model.activity import Activity
from toolkit.problems import Report
from toolkit.source.words import Words

_HINT = "change one of the two, or delete it"
_Names = tuple[str, Iterable[Words]]
"""What the names are of, and the names of one list."""


def check_twice(library: Library, report: Report) -> None:
    """Report partner types with one id, and every name that stands a second time in its list."""
    check_unique((kind.id for kind in library.partners.types), "partner type", report)
    for kind, names in (*_shared(library), *(named for activity in library.activities.values() for named in _of_activity(activity))):
        check_unique(names, kind, report, _HINT)


def _shared(library: Library) -> Iterator[_Names]:
    guide = library.guide
    yield "partner type", (kind.name for kind in library.partners.types)
    yield "term", (term.term for term in library.glossary.terms)
    yield "way to use the cards", (way.name for way in library.how_to.ways)
    yield "theme line", (theme.title for theme in library.initiative.themes)
    yield "role", (role.name for role in guide.roles)
    yield "material", (material.item for material in guide.materials)
    yield "promise's time", (promise.when for promise in guide.promises)
    for lists in (guide.checklists, guide.access, guide.after):
        yield "checklist", (checklist.when for checklist in lists)


def _of_activity(activity: Activity) -> Iterator[_Names]:
    yield "material", (material.item for material in activity.materials)
    yield "box", (box.title for panel in activity.sheet.panels for box in panel.boxes or ())
