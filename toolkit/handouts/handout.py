"""The handout: three slides a page, beside each lines to write on. Hidden slides are left out."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from toolkit.handouts.leaf import Head, content_box, foot_items, head_items
from toolkit.handouts.picture import height, picture
from toolkit.handouts.places import at, bookmarks
from toolkit.handouts.shares import SLIDES, shares
from toolkit.kit.pages.writein import PITCH, line_count, write_lines
from toolkit.layout import Room
from toolkit.scene import Group, Item, Link, Page, Place, Rect
from toolkit.scene.meaning import Meaning

_NOTES_W, _GUTTER, _ABOVE = 168.0, 20.0, 12.0
_LINES = 6
_TITLE_H = 17.0
_LOWER = {f"H{level}": f"H{level + 1}" for level in range(1, 6)}
"""A slide's title stands under that of the handout."""


class _Shown(Struct, frozen=True):
    """What all rows share."""

    room: Room
    meaning: Meaning
    places: Mapping[str, tuple[Place, ...]]


def handout(slides: Sequence[Page], room: Room) -> tuple[Page, ...]:
    """The pages, slides in the order in which they are shown. `slides` have the art of their layouts on them."""
    shown = tuple(slide for slide in slides if not slide.hidden)
    what = _Shown(room, Meaning(_LOWER, _Leads(frozenset(slide.key for slide in shown))), bookmarks(shown))
    agenda = room.kit.agenda
    span = room.say("handout.when", name=agenda.convening.name, span=room.language.span(agenda.start, agenda.end))
    head = Head(room.kit.edition.region, room.kit.initiative.name, room.say("handout.title"), span)
    ends = tuple(accumulate(shares(len(shown))))
    return tuple(_page(what, head, shown[start:end], page) for page, (start, end) in enumerate(zip((0, *ends), ends, strict=False), 1))


class _Leads(Struct, frozen=True):
    """Links to slides that the handout has, and to addresses, stay."""

    keys: frozenset[str]

    def __call__(self, link: Link) -> Link | None:
        return link if link.url or link.page in self.keys else None


def _page(what: _Shown, head: Head, slides: Sequence[Page], page: int) -> Page:
    room = what.room
    boxes = tuple(_boxes(content_box(room, head)))
    rows = tuple(zip(slides, boxes, strict=False))
    drawn = tuple(_row(what, slide, box) for slide, box in rows)
    here = replace(head, now=_sections(slides)) if page > 1 else head
    items = (*head_items(room, here, again=page > 1), *drawn, *_more(room, boxes[len(rows) :], page), *foot_items(room, page))
    places = tuple(place for slide, box in rows for place in at(what.places[slide.key], box.y - _ABOVE))
    name = room.say("handout.page", title=head.title, number=page)
    return Page(f"page/{page}", name, room.size, items, bookmark=0, label=str(page), places=places)


def _sections(slides: Sequence[Page]) -> str:
    """The deck's section in which the page begins and, where it is another, that in which it ends."""
    return " – ".join(dict.fromkeys((slides[0].section, slides[-1].section)))


def _more(room: Room, free: Sequence[Rect], page: int) -> tuple[Item, ...]:
    """Lines over the whole width where slides have left room on the last pages."""
    if not free:
        return ()
    title, wide = room.say("handout.more"), room.size.w - 2 * free[0].x
    head = room.type.text("page.subheading", title, Rect(free[0].x, free[0].y - 3, wide, _TITLE_H), tag="H2", name="More notes")
    high = line_count(free[-1].bottom - free[0].y - _TITLE_H) * PITCH
    label = room.say("handout.more_on", number=page)
    return (head, *write_lines(f"notes.page.{page}", label, Rect(free[0].x, free[-1].bottom - high, wide, high)))


def _boxes(free: Rect) -> Iterator[Rect]:
    """Where the rows of a page stand: the first at its head, the last at its foot."""
    wide = free.w - _NOTES_W - _GUTTER
    high = height(wide)
    pitch = (free.h - high) / (SLIDES - 1)
    return (Rect(free.x, free.y + index * pitch, free.w, high) for index in range(SLIDES))


def _row(what: _Shown, slide: Page, box: Rect) -> Group:
    """A slide as a section of the handout: its number, the slide itself, and a field over lines, the last of which is on the slide's lower edge."""
    room, left = what.room, box.right - _NOTES_W
    shown = Rect(box.x, box.y, box.w - _NOTES_W - _GUTTER, box.h)
    count = room.type.text("page.subheading", room.say("handout.slide", number=slide.label), Rect(left, box.y - 3, _NOTES_W, _TITLE_H), name="Slide number")
    label = room.say("handout.notes_on", number=slide.label, title=slide.title)
    lines = write_lines(f"notes.{slide.key.replace('/', '.')}", label, Rect(left, box.bottom - _LINES * PITCH, _NOTES_W, _LINES * PITCH), count=_LINES)
    items: tuple[Item, ...] = (count, *picture(slide, shown, what.meaning), *lines)
    return Group(items, tag="Sect", name=slide.title)
