"""The cover and the how-to card of a set of small cards. What a quarter of a sheet says in full, they say in short; the guide has the rest."""

from collections.abc import Sequence

from msgspec.structs import replace

from toolkit.kit.cards.card import suits
from toolkit.kit.cards.form import Form, form_of, role
from toolkit.kit.cards.online import code, shown, side
from toolkit.kit.cards.rows import rule, spread
from toolkit.kit.marks import token
from toolkit.kit.motif.record import cover_of
from toolkit.layout import Room
from toolkit.model.principle import Section
from toolkit.problems import Where
from toolkit.scene import Group, Item, Paragraph, Point, Rect, Run
from toolkit.source.words import where_of
from toolkit.text.typeset import Content

_GAP = 6.0
_TOKEN, _BESIDE = 8.0, 8.0
_SUIT, _STEP = 5.5, 14.0


def small_cover_front(room: Room) -> tuple[Item, ...]:
    """The picture of the set, its name, and whose edition it is."""
    form = _form(room)
    column = Rect(form.words.x, form.section.y, form.words.w, form.words.bottom - form.section.y)
    region = _stack(room, [room.kit.edition.region], "secondary")
    high = min(column.h / 2, room.type.measure_all(region, column.w, room.look.role(role(room, "row"))).height)
    name = Rect(column.x, column.y, column.w, column.h - high - _GAP)
    title = room.type.text(role(room, "title"), room.kit.initiative.name, name, tag="H1", name="Title")
    foot = Rect(column.x, column.bottom - high, column.w, high)
    return cover_of(room, form.art, room.say("motif.cover")), title, room.type.texts(role(room, "row"), region, foot, anchor="bottom", name="Edition")


def small_cover_back(room: Room) -> tuple[Item, ...]:
    """The tagline, and where it all comes from."""
    initiative, address = room.kit.initiative, room.kit.edition.address
    texts = [text for text in (initiative.about, initiative.attribution, shown(address) if address else "") if text]
    whole = _form(room).rows
    body = Rect(whole.x, whole.y, whole.w - side(room) - _GAP, whole.h) if address else whole
    if _height(room, texts, body.w) > body.h:
        texts = texts[1:]  # the attribution stands on every product; what it is about, the guide says
    where = where_of(initiative.attribution, room.kit.edition.where)
    words = _spread(room, texts, body, "the back of the cover card", where)
    return (*_head(room, initiative.tagline), *words, *([code(room, whole)] if address else []))


def small_how_to_front(room: Room) -> tuple[Item, ...]:
    """The four sections with their shapes and cards, in as many columns as lie side by side."""
    area = _form(room)
    head = _head(room, room.say("card.how_to"), tag="H1")
    body, sections = area.rows, room.kit.sections
    columns = 2 if body.w > body.h * 1.2 else 1
    rows = -(-len(sections) // columns)
    wide, high = body.w / columns, body.h / rows
    boxes = [Rect(body.x + (k // rows) * wide, body.y + (k % rows) * high, wide - _GAP * (columns - 1), high) for k in range(len(sections))]
    return (*head, *(_section(room, section, box) for section, box in zip(sections, boxes, strict=True)))


def small_how_to_back(room: Room) -> tuple[Item, ...]:
    """The three ways to begin, each with its minutes; in a sentence each where these have room on all."""
    ways, body = room.kit.how_to.ways, _form(room).rows
    full = [[*_way(room, way.name, way.minutes), room.type.run(role(room, "row"), f" {way.short}", size=_size(room))] for way in ways]
    short = [_way(room, way.name, way.minutes) for way in ways]
    told = full if _height(room, full, body.w) <= body.h else short
    return (*_head(room, room.say("card.ways")), *_spread(room, told, _form(room).rows, "the back of the how-to card", room.kit.how_to.where))


def _way(room: Room, name: str, minutes: str) -> list[Run]:
    return [room.type.run(role(room, "label"), f"{name} ", size=_size(room)), room.type.run(role(room, "row"), f"({minutes})", size=_size(room))]


def _form(room: Room) -> Form:
    """The places on these cards, which have no foot of their own."""
    return form_of(replace(room.cards, foot=0.0))


def _size(room: Room) -> float:
    """The size of the set's rows."""
    return room.cards.size


def _head(room: Room, words: str, *, tag: str = "H2") -> tuple[Item, ...]:
    """The four shapes, words over a rule."""
    form = _form(room)
    box = form.head
    suit, step = _SUIT * form.scale, _STEP * form.scale
    x = box.x + 3 * step + 2 * suit + _BESIDE
    title = room.type.text(role(room, "head"), words, Rect(x, box.y, box.right - x, box.h), tag=tag, anchor="middle", name="Title")
    return suits(Point(box.x + suit, box.y + box.h / 2), suit, step), title, rule(form, "ink")


def _section(room: Room, section: Section, box: Rect) -> Group:
    """A section's shape, name and cards."""
    cards = room.kit.principles_of(section.id)
    r = _TOKEN * _form(room).scale
    mark = token(room, section.id, section.id, Point(box.x + r + 1, box.y + box.h / 2), r)
    name = room.type.run(role(room, "label"), section.name, size=_size(room))
    span = room.type.run(role(room, "row"), "  " + room.say("card.range", first=cards[0].id, last=cards[-1].id), size=_size(room))
    x = box.x + 2 * r + _BESIDE
    words = room.type.paragraph(role(room, "row"), (name, span), size=_size(room))
    return Group((mark, room.type.texts(role(room, "row"), [words], Rect(x, box.y, box.right - x, box.h), anchor="middle", name="Section")), name=section.name)


def _stack(room: Room, contents: Sequence[Content], colour: str | None = None) -> list[Paragraph]:
    return [room.type.paragraph(role(room, "row"), content, size=_size(room), colour=colour) for content in contents]


def _height(room: Room, contents: Sequence[Content], wide: float) -> float:
    return room.type.measure_all(_stack(room, contents), wide, room.look.role(role(room, "row"))).height + _GAP * (len(contents) - 1)


def _spread(room: Room, contents: Sequence[Content], box: Rect, what: str, where: Where) -> tuple[Item, ...]:
    return spread(room, [("Text", [paragraph]) for paragraph in _stack(room, contents)], box, what, where)
