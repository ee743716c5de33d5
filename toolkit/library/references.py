"""Every id that a record names must be there."""

from collections.abc import Collection, Iterable

from toolkit.library.record import Library
from toolkit.problems import Report, Where, did_you_mean
from toolkit.source.words import where_of

_KINDS = {
    "principles": "principle",
    "spotlights": "spotlight",
    "activities": "activity",
    "convenings": "convening",
    "themes": "theme",
    "papers": "paper",
    "stocks": "stock",
}
_SOURCE = frozenset(f"{section}{rank}" for section, count in (("D", 4), ("L", 4), ("P", 4), ("S", 5)) for rank in range(1, count + 1))
"""The source's principles. That one of these is not there is told where it should stand, and not at each reference to it."""


def check_references(library: Library, lacking: Collection[str], report: Report) -> None:
    """Report each reference that leads nowhere. A shelf that is `lacking` a record for its mistakes is not looked at: one mistake is one problem."""
    principles = {*_SOURCE, *(principle.id for principle in library.principles)}
    check = _Checker(report, {_KINDS[shelf] for shelf in lacking if shelf in _KINDS})
    for principle in library.principles:
        check.all(principle.pairs_with, principles, "principle", principle.where)
        for partner in principle.pairs_with:
            if partner == principle.id:
                report.add(where_of(partner, principle.where), f'"{principle.id}" pairs with itself', "name another principle")
    for spotlight in library.spotlights.values():
        check.all(spotlight.principles, principles, "principle", spotlight.where)
        types = {kind.id for kind in library.partners.types}
        check.all((partner.type for partner in spotlight.partners if partner.type), types, "partner type", spotlight.where)
    for activity in library.activities.values():
        check.all(activity.principles, principles | {"all"}, "principle", activity.where)
    for convening in library.convenings.values():
        for block in convening.blocks:
            check.all(block.principles, principles, "principle", block.where)
            if block.activity is not None:
                check.one(block.activity.id, library.activities, "activity", block.where)
    for edition in library.editions.values():
        check.one(edition.theme, library.themes, "theme", edition.where)
        check.one(edition.paper, library.papers, "paper", edition.where)
        check.all((edition.stock,) if edition.stock else (), library.stocks, "stock", edition.where)
        check.one(edition.convening, library.convenings, "convening", edition.where)
        check.all(edition.spotlights, library.spotlights, "spotlight", edition.where)
        check.all(edition.languages, library.strings, "language", edition.where)
    for paper in library.papers.values():
        check.one(paper.cards, library.stocks, "stock", paper.where)
        check.all((paper.large,) if paper.large else (), library.stocks, "stock", paper.where)
        check.all((paper.badges,) if paper.badges else (), library.stocks, "stock", paper.where)
    for stock in library.stocks.values():
        check.one(stock.paper, library.papers, "paper", stock.where)


class _Checker:
    def __init__(self, report: Report, unknown: Collection[str]) -> None:
        self.report, self.unknown = report, unknown

    def all(self, ids: Iterable[str], known: Collection[str], kind: str, otherwise: Where) -> None:
        for id in ids:
            self.one(id, known, kind, otherwise)

    def one(self, id: str, known: Collection[str], kind: str, otherwise: Where) -> None:
        if id not in known and kind not in self.unknown:
            self.report.add(where_of(id, otherwise), f'there is no {kind} "{id}"', did_you_mean(id, known))
