"""Every id that a record names must be there."""

from collections.abc import Collection, Iterable

from toolkit.library.record import Library
from toolkit.problems import Report, Where, did_you_mean
from toolkit.source.words import where_of


def check_references(library: Library, report: Report) -> None:
    """Report each reference that leads nowhere."""
    principles = {principle.id for principle in library.principles}
    check = _Checker(report)
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
        check.one(edition.convening, library.convenings, "convening", edition.where)
        check.all(edition.spotlights, library.spotlights, "spotlight", edition.where)
        check.all(edition.languages, library.strings, "language", edition.where)


class _Checker:
    def __init__(self, report: Report) -> None:
        self.report = report

    def all(self, ids: Iterable[str], known: Collection[str], kind: str, otherwise: Where) -> None:
        for id in ids:
            self.one(id, known, kind, otherwise)

    def one(self, id: str, known: Collection[str], kind: str, otherwise: Where) -> None:
        if id not in known:
            self.report.add(where_of(id, otherwise), f'there is no {kind} "{id}"', did_you_mean(id, known))
