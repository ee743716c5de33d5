"""What must hold inside one record or kind and is more than a type: sums, breaks, sources, papers, what stands twice."""

from toolkit.library.record import Library
from toolkit.library.rules.activity import check_activity
from toolkit.library.rules.agenda import check_convening
from toolkit.library.rules.edition import check_edition
from toolkit.library.rules.guide import check_guide
from toolkit.library.rules.paper import check_paper
from toolkit.library.rules.principles import check_principles
from toolkit.library.rules.spotlight import check_spotlight
from toolkit.library.rules.stock import check_stock
from toolkit.library.rules.titles import check_names
from toolkit.library.rules.twice import check_twice
from toolkit.model.resolved import CardStock
from toolkit.problems import Report


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
        check_edition(edition, library, report)
    for convening in library.convenings.values():
        check_convening(convening, library, report)
    sound = {id for id, paper in library.papers.items() if check_paper(paper, report)}
    for stock in library.stocks.values():
        if stock.paper in sound:
            check_stock(CardStock(stock, library.papers[stock.paper]), report)
