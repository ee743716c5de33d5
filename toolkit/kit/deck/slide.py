"""What every slide shares: the grid, the grounds that text stands on, placeholders, and the page with its tracker and number.

A layout sets its texts and art, and hands them to `page`, which adds the furniture:

    title = heading(room, block.block.title, TITLE)
    return (page(sheet, room, title, (body, art), notes, ground=WHITE, foot=BESIDE),)
"""

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from toolkit.kit import tones
from toolkit.kit.deck.tracker import tracker
from toolkit.kit.tones import Tone
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Document, Group, Item, Link, Note, Page, Point, Rect, Rectangle, Shape, SlideLayout, Slot, Text
from toolkit.scene.text import Anchor

MARGIN = 54.0
PANEL = Rect(0, 0, 384, SLIDE.h)
"""The art or clock panel at the reading side."""
COLUMN = Rect(PANEL.right + MARGIN, MARGIN, SLIDE.w - PANEL.right - 2 * MARGIN, SLIDE.h - 2 * MARGIN)
"""The text column beside a panel."""
BODY = Rect(MARGIN, MARGIN, SLIDE.w - 2 * MARGIN, SLIDE.h - 2 * MARGIN)
"""Everything inside the margins."""
BESIDE_PANEL = Rect(PANEL.right, 0, SLIDE.w - PANEL.right, SLIDE.h)
"""The field beside a panel, for slides whose panel is the background."""
LINE_Y = 458.0
"""The top of the last line of a slide, where its cards stand."""
_FOOT_Y, _NUMBER_W = 510.0, 36.0
_JUMPS_APART = 24.0
_BEFORE_NUMBER = 12.0
_LAST_Y, _LAST_H = 521.0, 16.0
"""The line below the tracker, where footer and date stand when people turn them on."""
_DATE_SHARE = 0.3

SPARE = 6.0
"""Points that a box is higher than its text, because other programs shrink what only just fits."""


Jump: TypeAlias = tuple[str, Link]
"""Words, and where they lead."""


class Ground(Struct, frozen=True):
    """The colour tokens on one ground: text, quiet text, and the tracker's bars, quiet and current.

    `hollow` leaves quiet bars empty, where no token is quiet enough.
    """

    fill: str
    text: str
    quiet: str
    bar: str
    mark: str
    hollow: bool = False

    @property
    def small(self) -> str:
        """Quiet words that are small: a mid tone on its deep is for shapes and large figures."""
        return self.text if self.quiet.endswith(".mid") else self.quiet


class Foot(Struct, frozen=True):
    """Where the tracker begins and how long it is; the slide's number ends at `end`."""

    left: float
    width: float
    end: float

    @property
    def number(self) -> Rect:
        return Rect(self.end - _NUMBER_W, _FOOT_Y - 8, _NUMBER_W, 19)

    @property
    def footer(self) -> Rect:
        return Rect(self.left, _LAST_Y, (self.end - self.left) * (1 - _DATE_SHARE), _LAST_H)

    @property
    def date(self) -> Rect:
        return Rect(self.footer.right, _LAST_Y, self.end - self.footer.right, _LAST_H)


WIDE, BESIDE = Foot(MARGIN, 426, BODY.right), Foot(COLUMN.x, 318, BODY.right)
"""On a slide without a panel, and beside one, where a jump has room between tracker and number. The number stands on the right margin wherever no art does."""
WHITE = Ground("white", "ink", "secondary", "rule", "ink")
PAPER = Ground("paper", "ink", "secondary", "rule", "ink")
INK = Ground("ink", "white", "rule", "secondary", "white")


def deep(tone: Tone) -> Ground:
    """The section's deep tone, under white; ink for no section."""
    return Ground(f"{tone}.deep", "white", f"{tone}.mid", f"{tone}.mid", "white", hollow=True) if tone else INK


def short_foot(right: float) -> Foot:
    """On a slide with art at the far side: a short tracker, and the number at the right edge of the column of words."""
    return Foot(MARGIN, min(282.0, right - MARGIN - _NUMBER_W - _BEFORE_NUMBER), right)


def tone_of(block: TimedBlock) -> Tone:
    """The section of the block's first principle; "" when it has none or all of them, and for a talk about several sections."""
    if block.activity is not None:
        return tones.tone_of((*block.block.principles, *block.activity.principles))
    sections = {id[0] for id in block.block.principles}
    return tones.tone_of(block.block.principles) if len(sections) == 1 else ""


def panel(fill: str, box: Rect = PANEL) -> Shape:
    """A flat field of colour: decoration. Nothing that comes before it may stand in it: a title on colour stands on the slide's background."""
    return Shape(Rectangle(box), fill, name="Panel")


# --- placeholders


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
    """A placeholder in a role's style, with a prompt in plain words: that of its kind, unless another is named."""
    return Slot(name or kind, kind, box, room.type.style(role, size, colour), room.say(f"deck.prompt.{prompt or kind}"), anchor=anchor)


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
        Slot("date", "date", foot.date, fine, room.say("deck.prompt.date"), align="end", offered=True),
        Slot("footer", "footer", foot.footer, fine, room.say("deck.prompt.footer"), offered=True),
        Slot("number", "number", foot.number, small, room.say("deck.prompt.number"), align="end", offered=bare),
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


def largest_stack(room: Room, role: str, stacks: Sequence[Sequence[str]], box: Rect, gap: float) -> float:
    """The largest size of the role at which each of the stacks fits the box by itself, its parts `gap` times their size apart."""
    return room.type.largest_of_stacks(role, stacks, box.w, box.h, gap=gap)


def block_of(sheet: Sheet, room: Room) -> TimedBlock:
    """The block of the agenda in which the slide is shown. Raises KeyError for the slides before and after it."""
    return room.kit.agenda.block(sheet.block)


def page(
    sheet: Sheet, room: Room, title: Text, items: Iterable[Item], notes: tuple[Note, ...], *,
    ground: Ground = WHITE, back: str = "", foot: Foot | None = WIDE, bookmark: int = 1, jumps: Sequence[Jump] = (), section: str = "", part: int = 0,
) -> Page:  # fmt: skip
    """The slide: title first, then its items in reading order, then tracker and number.

    `ground` is what the foot stands on; `back` the slide's background where that is another; `jumps` stand beside the slide's number, on a
    hidden slide between the way back and the agenda. `section` is that of a hidden slide; `part` counts the slides of one sheet, from 0.
    """
    number = _number(sheet, room, part)
    items = (title, *items, *(_foot(sheet, room, ground, foot, jumps, number) if foot else ()))
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


def _foot(sheet: Sheet, room: Room, ground: Ground, foot: Foot, jumps: Sequence[Jump], number: str) -> tuple[Item, ...]:
    said = room.type.paragraph("slide.small", number, colour=ground.small, align="end")
    shown = room.type.place([said], foot.number, tag="Artifact", slot="number", name="Slide number")
    if sheet.hidden:
        return (*_ways(room, jumps, Point(foot.left, foot.number.y), ground.quiet), shown)
    if not sheet.block:
        return (*_jumps(room, (*jumps, _home(room)), Point(foot.left, foot.number.y), ground.quiet), shown)
    bars = Rect(foot.left, _FOOT_Y, foot.width, 3)
    where = tracker(room, block_of(sheet, room), bars, (ground.fill, ground.bar, ground.mark), hollow=ground.hollow)
    reach = sum(room.type.width("slide.small", words) + _JUMPS_APART for words, _ in jumps)
    return (where, *_jumps(room, jumps, Point(foot.number.x - reach, foot.number.y), ground.quiet), shown)


def _ways(room: Room, jumps: Sequence[Jump], at: Point, colour: str) -> tuple[Group, ...]:
    """From a slide that is only jumped to: back, to what it belongs to, and to the agenda."""
    back = (room.say("deck.back"), Link(room.say("deck.back_says"), back=True))
    return _jumps(room, (back, *jumps, _home(room)), at, colour)


def _home(room: Room) -> Jump:
    return room.say("deck.agenda"), Link(room.say("deck.back_to_agenda"), page="agenda")


def _jumps(room: Room, jumps: Sequence[Jump], at: Point, colour: str) -> tuple[Group, ...]:
    """Quiet words in a row from `at` on, each a link."""
    x, made = at.x, list[Group]()
    for words, link in jumps:
        width = room.type.width("slide.small", words) + 1
        text = room.type.text("slide.small", words, Rect(x, at.y, width, 19), colour=colour, name=words)
        made.append(Group((text,), name=words, link=link))
        x += width + _JUMPS_APART - 1
    return tuple(made)


def _number(sheet: Sheet, room: Room, part: int) -> str:
    first = room.references.of("deck", sheet.key)
    return str(first + part) if first else ""
