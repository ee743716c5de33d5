"""Cards to edit: a slide for each, front beside back, its title in the layout's place for it."""

from collections.abc import Sequence

from msgspec.structs import replace

from toolkit.impose.spread import spreads
from toolkit.kit.cards.card import margin_of
from toolkit.kit.cards.form import role
from toolkit.layout import Room
from toolkit.model.printing import Printing
from toolkit.scene import Group, Item, Page, Paragraph, Rect, Run, SlideLayout, Slot, Text

_KEY, _SLOT = "card", "title"
_OTHER = "medium"
"""A face of cards that slides do not have: a deck has two families, so that people can change them all at once."""


def slides(pages: Sequence[Page], room: Room, printing: Printing) -> tuple[Page, ...]:
    """A slide for each card."""
    return tuple(_slide(page) for page in spreads(pages, room, printing))


def layout_of(room: Room, pages: Sequence[Page]) -> SlideLayout:
    """The one layout that the slides of cards stand on: a place for a title below a picture on the left."""
    role_of_title = "card.title" if room.cards.whole else role(room, "title")
    margin, size = margin_of(room), pages[0].size
    box = next((text.box for text in _texts(pages[0].items) if text.slot), Rect(margin, margin, size.w / 2, 48))
    return SlideLayout(_KEY, room.say("card.slide"), (Slot(_SLOT, "title", box, room.type.style(role_of_title), room.say("deck.prompt.title")),))


def _slide(page: Page) -> Page:
    front, *others = page.items
    assert isinstance(front, Group)
    titled = replace(front, items=tuple(_titled(item) for item in front.items))
    return replace(page, items=tuple(_in_two_families(item) for item in (titled, *others)), layout=_KEY)


def _titled(item: Item) -> Item:
    return replace(item, slot=_SLOT) if isinstance(item, Text) and item.tag == "H1" else item


def _in_two_families(item: Item) -> Item:
    match item:
        case Group():
            return replace(item, items=tuple(_in_two_families(inner) for inner in item.items))
        case Text():
            return replace(item, paragraphs=tuple(_paragraph(part) for part in item.paragraphs))
        case _:
            return item


def _paragraph(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, runs=tuple(_run(run) for run in paragraph.runs))


def _run(run: Run) -> Run:
    return replace(run, style=replace(run.style, face="text")) if run.style.face == _OTHER else run


def _texts(items: Sequence[Item]) -> list[Text]:
    return [text for item in items for text in (_texts(item.items) if isinstance(item, Group) else [item] if isinstance(item, Text) else [])]
