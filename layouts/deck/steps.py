"""An activity in detail, on hidden slides: what is done and said in each step, its minutes in each length, what to bring and what to cut.

Nothing on the slides is a time of day or the length of one agenda: they serve whoever jumps to them when time runs short.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from toolkit.kit.deck.areas import BODY
from toolkit.kit.deck.foot import Jump
from toolkit.kit.deck.grid import Column, measured, split, table
from toolkit.kit.deck.notes import optional_line, short_notes
from toolkit.kit.deck.slide import heading, layout, page, part_key, slot
from toolkit.kit.items import counted
from toolkit.layout import Room, Sheet
from toolkit.model.activity import Activity, Cut, Material, Step
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Item, Link, Note, Page, Point, Rect, SlideLayout

TITLE = Rect(BODY.x, 48, BODY.w, 42)
TABLE = Rect(BODY.x, 102, BODY.w, BODY.bottom - 102)
_TITLE_SIZE = 34.0
_MINUTES_W, _DO_W = 63.0, 234.0
_GAP, _BRING_W, _EACH_W = 42.0, 372.0, 84.0
_KEEP_GAP, _KEEP_H = 14.0, 44.0
_LINE = 18.0
"""Left free below a table: another program may break one of its lines later."""


class Part(Struct, frozen=True):
    """One slide of an activity: the string that its title is, and what stands on it."""

    kind: str
    items: tuple[Item, ...]


def slide_layout(room: Room) -> SlideLayout:
    return layout(room, "steps", (slot(room, "title", TITLE, "slide.title", size=_TITLE_SIZE), slot(room, "table", TABLE, "slide.row")))


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    block = room.kit.agenda.block(sheet.subject)
    activity = block.activity
    assert activity is not None, f"{sheet.key} has no activity"
    parts = (*_steps(room, activity), *_bring(room, activity))
    titles = _titles(room, activity, parts)
    home, section = Link(activity.name, page=f"activity/{block.block.id}"), room.say("deck.details.section")
    pages = []
    for number, (part, words) in enumerate(zip(parts, titles, strict=True)):
        title, notes = heading(room, words, TITLE, most=_TITLE_SIZE), _notes(room, words, block, part)
        jumps = ((activity.name, home), *_next(sheet, room, parts, titles, number))
        pages.append(page(sheet, room, title, part.items, notes, bookmark=2, jumps=jumps, section=section, part=number))
    return tuple(pages)


def _titles(room: Room, activity: Activity, parts: Sequence[Part]) -> list[str]:
    """A title for each slide; those of one kind are counted where there are several."""
    kinds = [part.kind for part in parts]
    titles = list[str]()
    for number, kind in enumerate(kinds):
        words = room.say(f"deck.details.{kind}", name=activity.name)
        counted = {"title": words, "number": kinds[: number + 1].count(kind), "total": kinds.count(kind)}
        titles.append(room.say("deck.details.part", **counted) if kinds.count(kind) > 1 else words)
    return titles


def _next(sheet: Sheet, room: Room, parts: Sequence[Part], titles: Sequence[str], number: int) -> tuple[Jump, ...]:
    """The way on, and from the last slide to the first: a show that has jumped to a hidden slide passes over the hidden ones after it."""
    other = (number + 1) % len(parts)
    return ((room.say(f"deck.details.to_{parts[other].kind}"), Link(titles[other], page=part_key(sheet, other))),) if len(parts) > 1 else ()


def _notes(room: Room, title: str, block: TimedBlock, part: Part) -> tuple[Note, ...]:
    """Short, since the words to say stand on the slide. Questions and what to watch for go with the steps."""
    kind, activity = f"details.{part.kind}", block.activity if part.kind == "steps" else None
    do = (room.say("notes.hidden"), room.say(f"notes.{kind}.do"))
    ask, watch = (activity.ask, activity.watch) if activity else ((), ())
    return short_notes(room, kind, optional_line(room, title, block), do=do, ask=ask, watch=watch)


# --- step by step


def _steps(room: Room, activity: Activity) -> Iterator[Part]:
    """As many slides as the steps need."""
    whole = measured(room, _step_columns(room, activity), (_step_row(room, activity, step) for step in activity.steps))
    grids, pad = split(whole, TABLE.h - _LINE)
    says = room.say("deck.details.steps_says", name=activity.name)
    for grid in grids:
        yield Part("steps", (table(room, grid, Point(TABLE.x, TABLE.y), says, "Steps", pad=pad, slot="table"),))


def _step_columns(room: Room, activity: Activity) -> tuple[Column, ...]:
    """The minutes of each length under what they add up to, then what people do and what is said."""
    lengths = tuple(Column(room.language.minutes(activity.minutes(size)), _MINUTES_W, number=True) for size in activity.sizes)
    said = TABLE.w - _MINUTES_W * len(lengths) - _DO_W
    return (*lengths, Column(room.say("deck.details.do"), _DO_W, header=True), Column(room.say("deck.details.say"), said))


def _step_row(room: Room, activity: Activity, step: Step) -> tuple[str, ...]:
    return (*(room.language.minutes(step.minutes.of(size) or 0) for size in activity.sizes), step.do, step.say)


# --- what to bring, what to cut


def _bring(room: Room, activity: Activity) -> Iterator[Part]:
    """Materials beside the cuts; a long list of materials goes on."""
    cuts = _cuts(room, activity)
    if not activity.materials:
        yield Part("bring", cuts)
        return
    columns = (Column(room.say("guide.material"), _BRING_W - _EACH_W, header=True), Column(room.say("guide.per"), _EACH_W))
    rows = ((_material(room, material), room.say(f"guide.each.{material.per}")) for material in activity.materials)
    grids, pad = split(measured(room, columns, rows), TABLE.h - _LINE)
    says = room.say("deck.details.bring_says", name=activity.name)
    for number, grid in enumerate(grids):
        shown = table(room, grid, Point(TABLE.x, TABLE.y), says, "Materials", pad=pad, slot="table")
        yield Part("bring", (shown, *(() if number else cuts)))


def _material(room: Room, material: Material) -> str:
    item = counted(room, material)
    return room.say("deck.details.noted", item=item, note=material.note) if material.note else item


def _cuts(room: Room, activity: Activity) -> tuple[Item, ...]:
    """What each cut saves in each length, and below them what must stay."""
    x = TABLE.x + _BRING_W + _GAP
    wide = TABLE.right - x - _MINUTES_W * len(activity.sizes)
    lengths = (Column(room.language.minutes(activity.minutes(size)), _MINUTES_W, number=True) for size in activity.sizes)
    columns = (Column(room.say("deck.details.late"), wide, header=True), *lengths)
    grid = measured(room, columns, (_cut_row(room, activity, cut) for cut in activity.if_late.cuts))
    shown = table(room, grid, Point(x, TABLE.y), room.say("deck.details.late_says", name=activity.name), "If late")
    keep = Rect(x, shown.box.bottom + _KEEP_GAP, shown.box.w, _KEEP_H)
    return shown, room.type.text("slide.label", activity.if_late.keep, keep, size=14, name="Keep")


def _cut_row(room: Room, activity: Activity, cut: Cut) -> tuple[str, ...]:
    saved = (cut.saves.of(size) for size in activity.sizes)
    return (cut.do, *(room.language.minutes(count) if count else "–" for count in saved))
