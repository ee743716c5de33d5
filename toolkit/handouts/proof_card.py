"""A card on the proof: a box to tick, its number and title and a line for remarks, and below these its front beside its back."""

from msgspec import Struct

from toolkit.handouts.picture import picture
from toolkit.handouts.proof_grid import BETWEEN, HEAD
from toolkit.kit.pages.writein import check_box
from toolkit.layout import Room
from toolkit.scene import Field, Group, Item, Line, Page, Point, Rect, Run, Size, Stroke
from toolkit.scene.meaning import UNLINKED

_TICK, _AFTER_TICK, _APART, _AFTER_LABEL = 5.0, 19.0, 12.0, 5.0
_LEAST_LINE = 62.0
_BASE, _TEXT_H = 14.0, 14.0
_STROKE = Stroke("line", 0.75)


class Proofed(Struct, frozen=True):
    """Both faces of a card, and what it is called: its number, where it has one, and its title without that."""

    front: Page
    back: Page
    number: str
    title: str

    @property
    def name(self) -> str:
        return f"{self.number} {self.title}".strip()


def proofed(front: Page, back: Page, room: Room) -> Proofed:
    """A card by its faces. A face is titled by its card and its side; cards of a section are numbered."""
    title, number = front.title.removesuffix(f", {room.say('print.front')}"), front.label if front.section else ""
    return Proofed(front, back, number, title.removeprefix(f"{number} "))


def line_width(room: Room, card: Proofed) -> float:
    """The width that the line over a card needs."""
    return _AFTER_TICK + _named_width(room, card) + _APART + _label_width(room) + _AFTER_LABEL + _LEAST_LINE


def section(room: Room, card: Proofed, face: Size, box: Rect) -> Group:
    """The card in its box, as a section of the proof; `face` is the size of a front or a back."""
    front = Rect(box.x, box.y + HEAD, *face)
    figures = (_figure(card.front, front), _figure(card.back, front.moved(face.w + BETWEEN, 0)))
    return Group((*_line(room, card, Rect(box.x, box.y, box.w, HEAD)), *figures), tag="Sect", name=card.name)


def _figure(face: Page, box: Rect) -> Group:
    return Group(picture(face, box, UNLINKED), tag="Figure", alt=face.title, name=face.title)


def _line(room: Room, card: Proofed, box: Rect) -> tuple[Item, ...]:
    name = Rect(box.x + _AFTER_TICK, box.y + _BASE - _TEXT_H + 3, _named_width(room, card), _TEXT_H)
    head = room.type.text("page.cell", _named(room, card), name, tag="H2", anchor="bottom", name="Card")
    return (head, *_tick(room, card, box), *_remarks(room, card, Rect(name.right + _APART, box.y, box.right - name.right - _APART, box.h)))


def _tick(room: Room, card: Proofed, box: Rect) -> tuple[Item, ...]:
    centre = Point(box.x + _TICK + 0.6, box.y + _BASE - _TICK + 0.6)
    return check_box(centre, _TICK, f"right.{_key(card)}", room.say("proof.right", title=card.name), "ink")


def _remarks(room: Room, card: Proofed, box: Rect) -> tuple[Item, ...]:
    """The line and, on screen, a field over it."""
    place = Rect(box.x, box.y + _BASE - _TEXT_H + 3, _label_width(room), _TEXT_H)
    label = room.type.text("page.small", room.say("proof.remarks"), place, anchor="bottom", name="Label")
    start, y = place.right + _AFTER_LABEL, box.y + _BASE
    over = Rect(start, box.y - 2, box.right - start, _BASE + 3)
    field = Field("text", f"remarks.{_key(card)}", room.say("proof.remarks_on", title=card.name), over, size=0.0)
    return label, Line(Point(start, y), Point(box.right, y), _STROKE), field


def _key(card: Proofed) -> str:
    return card.front.key.removesuffix("/front").replace("/", ".")


def _named(room: Room, card: Proofed) -> tuple[Run, ...]:
    """The number stands out, or the title of a card that has none."""
    if not card.number:
        return (room.type.run("page.cell-bold", card.title),)
    return room.type.run("page.cell-bold", f"{card.number}  "), room.type.run("page.cell", card.title)


def _named_width(room: Room, card: Proofed) -> float:
    return room.type.width("page.cell", _named(room, card)) + 1


def _label_width(room: Room) -> float:
    return room.type.width("page.small", room.say("proof.remarks")) + 1
