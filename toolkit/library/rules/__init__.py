"""What must hold inside one record or kind and is more than a type: sums, breaks, sources, papers, what stands twice."""

from toolkit.library.record import Library
from toolkit.library.rules.activity import check_activity
from toolkit.library.rules.agenda import check_convening
from toolkit.library.rules.guide import check_guide
from toolkit.library.rules.paper import check_paper
from toolkit.library.rules.principles import check_principles
from toolkit.library.rules.spotlight import check_spotlight
from toolkit.library.rules.spotlights import check_spotlights
from toolkit.library.rules.titles import check_names
from toolkit.library.rules.twice import check_twice
from toolkit.model.edition import Edition
from toolkit.problems import Report
from toolkit.source.words import where_of


def check_rules(library: Library, report: Report) -> None:
    """Report every record that contradicts itself or another of its kind."""
    check_principles(library, report)
    check_names(library, report)
    check_twice(library, report)
    check_guide(library.guide, report)
    for spotlight in library.spotlights.values():
        check_spotlight(spotlight, report)
    for activity in library.activities.values():
        check_activity(activity, report)
    for edition in library.editions.values():
        _check_edition(edition, report)
        check_spotlights(edition, library, report)
    for convening in library.convenings.values():
        check_convening(convening, library, report)
    for paper in library.papers.values():
        check_paper(paper, report)


def _check_edition(edition: Edition, report: Report) -> None:
    folder = edition.where.path.split("/")[-2]
    if edition.id != folder:
        report.add(where_of(edition.id, edition.where), f'the edition\'s id is "{edition.id}", but its folder is named "{folder}"', "give both one name")
