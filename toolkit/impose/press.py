"""Pages for a print shop: one face on each, with bleed, and crop marks outside it."""

from collections.abc import Iterator, Sequence

from toolkit import __version__, units
from toolkit.impose.faces import cards_of, part
from toolkit.layout import Room
from toolkit.model.printing import Printing
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Size, Stroke

_AWAY, _LONG, _CLEAR = 3.0, 15.0, 9.0
"""A crop mark begins so far from the bleed, is so long, and ends so far from the paper's edge: viewers scale a page whose marks touch it."""
_STROKE = Stroke("ink", 0.25)
_SLUG = "card.slug"


def press(pages: Sequence[Page], room: Room, printing: Printing) -> tuple[Page, ...]:
    """Every face of the set, front, back, front, back: as often as it is wanted."""
    cards = [card for card in cards_of(pages) for _ in range(printing.copies * printing.sets)]
    times = printing.copies * printing.sets
    return tuple(_page(face, room, index % times) for index, card in enumerate(cards) for face in card)


def _page(face: Page, room: Room, again: int) -> Page:
    bleed = units.length(room.cards.paper.bleed)
    around = bleed + _AWAY + _LONG + _CLEAR
    size = Size(face.size.w + 2 * around, face.size.h + 2 * around)
    trim = Rect(around, around, *face.size)
    marks = Group((*_crop_marks(trim, bleed), *_slug(face, trim, size, room)), tag="Artifact", name="Marks")
    key, title = (f"{face.key}/{again + 1}", f"{face.title} ({again + 1})") if again else (face.key, face.title)
    items = (part(face, trim), marks)
    return Page(key, title, size, items, bookmark=face.bookmark, label=face.label, section=face.section, trim=trim, bleed=trim.inset(-bleed))


def _crop_marks(trim: Rect, bleed: float) -> Iterator[Item]:
    """Two lines at each corner, on the trim's edges, outside the bleed."""
    near, far = bleed + _AWAY, bleed + _AWAY + _LONG
    for x, out in ((trim.x, -1), (trim.right, 1)):
        for y, down in ((trim.y, -1), (trim.bottom, 1)):
            yield Line(Point(x + out * near, y), Point(x + out * far, y), _STROKE, name="Crop")
            yield Line(Point(x, y + down * near), Point(x, y + down * far), _STROKE, name="Crop")


def _slug(face: Page, trim: Rect, size: Size, room: Room) -> Iterator[Item]:
    """Which face of which edition it is, between the crop marks at the foot."""
    box = Rect(trim.x + 6, size.h - _CLEAR - _LONG, trim.w - 12, _LONG)
    words = room.say("print.press", face=face.title, edition=room.kit.edition.id, language=room.language.tag, version=__version__)
    least = room.look.role(_SLUG).smallest
    if room.type.width(_SLUG, words, size=least) > box.w:
        words = f"{face.label} {room.kit.edition.id} {room.language.tag} {__version__}"
    if room.type.width(_SLUG, words, size=least) <= box.w and least * 1.2 <= box.h:
        yield room.type.text(_SLUG, words, box, tag="Artifact", anchor="middle", size=least, name="Slug")
