"""Another edition's look for a deck that people have edited. Their words, slides and shapes are not touched."""

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
from toolkit.readback.drawn import Drawn, drawn
from toolkit.readback.footers import changed_footers
from toolkit.readback.left import Left, left_colours, left_words
from toolkit.readback.logo_slide import Mark
from toolkit.readback.logos import swapped
from toolkit.readback.package import Package
from toolkit.readback.properties import changed_core, changed_custom, changed_extended, origin_of
from toolkit.readback.themes import is_one_of, is_whole, look_names, master_themes, parsed, with_look
from toolkit.scene import Document, Origin
from toolkit.text.faces import Faces
from toolkit.theme import look_of
from toolkit.write.pptx import write_theme
from toolkit.write.pptx.origin import FOOTER, OF_ORIGIN, WORDS


class Rebranded(Struct, frozen=True):
    """The new file, the parts of the deck that were changed, and what still names the old edition."""

    path: Path
    parts: tuple[str, ...]
    left: tuple[Left, ...]


def rebrand(home: Home, path: Path, edition: str, output: Path | None = None) -> Rebranded:
    """Write the deck with the theme, the logo, the footers and the properties of another edition, to `output` or beside the old file.

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
    made = drawn(home, library, _in_library(library, origin_of(deck.properties), edition))
    parts = {**_changed(package, deck, library, library.editions[edition]), **_thumbnail(package, deck, made)}
    # A slide may have a footer and a logo, so the second is exchanged where the first was.
    branded = Package(package.shown, package.changed(parts))
    logo = swapped(branded, _old_mark(home, library, deck), made.mark, known=origin_of(deck.properties).edition in library.editions)
    put_file(target, branded.changed(logo.parts, logo.gone))
    left = (*(Left(slide, "", "logo") for slide in logo.kept), *left_words(deck, library, edition), *left_colours(package))
    return Rebranded(target, tuple(dict.fromkeys((*parts, *logo.parts))), left)


def _old_mark(home: Home, library: Library, deck: Deck) -> Mark | None:
    """The logo of the edition that the deck is of; None where it has none, or is not known."""
    origin = origin_of(deck.properties)
    if origin.edition not in library.logos:
        return None
    return drawn(home, library, _in_library(library, origin, origin.edition)).mark


def _thumbnail(package: Package, deck: Deck, made: Drawn) -> dict[str, bytes]:
    """The small picture of the file in the new look, as long as the cover is still what it shows."""
    first = made.document.pages[0].key
    return {part: made.thumbnail for part in package.related("", "thumbnail") if part.endswith((".jpeg", ".jpg")) and deck.slides[0].key == first}


def _changed(package: Package, deck: Deck, library: Library, edition: Edition) -> dict[str, bytes]:
    """The parts that differ, but for the logo's."""
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
        **changed_extended(package, _renamed(package, library.themes[edition.theme])),
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


def _renamed(package: Package, theme: Theme) -> dict[str, str]:
    """The names of the old look's fonts and theme, with those of the new one."""
    names = [look_names(tree) for tree in (package.tree(next(iter(master_themes(package)))), parsed(_written(theme)))]
    return {old: new for old, new in zip(*names, strict=True) if old}


def _written(theme: Theme) -> bytes:
    return write_theme(look_of(theme), Faces(theme.faces))


def _about(library: Library, origin: Origin) -> Document | None:
    """What a deck of this origin says of itself; None for an edition that is not there. What it does not know, the edition says."""
    if origin.edition not in library.editions:
        return None
    whole = _in_library(library, origin, origin.edition)
    plan = make_plan(library, library.editions[origin.edition], Choice(whole.language, whole.convening, whole.paper))
    return about(plan, PRODUCTS["deck"], Language(whole.language, library.strings[whole.language]))


def _in_library(library: Library, origin: Origin, id: str) -> Origin:
    """An edition's deck for the same agenda, language and paper, as far as the library has them; else for the edition's own."""
    edition = library.editions[id]
    convening = origin.convening if origin.convening in library.convenings else edition.convening
    language = origin.language if origin.language in library.strings else edition.languages[0]
    paper = origin.paper if origin.paper in library.papers else edition.paper
    return replace(origin, edition=id, language=language, convening=convening, paper=paper)


def _corners(library: Library, edition: Edition) -> dict[str, str]:
    """What stands in the corners of printed notes and handouts for any meeting of any edition, and what this one says there: no person wrote that."""
    meetings = library.convenings.values()
    return {subject_of(other, meeting): subject_of(edition, meeting) for other in library.editions.values() for meeting in meetings}
