"""How the texts of the slides fit their boxes, in the theme's fonts and in those that stand in where they are missing.

Everything here is measured and nothing is written. What leaves its place is told by `toolkit/build/unfit.py`.
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from toolkit.build.fitting import Fit, Measured, TextFit
from toolkit.build.memory import seldom_collected
from toolkit.build.names import check_names
from toolkit.build.places import place_of
from toolkit.build.unfit import unfit
from toolkit.build.work import Drawn, Task, drawn
from toolkit.fonts.face import Shapes
from toolkit.fonts.fallback import FAMILIES
from toolkit.home import Home
from toolkit.library import Library, load
from toolkit.plan import Choice
from toolkit.problems import ContentError, Problem, Where, told_once
from toolkit.scene import Page
from toolkit.text import Typesetter
from toolkit.text.faces import stand_ins, stood_in
from toolkit.text.filled import filled
from toolkit.text.overflow import SLACK
from toolkit.write.pptx.boxes import Boxed, boxed_texts


class SlideFit(Struct, frozen=True):
    """The texts of a slide, by its number in the deck and its title."""

    number: int
    title: str
    hidden: bool
    texts: tuple[TextFit, ...]


class DeckFit(Struct, frozen=True):
    """The slides of an edition in one language at one agenda, and what leaves its place where a font is missing."""

    edition: str
    language: str
    convening: str
    slides: tuple[SlideFit, ...]
    problems: tuple[Problem, ...]


def fit(home: Home, editions: Sequence[str]) -> tuple[DeckFit, ...]:
    """Every deck of the editions, or of all when none is named, in each of their languages at every agenda.

    Content that contradicts itself has no decks yet, nor has an edition with a layout that cannot be drawn: `check` tells why.
    Raises UnknownNameError for an edition that is not there.
    """
    try:
        library = load(home)
    except ContentError:
        return ()
    check_names(library, editions, (), "", "")
    names = [edition for edition in editions or library.editions if edition in library.editions]
    with seldom_collected():
        chosen = ((edition, language) for edition in names for language in library.editions[edition].languages)
        choices = ((edition, Choice(language, convening)) for edition, language in chosen for convening in library.convenings)
        decks = (deck for edition, choice in choices for deck in drawn(home, Task(edition, ("deck",), choice), library))
        return tuple(fit_drawn(deck) for deck in decks if deck.drawing)


def problems_of(decks: Iterable[DeckFit]) -> tuple[Problem, ...]:
    """What leaves its place, each once."""
    return tuple(sorted(told_once(tuple(problem for deck in decks for problem in deck.problems))))


def fit_of(home: Home, library: Library, edition: str, choice: Choice) -> DeckFit:
    """One deck."""
    [deck] = drawn(home, Task(edition, ("deck",), choice), library)
    return fit_drawn(deck)


def fit_drawn(deck: Drawn) -> DeckFit:
    """A deck that could be drawn."""
    assert deck.drawing is not None
    plan, (document, setter) = deck.plan, deck.drawing
    fonts: dict[str, Mapping[str, Shapes]] = {"theme": setter.faces}
    fonts |= {family: stand_ins(setter.look.theme.faces, family) for family in FAMILIES}
    places = {sheet.key: place_of(sheet, plan.kit) for sheet in plan.sheets["deck"]}
    slides, problems = list[SlideFit](), list[Problem]()
    for number, page in enumerate(document.pages, 1):
        boxes = list(boxed_texts(page))
        texts = tuple(_text(boxed, setter, fonts) for boxed in boxes)
        slides.append(SlideFit(number, str(page.title), page.hidden, texts))
        measured = tuple(map(Measured, boxes, texts))
        problems.extend(unfit(page, number, measured, _place(page, places, plan.kit.edition.where), deck.problems))
    return DeckFit(str(plan.kit.edition.id), str(plan.language), str(plan.kit.agenda.convening.id), tuple(slides), tuple(problems))


def _place(page: Page, places: Mapping[str, Where], otherwise: Where) -> Where:
    """The place of the page's sheet; one sheet may make several pages, whose keys go on after a slash."""
    key = page.key
    while key and key not in places:
        key = key.rpartition("/")[0]
    return places.get(key, otherwise)


def _text(boxed: Boxed, setter: Typesetter, fonts: Mapping[str, Mapping[str, Shapes]]) -> TextFit:
    text, box, measure = boxed
    found = []
    for font, faces in fonts.items():
        room = filled(text.paragraphs, measure + SLACK, faces, stood_in(setter.faces, faces))
        found.append(
            Fit(font, room.lines, round(room.width, 2), round(room.height, 2), round(box.h - room.height, 2), max(0.0, round(room.width - measure, 2)))
        )
    size = max(run.style.size for paragraph in text.paragraphs for run in paragraph.runs)
    return TextFit(str(text.name), " ".join(text.text.split()), round(box.w, 2), round(box.h, 2), size, tuple(found))
