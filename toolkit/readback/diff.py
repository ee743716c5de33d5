"""What a facilitator changed: a deck held against the one that the content makes now."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from toolkit.build import check_names
from toolkit.build.names import told_of
from toolkit.build.render import draw
from toolkit.build.split import plan_of
from toolkit.home import Home
from toolkit.library import Library, load
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError, Report, UnfitFileError
from toolkit.readback.changes import Difference
from toolkit.readback.compare import Known, compare
from toolkit.readback.deck import Deck, read_deck
from toolkit.readback.notes import Labels
from toolkit.readback.package import Package
from toolkit.readback.properties import origin_of
from toolkit.readback.sources import Sources
from toolkit.scene import Document, Origin
from toolkit.scene.digest import words_digest
from toolkit.theme import look_of
from toolkit.write.pptx import write_pptx
from toolkit.write.pptx.origin import WORDS


class Overrides(Struct, frozen=True):
    """What to hold a deck against; "" takes what the deck says of itself."""

    edition: str = ""
    convening: str = ""
    language: str = ""


def diff(home: Home, path: Path, asked: Overrides) -> Difference:
    """All changes of the deck at `path` against what the content makes.

    Raises UnfitFileError for a file that is no deck or does not say of which edition it is, UnknownNameError for a name that the content does not
    have, ContentError for content that cannot be drawn, OSError for a file that cannot be opened.
    """
    edited = read_deck(Package.open(path))
    library = load(home)
    origin = _origin(str(path), asked, edited.properties, library)
    document, made = _made(home, library, origin)
    labels = Labels(note for page in document.pages for note in page.notes)
    changes = compare(made.slides, edited.slides, Known(Sources(document), labels))
    own = origin == origin_of(edited.properties)
    return Difference(origin, _stale(edited, document) if own else None, changes)


def _origin(shown: str, asked: Overrides, properties: Mapping[str, str], library: Library) -> Origin:
    """What the deck answers, as far as it is not asked for."""
    own = origin_of(properties)
    edition = asked.edition or own.edition
    if not edition:
        raise UnfitFileError(shown, "this deck does not say which edition it is of", "Name it with --edition, and its agenda with --convening")
    convening, language = asked.convening or own.convening, asked.language or own.language
    check_names(library, (edition,), filter(None, (language,)), convening, "")
    if unread := told_of(library, (edition,)):
        raise ContentError(unread)
    record = library.editions[edition]
    paper = own.paper if own.paper in library.papers else record.paper
    return Origin(edition, convening or record.convening, language or record.languages[0], paper, own.version)


def _made(home: Home, library: Library, origin: Origin) -> tuple[Document, Deck]:
    """The deck as the content makes it, read back by the same reader as the other."""
    plan = plan_of(home, library, origin.edition, Choice(origin.language, origin.convening, origin.paper))
    document, setter = draw(plan, PRODUCTS["deck"], library, home, Report())  # words without room are the business of `toolkit check`
    data = write_pptx(document, look_of(plan.theme), setter.faces, draft=True)
    return document, read_deck(Package("the deck that the content makes", data))


def _stale(edited: Deck, document: Document) -> bool | None:
    before = edited.properties.get(WORDS, "")
    return before != words_digest(document) if before else None
