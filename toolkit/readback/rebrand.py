"""Another edition's look for a deck that people have edited. Their words, slides and shapes are not touched."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from toolkit.build import check_names
from toolkit.build.about import about, subject_of
from toolkit.build.files import put_file
from toolkit.build.names import told_of
from toolkit.home import Home
from toolkit.language import Language
from toolkit.library import Library, load
from toolkit.model.edition import Edition
from toolkit.model.theme import Theme
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import ContentError, UnfitFileError
from toolkit.readback.deck import Deck, read_deck
from toolkit.readback.footers import changed_footers
from toolkit.readback.package import Package
from toolkit.readback.properties import changed_core, changed_custom, origin_of
from toolkit.readback.themes import is_one_of, is_whole, master_themes, parsed, with_look
from toolkit.readback.words import folded, names
from toolkit.scene import Document, Origin
from toolkit.text.faces import Faces
from toolkit.theme import look_of
from toolkit.write.pptx import write_theme
from toolkit.write.pptx.origin import FOOTER, OF_ORIGIN, WORDS


class Left(Struct, frozen=True):
    """What is the old edition's own and still stands on a slide or in its notes: the slide's number and the words."""

    slide: int
    words: str
    in_notes: bool = False


class Rebranded(Struct, frozen=True):
    """The new file, the parts of the deck that were changed, and what still names the old edition."""

    path: Path
    parts: tuple[str, ...]
    left: tuple[Left, ...]


def rebrand(home: Home, path: Path, edition: str, output: Path | None = None) -> Rebranded:
    """Write the deck with the theme, the footers and the properties of another edition, to `output` or beside the old file.

    Raises UnfitFileError for a file that is no deck of ours, or when a file stands where the new one goes that nobody named; UnknownNameError for an
    unknown edition; ContentError for an edition with problems; OSError for a file that cannot be read or written.
    """
    library = load(home)
    check_names(library, (edition,), (), "", "")
    if unread := told_of(library, (edition,)):
        raise ContentError(unread)
    package = Package.open(path)
    deck = read_deck(package)
    target = output or path.with_name(f"{path.stem}-{edition}{path.suffix}")
    if output is None and target.exists():
        raise UnfitFileError(str(target), "there is a file with this name already", "Name another one with --output, or move this one away")
    parts = _changed(package, deck, library, library.editions[edition])
    put_file(target, package.changed(parts))
    return Rebranded(target, tuple(parts), tuple(_left(deck, library, edition)))


def _changed(package: Package, deck: Deck, library: Library, edition: Edition) -> dict[str, bytes]:
    """The parts that differ. A logo would be one more of these lines, as soon as editions have one."""
    origin = origin_of(deck.properties)
    old, new = _about(library, origin), _about(library, replace(origin, edition=edition.id))
    assert new is not None
    # The words are still those of the old edition, so their digest says nothing any more.
    values = {OF_ORIGIN["edition"]: edition.id, FOOTER: new.footer, WORDS: ""}
    parts = {
        **_changed_themes(package, library, library.themes[edition.theme], ours=bool(origin.edition)),
        **changed_footers(package, {deck.properties.get(FOOTER, ""): new.footer, **_corners(library, edition)}),
        **changed_core(package, old, new),
        **changed_custom(package, values if origin.edition != edition.id else {}),
    }
    return {name: data for name, data in parts.items() if not package.same_xml(name, data)}


def _changed_themes(package: Package, library: Library, theme: Theme, *, ours: bool) -> dict[str, bytes]:
    """The masters' themes that are ours, in the new look. A deck that says of which edition it is has our theme even where a person changed its colours."""
    known = [parsed(_written(other)) for other in library.themes.values()]
    look = parsed(_written(theme))
    trees = {name: package.tree(name) for name in master_themes(package)}
    chosen = {name for place, (name, tree) in enumerate(trees.items()) if is_whole(tree) and (is_one_of(tree, known) or (ours and not place))}
    if not chosen:
        raise UnfitFileError(package.shown, "this deck has no theme that the toolkit knows", "Name a deck that the toolkit made, or its folder with --project")
    return {name: with_look(trees[name], look) for name in sorted(chosen)}


def _written(theme: Theme) -> bytes:
    return write_theme(look_of(theme), Faces(theme.faces))


def _about(library: Library, origin: Origin) -> Document | None:
    """What a deck of this origin says of itself; None for an edition that is not there. What it does not know, the edition says."""
    edition = library.editions.get(origin.edition)
    if edition is None:
        return None
    convening = origin.convening if origin.convening in library.convenings else edition.convening
    language = origin.language if origin.language in library.strings else edition.languages[0]
    paper = origin.paper if origin.paper in library.papers else edition.paper
    plan = make_plan(library, edition, Choice(language, convening, paper))
    return about(plan, PRODUCTS["deck"], Language(language, library.strings[language]))


def _corners(library: Library, edition: Edition) -> dict[str, str]:
    """What stands in the corners of printed notes and handouts for any meeting of any edition, and what this one says there: no person wrote that."""
    meetings = library.convenings.values()
    return {subject_of(other, meeting): subject_of(edition, meeting) for other in library.editions.values() for meeting in meetings}


def _left(deck: Deck, library: Library, edition: str) -> Iterator[Left]:
    """Where slides and notes still say what is the old edition's own, for a person to change."""
    old = library.editions.get(origin_of(deck.properties).edition)
    if old is None or old.id == edition:
        return
    new = {folded(words) for words in _own(library.editions[edition])}
    own = [words for words in _own(old) if folded(words) not in new]
    for slide in deck.slides:
        shown, told = "\n".join(text.text for text in slide.texts), "\n".join(slide.notes)
        yield from (Left(slide.number, words) for words in own if names(shown, words))
        yield from (Left(slide.number, words, in_notes=True) for words in own if names(told, words))


def _own(edition: Edition) -> list[str]:
    one_each = (edition.region, edition.venue, edition.date, edition.contact, edition.funder)
    return [str(words) for words in (*one_each, *edition.hosts) if words]
