"""The way to an edition's own page: a QR code at the foot of a back, and the address in print beside it."""

from msgspec import Struct

from toolkit.kit.qr import qr, quiet
from toolkit.layout import Room
from toolkit.scene import Group, Item, Link, Paragraph, Rect, Shape

CODE = "Code"
"""The name of a code's shape: it stays filled where ink is saved."""
_SIDE, _LARGE = 45.0, 1.5
"""Points. A phone reads squares of half a millimetre, and codes of addresses have at most 49 of them in a row."""
_LEAST = 36.0
_APART = 4.0


class Foot(Struct, frozen=True):
    """What stands at the foot of a back, and its height."""

    items: tuple[Item, ...]
    height: float


def shown(address: str) -> str:
    """An address as it is printed: programs add what is left out."""
    return address.partition("://")[2].rstrip("/")


def side(room: Room) -> float:
    """The width of a code on the room's cards, with the room beside it."""
    return max(_LEAST, _SIDE * (_LARGE if room.cards.large else 1.0))


def online(room: Room, area: Rect, role: str, *, size: float | None = None, below: str = "") -> Foot | None:
    """The foot of a back whose words and code end at the area's lower right corner; other words `below` the address, in the same role. None where the edition
    names no address.
    """
    address = room.kit.edition.address
    if address is None:
        return None
    wide = side(room)
    beside = area.w - wide - max(_APART, quiet(address, wide))
    link = Link(room.say("card.online", address=shown(address)), url=address)
    words = [room.type.paragraph(role, shown(address), size=size, colour="ink")]
    words += [room.type.paragraph(role, below, size=size)] if below else []
    high = max(wide, room.type.measure_all(words, beside, room.look.role(role)).height)
    return Foot((_words(room, role, words, Rect(area.x, area.bottom - high, beside, high), link), code(room, area)), high)


def _words(room: Room, role: str, words: list[Paragraph], box: Rect, link: Link) -> Group:
    return Group((room.type.texts(role, words, box, anchor="bottom", name="Online"),), name="Address", link=link)


def code(room: Room, area: Rect) -> Group:
    """The code alone, in the area's lower right corner. The edition must have an address."""
    address, wide = room.kit.edition.address, side(room)
    assert address is not None
    box = Rect(area.right - wide, area.bottom - wide, wide, wide)
    return Group((Shape(qr(address, box), "ink", name=CODE),), tag="Figure", alt=room.say("card.code", address=shown(address)), name="QR code")
