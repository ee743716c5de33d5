"""A principle on a small card: its picture and title, and on the back as much as its set has room for."""

from collections.abc import Sequence

from toolkit.kit.cards.card import left_token
from toolkit.kit.cards.form import APART, Form, back_rows, form_of, role
from toolkit.kit.cards.online import online
from toolkit.kit.cards.rows import rule, spread
from toolkit.kit.motif.nest import reach
from toolkit.kit.motif.record import motif_of
from toolkit.kit.motif.words import motif_words
from toolkit.layout import Room
from toolkit.model.principle import Principle
from toolkit.scene import Group, Item, Point, Rect, Text

_GAP = 6.0
_TOKEN, _BESIDE = 9.5, 6.0
_MARK, _APART = 5.4, 4.0
"""The section's mark: its radius, and how far its name stands from the widest of the four."""
_ID_W, _ID_H, _INSET = 40.0, 16.0, 6.0
_ID_SIZE = 12.0
_LINES, _LARGER = 3, 1.3
_HEADER = 20.0
"""The strip at the top of the picture in which the id stands."""


def small_front(room: Room, principle: Principle) -> tuple[Item, ...]:
    """Picture with the id, section, title, and the statement unless the back has it."""
    form = form_of(room.cards)
    motif = motif_of(room, principle, form.art, header=_HEADER * form.scale, alt=motif_words(room, principle))
    ground, picture = motif.items[0], Group(motif.items[1:], tag="Figure", alt=motif.alt, name=motif.name)
    wide, high, inset = (length * form.scale for length in (_ID_W, _ID_H, _INSET))
    corner = Rect(form.art.right - wide - inset, form.art.y + inset, wide, high)
    id = room.type.text(role(room, "id"), principle.id, corner, align="end", name="Id")
    return (ground, *_section(room, principle, form), id, picture, *_words(room, principle, form))


def _section(room: Room, principle: Principle, form: Form) -> tuple[Item, ...]:
    """The section's shape and name: on a small picture there is no room for them."""
    box, r = form.section, _MARK * form.scale
    deep, middle, wide = f"{principle.section}.deep", box.y + box.h / 2, reach("D", r).w + _APART * form.scale
    mark = left_token(room, principle.section, principle.section, Point(box.x, middle), r, fill=deep)
    beside = Rect(box.x + wide, box.y, box.w - wide, box.h)
    name = room.kit.section(principle.section).name
    return mark, room.type.text(role(room, "section"), name, beside, anchor="middle", colour=deep, name="Section")


def _words(room: Room, principle: Principle, form: Form) -> tuple[Item, ...]:
    """The title as large as it can be, above the statement in one size for the set."""
    box = form.words
    if "statement" in room.cards.rows:
        return (_title(room, principle, box),)
    size = _statement_size(room, box)
    high = room.type.measure(role(room, "statement"), principle.statement, box.w, size=size).height
    title_box = Rect(box.x, box.y, box.w, box.h - _GAP - high)
    title = _title(room, principle, title_box)
    used = sum(part.runs[0].style.leading for part in title.paragraphs) * len(title.lines)
    y = box.y + used + _GAP
    statement = Rect(box.x, y, box.w, box.bottom - y)
    return title, room.type.text(role(room, "statement"), principle.statement, statement, size=size, name="Statement")


def _title(room: Room, principle: Principle, box: Rect) -> Text:
    """As large as the box holds it in few lines, and not much larger than the smallest of its set."""
    size = _title_size(room, [principle], box)
    if "statement" in room.cards.rows:  # where all titles have the same box
        size = min(size, _LARGER * _title_size(room, room.kit.principles, box))
    return room.type.text(role(room, "title"), principle.title, box, tag="H1", size=size, name="Title")


def _title_size(room: Room, principles: Sequence[Principle], box: Rect) -> float:
    return room.type.largest(role(room, "title"), [principle.title for principle in principles], box.w, box.h, lines=_LINES)


def _statement_size(room: Room, box: Rect) -> float:
    """The largest size at which every principle's title keeps the room that its least size needs."""
    least = room.look.role(role(room, "title")).smallest
    titles = max(room.type.measure(role(room, "title"), principle.title, box.w, size=least).height for principle in room.kit.principles)
    return room.type.largest(role(room, "statement"), [principle.statement for principle in room.kit.principles], box.w, box.h - _GAP - titles)


def small_back(room: Room, principle: Principle) -> tuple[Item, ...]:
    """Id and title over a rule, and the rows of the set."""
    form = form_of(room.cards)
    rows = list(back_rows(room, principle, room.cards.rows, room.cards.size))
    words = spread(room, rows, form.rows, f"the back of card {principle.id}", principle.where)
    return (*_head(room, principle, form), rule(form, f"{principle.section}.deep"), *words, *_online(room, form))


def _online(room: Room, form: Form) -> tuple[Item, ...]:
    """The way to the edition's page, where the backs of the set keep room for it."""
    if not room.cards.foot:
        return ()
    top = form.rows.bottom + APART
    area = Rect(form.rows.x, top, form.rows.w, room.cards.foot)
    foot = online(room, area, role(room, "row"), size=room.look.role(role(room, "row")).smallest)
    return foot.items if foot else ()


def _head(room: Room, principle: Principle, form: Form) -> tuple[Item, ...]:
    box, r, size = form.head, _TOKEN * form.scale, _ID_SIZE * form.scale
    middle = box.y + box.h / 2
    mark = left_token(room, principle.section, principle.section, Point(box.x, middle), r)
    wide = room.type.width(role(room, "head"), principle.id, size=size) + 2
    x = box.x + reach("D", r).w + _BESIDE * form.scale
    deep = f"{principle.section}.deep"
    id = room.type.text(role(room, "head"), principle.id, Rect(x, box.y, wide, box.h), size=size, anchor="middle", colour=deep, name="Id")
    title = Rect(x + wide + _BESIDE * form.scale, box.y, box.right - x - wide - _BESIDE * form.scale, box.h)
    return mark, id, room.type.text(role(room, "head"), principle.title, title, tag="H2", anchor="middle", name="Title")
