"""What the cards of a set say in the room that they have: as much as finds room on every one, in one size, so that the cards of a set are alike."""

from collections.abc import Iterator
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from toolkit.layout import Room
from toolkit.model.principle import Principle
from toolkit.model.resolved import CardStock
from toolkit.scene import Paragraph, Rect, Size
from toolkit.source.words import joined
from toolkit.text.fit import largest_size
from toolkit.units import mm

ORDERS = (
    ("why", "in_practice", "look_for", "ask", "try_this", "who", "watch_out", "pairs_with"),
    ("why", "look_for", "ask", "try_this", "watch_out", "pairs_with"),
    ("why", "ask", "try_this", "pairs_with"),
    ("ask", "try_this", "pairs_with"),
    ("statement", "ask", "try_this", "pairs_with"),
    ("statement", "ask", "pairs_with"),
    ("statement", "ask"),
)
"""The rows of a back, from all to the least. Where the statement is among them, the front has no room for it."""
_ART = 0.42
"""The share of a front that its picture takes: of the height of an upright card, of the width of one that lies."""
_HEAD, _NARROW_HEAD, _NARROW = 24.0, 34.0, 200.0
"""The height of a back's head: two lines on wide cards, three on those that are narrower than this."""
RULE, APART = 2.0, 3.0
"""The width of the rule under a head, and the least distance of whatever stands below each other."""
_GAP, _SECTION = 6.0, 13.0
_FARTHEST, _FAR, _NEAR = 27.0, 12.0, 9.0
_LARGE = 1.75
"""How much larger tokens and heads are on cards in large print."""


class Form(Struct, frozen=True):
    """Where things stand on a small card, in points."""

    art: Rect
    section: Rect
    words: Rect
    head: Rect
    rows: Rect
    scale: float


def role(room: Room, name: str) -> str:
    """The role of words on cards of the room's stock, of those that small cards and cards in large print have."""
    return f"{'large' if room.cards.large else 'small'}-card.{name}"


def margin(cards: CardStock) -> float:
    """The margin of cards that are not laid out as a quarter of a sheet: what is printed stays where office printers print."""
    usual = _FARTHEST if cards.large else _FAR if min(cards.card) > mm(60) else _NEAR
    return max(usual, cards.unprinted)


def form_of(cards: CardStock) -> Form:
    """The places on a card: picture above the words where it stands upright, beside them where it lies."""
    card, edge, scale = Size(*cards.card), margin(cards), _LARGE if cards.large else 1.0
    area = Rect(0, 0, *card).inset(edge)
    if card.h >= card.w:
        art = Rect(area.x, area.y, area.w, area.h * _ART)
        beside = Rect(area.x, art.bottom + _GAP * scale, area.w, area.bottom - art.bottom - _GAP * scale)
    else:
        art = Rect(area.x, area.y, area.w * _ART, area.h)
        beside = Rect(art.right + edge, area.y, area.right - art.right - edge, area.h)
    section = Rect(beside.x, beside.y, beside.w, _SECTION * scale)
    clear = _GAP if cards.large else 0.0  # off the slug in the margin below
    words = Rect(beside.x, section.bottom + APART * scale, beside.w, beside.bottom - clear - section.bottom - APART * scale)
    head = Rect(area.x, area.y, area.w, (_HEAD if area.w > _NARROW else _NARROW_HEAD) * scale)
    top = head.bottom + (APART + RULE + APART) * scale
    foot = clear + (cards.foot + APART if cards.foot else 0.0)
    return Form(art, section, words, head, Rect(area.x, top, area.w, area.bottom - foot - top), scale)


def formed(room: Room) -> CardStock:
    """The room's stock with what its cards say. The least and in the smallest type where even that has no room: drawing then tells."""
    if room.cards.whole:
        return room.cards
    usual = _filled(room, room.cards)
    if usual is None:
        return replace(room.cards, rows=ORDERS[-1], size=room.look.role(role(room, "row")).smallest)
    if not room.kit.edition.address:
        return usual
    # Words in large print are for those who cannot read them elsewhere: there the code takes none of them. The cover has it on every set.
    with_foot = _filled(room, replace(room.cards, foot=foot_height(room)))
    return usual if with_foot is None or (room.cards.large and with_foot.rows != usual.rows) else with_foot


def _filled(room: Room, cards: CardStock) -> CardStock | None:
    """The stock with as much as has room; None where nothing has."""
    form, row = form_of(cards), room.look.role(role(room, "row"))
    fronts = _fronts_hold(room, form)
    for rows in ORDERS:
        if fronts or "statement" in rows:
            size, found = largest_size(row.largest, row.smallest, partial(_backs_hold, room, form, rows))
            if found:
                return replace(cards, rows=rows, size=size)
    return None


def foot_height(room: Room) -> float:
    """The room that the way to the edition's page takes at the foot of a back."""
    from toolkit.kit.cards.online import online  # it asks this module for roles

    area = Rect(0, 0, *room.cards.card).inset(margin(room.cards))
    foot = online(room, area, role(room, "row"), size=room.look.role(role(room, "row")).smallest)
    return foot.height if foot else 0.0


def _fronts_hold(room: Room, form: Form) -> bool:
    """Whether title and statement of every principle have room on its front."""
    least = [room.look.role(role(room, name)).smallest for name in ("title", "statement")]
    return all(_front_height(room, principle, form.words.w, *least) <= form.words.h for principle in room.kit.principles)


def _front_height(room: Room, principle: Principle, wide: float, title: float, statement: float) -> float:
    named = room.type.measure(role(room, "title"), principle.title, wide, size=title)
    if named.width > wide:
        return float("inf")
    return named.height + _GAP + room.type.measure(role(room, "statement"), principle.statement, wide, size=statement).height


def _backs_hold(room: Room, form: Form, rows: tuple[str, ...], size: float) -> bool:
    return all(back_height(room, principle, rows, size, form.rows.w) <= form.rows.h for principle in room.kit.principles)


def back_height(room: Room, principle: Principle, rows: tuple[str, ...], size: float, wide: float) -> float:
    """The height that a principle's rows take, the least distance between them."""
    row = room.look.role(role(room, "row"))
    tall = [room.type.measure_all(paragraphs, wide, row).height for _, paragraphs in back_rows(room, principle, rows, size)]
    return sum(tall) + APART * (len(tall) - 1)


def back_rows(room: Room, principle: Principle, rows: tuple[str, ...], size: float) -> Iterator[tuple[str, tuple[Paragraph, ...]]]:
    """Each row's name and its paragraphs: its label runs into its words. Sentences that stand on lines of their own on large cards follow each other."""
    for name in rows:
        if name == "statement":
            yield name, (room.type.paragraph(role(room, "row"), principle.statement, size=size),)
            continue
        label = room.say(f"card.{name}")
        if name == "try_this":
            label = f"{label} ({room.language.minutes(principle.try_this.minutes)})"
        head = room.type.run(role(room, "label"), f"{label}: ", size=size, colour=f"{principle.section}.deep")
        words = room.type.run(role(room, "row"), joined(" ", _texts(room, principle, name)), size=size)
        yield name, (room.type.paragraph(role(room, "row"), (head, words), size=size),)


def _texts(room: Room, principle: Principle, name: str) -> tuple[str, ...]:
    one = {"why": principle.why, "watch_out": principle.watch_out, "try_this": principle.try_this.move}
    if name in one:
        return (one[name],)
    if name in ("who", "pairs_with"):
        return (room.language.listed(getattr(principle, name)),)
    return tuple(getattr(principle, name))
