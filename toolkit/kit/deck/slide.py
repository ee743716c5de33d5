"""What every slide shares: placeholders, and the page with its title, tracker and number.

A layout sets its texts and art, and hands them to `page`, which adds the furniture:

    title = heading(room, block.block.title, TITLE)
    return (page(sheet, room, title, (body, art), notes, ground=WHITE, foot=BESIDE),)
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec.structs import replace

from toolkit.kit.deck.areas import SPARE
from toolkit.kit.deck.foot import WIDE, Foot, Jump, furniture
from toolkit.kit.deck.grounds import WHITE, Ground
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Document, Group, Item, Note, Page, Rect, SlideLayout, Slot, Text
from toolkit.scene.text import Anchor

# --- placeholders

_LIST_LINES = 5
"""A placeholder that holds as many lines is for a list."""


def slot(
    room: Room,
    kind: Literal["title", "subtitle", "body", "picture", "table"],
    box: Rect,
    role: str,
    *,
    name: str = "",
    prompt: str = "",
    size: float | None = None,
    colour: str | None = None,
    anchor: Anchor = "top",
) -> Slot:
    """A placeholder in a role's style, with a prompt in plain words: that of its kind, unless another is named. `size` is what people type in.

    One for a list says how to get a point in it.
    """
    style, name = room.type.style(role, size, colour), name or kind
    deeper = room.say("deck.prompt.deeper") if kind == "body" and box.h >= _LIST_LINES * style.leading else ""
    said = room.say(f"deck.prompt.{prompt or kind}")
    return Slot(name, kind, box, style, said, anchor=anchor, deeper=deeper, label=room.say(f"deck.slot.{name}"))


def layout(
    room: Room,
    key: str,
    slots: tuple[Slot, ...],
    *,
    items: tuple[Item, ...] = (),
    ground: Ground = WHITE,
    back: str = "",
    foot: Foot = WIDE,
    bare: bool = False,
) -> SlideLayout:
    """The layout "deck/<key>" with its name in the language, and the places of date, footer and number. `ground` and `back` as in `page`.

    Slides show their number, unless they are `bare`; footer and date are there to be turned on.
    """
    small, fine = room.type.style("slide.small", colour=ground.small), room.type.style("slide.fine", colour=ground.small)
    furniture = (
        Slot("date", "date", foot.date, fine, room.say("deck.prompt.date"), align="end", offered=True, label=room.say("deck.slot.date")),
        Slot("footer", "footer", foot.footer, fine, room.say("deck.prompt.footer"), offered=True, label=room.say("deck.slot.footer")),
        Slot("number", "number", foot.number, small, room.say("deck.prompt.number"), align="end", offered=bare, label=room.say("deck.slot.number")),
    )
    return SlideLayout(f"deck/{key}", room.say(f"deck.layout.{key}"), (*slots, *furniture), items, back or ground.fill)


# --- pages


def heading(room: Room, words: str, box: Rect, *, role: str = "slide.title", most: float = 999.0, colour: str | None = None) -> Text:
    """The slide's title, in the title placeholder: as large as the role and the box allow, and no larger than `most`."""
    size = min(most, room.type.largest(role, [words], box.w, box.h))
    return room.type.text(role, words, box, tag="H1", slot="title", size=size, colour=colour, name="Title")


def trimmed(text: Text) -> Text:
    """The text in a box as high as its lines and a little more, for what stands right below it."""
    height = sum(max(glyphs.style.leading for glyphs in line.glyphs) for line in text.lines)
    return replace(text, box=Rect(text.box.x, text.box.y, text.box.w, height + SPARE))


def roomier(text: Text, by: float = SPARE) -> Text:
    """The text in a box that is `by` points higher than the one that it was fitted to: fonts that stand in for the theme's may have higher lines."""
    return replace(text, box=Rect(text.box.x, text.box.y, text.box.w, text.box.h + by))


def largest_stack(room: Room, role: str, stacks: Sequence[Sequence[str]], box: Rect, gap: float) -> float:
    """The largest size of the role at which each of the stacks fits the box by itself, its parts `gap` times their size apart."""
    return room.type.largest_of_stacks(role, stacks, box.w, box.h, gap=gap)


def block_of(sheet: Sheet, room: Room) -> TimedBlock:
    """The block of the agenda in which the slide is shown. Raises KeyError for the slides before and after it."""
    return room.kit.agenda.block(sheet.block)


def page(
    sheet: Sheet, room: Room, title: Text, items: Iterable[Item], notes: tuple[Note, ...], *,
    ground: Ground = WHITE, back: str = "", foot: Foot = WIDE, bare: bool = False,
    bookmark: int = 1, jumps: Sequence[Jump] = (), section: str = "", part: int = 0,
) -> Page:  # fmt: skip
    """The slide: title first, then its items in reading order, then tracker and number.

    `ground` is what the foot stands on; `back` the slide's background where that is another; `jumps` stand beside the slide's number, on a
    hidden slide behind the way back; a `bare` slide shows no number. `section` is that of a hidden slide; `part` counts the slides of one sheet, from 0.
    """
    number = _number(sheet, room, part)
    items = (title, *items, *furniture(sheet, room, ground, foot, jumps, "" if bare else number))
    words = " ".join(title.text.split("\n"))
    section = (section or room.say("deck.optional")) if sheet.hidden else sheet.section
    return Page(part_key(sheet, part), words, SLIDE, items, sheet.layout, back or ground.fill, notes, bookmark, number, section)


def part_key(sheet: Sheet, part: int) -> str:
    """The key of one of a sheet's slides, counted from 0; the first has the sheet's own."""
    return f"{sheet.key}/{part + 1}" if part else sheet.key


def on_layouts(document: Document) -> Document:
    """The document with the art of each slide's layout under the slide: for pictures and handouts, which have no layouts."""
    art = {layout.key: layout.items for layout in document.layouts}
    pages = tuple(
        replace(page, items=(Group(art[page.layout], tag="Artifact"), *page.items) if art.get(page.layout) else page.items) for page in document.pages
    )
    return replace(document, pages=pages, layouts=())


def _number(sheet: Sheet, room: Room, part: int) -> str:
    first = room.references.of("deck", sheet.key)
    return str(first + part) if first else ""
