"""The two pages of a calibration sheet."""

from msgspec import Struct

from toolkit.impose.calibration.places import Places, mirror, places
from toolkit.kit.calibration.form import Row, Word, flowed, form, form_height
from toolkit.kit.calibration.rulers import ruler, said_inches, said_millimetres
from toolkit.kit.calibration.scales import REACH, Axis, crease, cross, example, target, tone
from toolkit.kit.calibration.steps import Step, heading, steps
from toolkit.kit.pages.page import below
from toolkit.layout import Room
from toolkit.model.printing import Flip
from toolkit.scene import Item, Page, Point, Rect, Rectangle, Shape, Size, Stroke
from toolkit.units import mm

_LEFT, _RIGHT, _TOP = 140.0, 98.0, 108.0
"""White beside and above the words: it has the scales."""
_EXAMPLE = 88.0


class Asked(Struct, frozen=True):
    """What a sheet is for. `stock` and `tray` are empty where none was named, `printer` where the sheet is not corrected for one."""

    flip: Flip
    stock: str = ""
    printer: str = ""
    tray: str = ""


def calibration(room: Room, asked: Asked) -> tuple[Page, Page]:
    """Front and back of the sheet that the room's cards are printed on."""
    at = places(Size(*room.cards.sheet))
    title = room.say("calibrate.title")
    front = Page("calibration/front", f"{title}, {room.say('print.front')}", at.sheet, (*_words(room, asked, at), *_scales(room, at)), label="1")
    back = Page("calibration/back", f"{title}, {room.say('print.back')}", at.sheet, _back(room, asked, at), label="2")
    return front, back


# --- front


def _scales(room: Room, at: Places) -> tuple[Item, ...]:
    sheet = at.sheet
    targets = (target(room, name, zero, _toward(zero.x, sheet.w), _toward(zero.y, sheet.h)) for name, zero in zip("ABC", at.crosses, strict=True))
    creases = (crease(room, "D", Axis(at.d, level=True), 1), crease(room, "E", Axis(at.e, level=True), -1))
    beside = (crease(room, "F", Axis(at.f, level=False), 1), crease(room, "G", Axis(at.g, level=False), -1))
    return (*targets, *creases, *beside, ruler(room, "H", *at.h, level=True), ruler(room, "I", *at.i, level=False))


def _toward(place: float, size: float) -> int:
    """From a place to the sheet's middle: 1 to the right or down, -1 to the left or up."""
    return 1 if place < size / 2 else -1


def _words(room: Room, asked: Asked, at: Places) -> tuple[Item, ...]:
    box = Rect(_LEFT, _TOP, at.sheet.w - _LEFT - _RIGHT, at.h.start.y - _TOP - 26)
    head = heading(room, room.say("calibrate.title"), _sheet(room, asked), box)
    rows = _command(room, asked, box.w)
    left = Rect(box.x, head.bottom + 4, box.w, box.bottom - head.bottom - form_height(rows) - 14)
    told = steps(room, _steps(room, asked, at), left, spare=_EXAMPLE)
    blanks = form(room, rows, Rect(box.x, told.bottom + 10, box.w, form_height(rows)))
    return (*head.items, *told.items, blanks, *_example(room, below(box, told.bottom + 10 + form_height(rows))), *_free(room, asked, at))


def _example(room: Room, box: Rect) -> tuple[Item, ...]:
    """A reading as it may be, where there is room for it."""
    if box.h < _EXAMPLE:
        return ()
    zero = Point(box.right - 70, box.y + _EXAMPLE / 2)
    words = Rect(box.x + 36, zero.y - 30, zero.x - box.x - 84, 60)
    return example(room, zero, 3.0, -4.5), room.type.text("page.small", room.say("calibrate.example"), words, anchor="middle", align="end", name="Example")


def _sheet(room: Room, asked: Asked) -> str:
    """What the sheet is for, and whether it is corrected already."""
    flip = room.say("print.flip_long" if asked.flip == "long-edge" else "print.flip_short")
    what = " \u00b7 ".join(filter(None, (str(room.cards.paper.name), str(room.cards.stock.name) if asked.stock else "", flip)))
    return room.say("calibrate.corrected", sheet=what, printer=asked.printer) if asked.printer else room.say("calibrate.plain", sheet=what)


def _steps(room: Room, asked: Asked, at: Places) -> tuple[Step, ...]:
    flip = room.say("print.flip_long" if asked.flip == "long-edge" else "print.flip_short")
    length, inches = said_millimetres(room, at.h.length), said_inches(room, at.h.inches)
    return (
        Step(room.say("calibrate.print"), room.say("calibrate.print_how", flip=flip)),
        Step(room.say("calibrate.see"), room.say("calibrate.see_how"), tone("A")),
        Step(room.say("calibrate.fold"), room.say("calibrate.fold_how"), tone("D")),
        Step(room.say("calibrate.measure"), room.say("calibrate.measure_how", length=length, inches=inches), tone("H")),
        Step(room.say("calibrate.keep"), room.say("calibrate.keep_how")),
        Step(room.say("calibrate.done"), room.say("calibrate.done_how"))
        if asked.printer
        else Step(room.say("calibrate.again"), room.say("calibrate.again_how")),
    )


def _command(room: Room, asked: Asked, wide: float) -> tuple[Row, ...]:
    """The command in rows: what it is about, then a blank for each reading."""
    across, up = room.say("calibrate.across"), room.say("calibrate.up")
    crosses = tuple(Word(f"--{letter}", (across, up), colour=tone(letter.upper())) for letter in "abc")
    others = zip("defghi", (across, across, up, up, "", ""), strict=True)
    return (*_about(room, asked, wide), crosses, tuple(Word(f"--{letter}", (side,), colour=tone(letter.upper())) for letter, side in others))


def _about(room: Room, asked: Asked, wide: float) -> tuple[Row, ...]:
    """What the command begins with: on one row, or with the paper on a row of its own."""
    named = (Word(f"toolkit printer add {asked.printer}"),)
    unnamed = (Word("toolkit printer add", (room.say("calibrate.name"),), 80.0), Word("--new"))
    first = named if asked.printer else unnamed
    options = {"paper": str(room.cards.paper.id), "stock": asked.stock, "flip": asked.flip, "tray": f'"{asked.tray}"' if asked.tray else ""}
    others = tuple(Word(f"--{name} {value}") for name, value in options.items() if value)
    rows = flowed(room, (*first, *others), wide)
    return tuple(rows) if len(rows) == 1 else (first, *flowed(room, others, wide))


def _free(room: Room, asked: Asked, at: Places) -> tuple[Item, ...]:
    """In the corner without a scale: what a cross there means."""
    flip = room.say("print.flip_long" if asked.flip == "long-edge" else "print.flip_short")
    empty = Rect(at.free.x - mm(REACH), at.free.y - mm(REACH), 2 * mm(REACH), 2 * mm(REACH))
    corner = Shape(Rectangle(empty), None, Stroke("line", 0.6, (3.0, 3.0)), name="Empty corner")
    words = Rect(empty.x - 128, empty.y, 118, empty.h)
    return corner, room.type.text("card.slug", room.say("calibrate.turned", flip=flip), words, size=9.0, align="end", anchor="middle", name="Turned")


# --- back


def _back(room: Room, asked: Asked, at: Places) -> tuple[Item, ...]:
    over, sheet = mirror(at.sheet, asked.flip), at.sheet
    crosses = ((name, over.of(place)) for name, place in zip("ABC", at.crosses, strict=True))
    drawn = [cross(room, name, place, _toward(place.x, sheet.w), _toward(place.y, sheet.h)) for name, place in crosses]
    box = Rect(_LEFT, sheet.h * 0.36, sheet.w - 2 * _LEFT, sheet.h / 2)
    head = heading(room, room.say("calibrate.back"), _sheet(room, asked), box)
    high = room.type.measure("page.lead", room.say("calibrate.back_how"), box.w).height
    told = room.type.text("page.lead", room.say("calibrate.back_how"), Rect(box.x, head.bottom + 10, box.w, high), name="What to do")
    return (*head.items, told, *drawn)
