"""How the texts of the slides fit their boxes, in the theme's fonts and in those that stand in where they are missing.

Everything here is measured and nothing is written. A text that does not fit in the theme's own fonts is told by `check` already.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from toolkit.build.memory import seldom_collected
from toolkit.build.names import check_names
from toolkit.build.places import place_of
from toolkit.build.render import draw
from toolkit.build.split import plan_of
from toolkit.fonts.face import Shapes
from toolkit.fonts.fallback import FAMILIES
from toolkit.home import Home
from toolkit.library import Library, load
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError, Problem, Report, Where, shortened, told_once
from toolkit.scene import Page, Rect
from toolkit.text import Typesetter
from toolkit.text.faces import stand_ins, stood_in
from toolkit.text.filled import filled
from toolkit.text.overflow import SLACK
from toolkit.units import shown_mm
from toolkit.write.pptx.boxes import Boxed, boxed_texts

_SHOWN = 48
_WHY = "so that it can be read where the fonts are not installed"


class Fit(Struct, frozen=True):
    """A text in one font: its lines, its width and height in points, and the points that its box has left above or below; negative where it leaves it.

    `font` is "theme", "Arial" or "Calibri"; `wide` is by how many points the longest line or word passes the measure, 0 where it does not.
    """

    font: str
    lines: int
    width: float
    height: float
    headroom: float
    wide: float

    @property
    def holds(self) -> bool:
        return self.headroom >= -SLACK and self.wide <= SLACK


class TextFit(Struct, frozen=True):
    """A text of a slide: the size of its box in points, its largest type size, and how it fits in each font, the theme's own first."""

    name: str
    text: str
    width: float
    height: float
    size: float
    fits: tuple[Fit, ...]

    @property
    def least(self) -> Fit:
        """The fit with the least headroom."""
        return min(self.fits, key=lambda fit: fit.headroom)


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

    Content that contradicts itself has no decks yet: `check` tells why. Raises UnknownNameError for an edition that is not there.
    """
    try:
        library = load(home)
    except ContentError:
        return ()
    check_names(library, editions, (), "", "")
    names = [edition for edition in editions or library.editions if edition in library.editions]
    with seldom_collected():
        return tuple(
            fit_of(home, library, edition, Choice(language, convening))
            for edition in names
            for language in library.editions[edition].languages
            for convening in library.convenings
        )


def problems_of(decks: Iterable[DeckFit]) -> tuple[Problem, ...]:
    """What leaves its place, each once."""
    return tuple(sorted(told_once(tuple(problem for deck in decks for problem in deck.problems))))


def fit_of(home: Home, library: Library, edition: str, choice: Choice) -> DeckFit:
    """One deck."""
    plan = plan_of(home, library, edition, choice)
    document, setter = draw(plan, PRODUCTS["deck"], library, home, Report())
    fonts: dict[str, Mapping[str, Shapes]] = {"theme": setter.faces}
    fonts |= {family: stand_ins(setter.look.theme.faces, family) for family in FAMILIES}
    places = {sheet.key: place_of(sheet, plan.kit) for sheet in plan.sheets["deck"]}
    slides, problems = list[SlideFit](), list[Problem]()
    for number, page in enumerate(document.pages, 1):
        boxes = list(boxed_texts(page))
        texts = tuple(_text(boxed, setter, fonts) for boxed in boxes)
        slides.append(SlideFit(number, str(page.title), page.hidden, texts))
        problems.extend(_problems(page, number, boxes, texts, _place(page, places, plan.kit.edition.where)))
    return DeckFit(str(edition), str(plan.language), str(plan.kit.agenda.convening.id), tuple(slides), tuple(problems))


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


def _problems(page: Page, number: int, boxes: Sequence[Boxed], texts: Sequence[TextFit], otherwise: Where) -> Iterator[Problem]:
    """Texts that leave their boxes, and those that meet others, where a font stands in."""
    slide = f'(slide {number}, "{page.title}")'
    for boxed, text in zip(boxes, texts, strict=True):
        own, *others = text.fits
        if not own.holds:
            continue  # it is told for the theme's own fonts already
        if loose := next((one for one in others if not one.holds), None):
            lacks, what = (loose.wide, "wide") if loose.wide > SLACK else (-loose.headroom, "long")
            said = f'"{shortened(text.text, _SHOWN)}" is {shown_mm(lacks)} too {what} for its place where {loose.font} stands in for the theme\'s fonts {slide}'
            yield Problem(boxed.text.where or otherwise, said, f"shorten it, {_WHY}", text.text, lacks)
    for one, other, font in _meetings(boxes, texts):
        said = f'"{shortened(texts[one].text, _SHOWN)}" and "{shortened(texts[other].text, _SHOWN)}" meet where {font} stands in for the theme\'s fonts {slide}'
        yield Problem(boxes[one].text.where or boxes[other].text.where or otherwise, said, f"shorten one of them, {_WHY}")


def _meetings(boxes: Sequence[Boxed], texts: Sequence[TextFit]) -> Iterator[tuple[int, int, str]]:
    """The indices of two texts whose words stand on each other, and the font in which they do."""
    inks = [{fit.font: _ink(boxed, fit) for fit in text.fits if fit.font in FAMILIES} for boxed, text in zip(boxes, texts, strict=True)]
    whole = [index for index, text in enumerate(texts) if text.fits[0].holds]  # the others are told for the theme's own fonts
    for one, other in combinations(whole, 2):
        if font := next((font for font in FAMILIES if _meet(inks[one][font], inks[other][font])), None):
            yield one, other, font


def _ink(boxed: Boxed, fit: Fit) -> Rect:
    """Where the words stand."""
    box, align = boxed.box, boxed.text.paragraphs[0].align
    free, left = box.h - fit.height, box.w - fit.width
    y = box.y + {"top": 0.0, "middle": free / 2, "bottom": free}[boxed.text.anchor]
    return Rect(box.x + {"start": 0.0, "center": left / 2, "end": left}[align], y, fit.width, fit.height)


def _meet(one: Rect, other: Rect) -> bool:
    return min(one.right, other.right) - max(one.x, other.x) > SLACK and min(one.bottom, other.bottom) - max(one.y, other.y) > SLACK
