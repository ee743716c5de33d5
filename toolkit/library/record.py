"""What all content is together, once it is read."""

from collections.abc import Mapping

from msgspec import Struct, field

from toolkit.model.activity import Activity
from toolkit.model.convening import Convening
from toolkit.model.edition import Edition
from toolkit.model.paper import Paper
from toolkit.model.principle import Principle, Section
from toolkit.model.reference import Glossary, GuideText, HowTo, Initiative, PartnerTypes
from toolkit.model.resolved import Bitmap, CardStock
from toolkit.model.spotlight import Spotlight
from toolkit.model.stock import Stock
from toolkit.model.theme import Theme
from toolkit.problems import Problem
from toolkit.source.words import Words


class Library(Struct, frozen=True):
    """Everything that can be planned with, by id, in the order of the files' names.

    `logos` are those that editions have, by the edition's id.
    `unread` has the problems of editions whose own files are wrong, by their folders' names: they are not among `editions`, and stop no other.
    """

    sections: tuple[Section, ...]
    principles: tuple[Principle, ...]
    spotlights: Mapping[str, Spotlight]
    activities: Mapping[str, Activity]
    convenings: Mapping[str, Convening]
    editions: Mapping[str, Edition]
    themes: Mapping[str, Theme]
    papers: Mapping[str, Paper]
    stocks: Mapping[str, Stock]
    strings: Mapping[str, Mapping[str, Words]]
    initiative: Initiative
    partners: PartnerTypes
    glossary: Glossary
    how_to: HowTo
    guide: GuideText
    logos: Mapping[str, Bitmap] = field(default_factory=dict)
    unread: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)

    def cards_of(self, edition: Edition, paper: str = "", stock: str = "", *, large: bool = False) -> CardStock:
        """What an edition's cards are made of: the stock that is asked for, else that of another paper that is asked for, else the edition's own; in
        `large` print, else that of the paper for large print.

        Raises KeyError for a paper or a stock that is not there, and for large print on a paper that names none.
        """
        wanted = self.stocks[stock or self.usual_stock(edition, paper, large=large)]
        return CardStock(wanted, self.papers[wanted.paper], large=large)

    def usual_stock(self, edition: Edition, paper: str = "", *, large: bool = False) -> str:
        """The id of the stock where none is asked for; "" for large print on a paper that names none. Raises KeyError for a paper that is not there."""
        sheet = self.papers[paper or edition.paper]
        return sheet.large or "" if large else ("" if paper not in ("", edition.paper) else edition.stock or "") or sheet.cards

    def badges_of(self, edition: Edition, paper: str = "", stock: str = "") -> CardStock:
        """What an edition's name badges are made of: the stock that is asked for, else that of the paper. Raises KeyError as `cards_of` does."""
        own = self.papers[paper or edition.paper]
        wanted = self.stocks[stock or own.badges or own.cards]
        return CardStock(wanted, self.papers[wanted.paper])
