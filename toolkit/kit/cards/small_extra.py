"""The cover and the how-to card of a set of small cards. What a quarter of a sheet says in full, they say in short; the guide has the rest."""

from collections.abc import Sequence

from msgspec.structs import replace

from toolkit.kit.cards.card import suits
from toolkit.kit.cards.form import Form, form_of, role
from toolkit.kit.cards.online import Foot, code, online, shown, side
from toolkit.kit.cards.rows import rule, spread
from toolkit.kit.marks import token
from toolkit.kit.motif.nest import reach
from toolkit.kit.motif.record import cover_of
from toolkit.layout import Room
from toolkit.model.principle import Section
from toolkit.model.reference import WayToPlay
from toolkit.problems import Where
from toolkit.scene import Group, Item, Paragraph, Point, Rect
from toolkit.source.words import where_of
from toolkit.text.typeset import Content

_GAP = 6.0
_TOKEN, _BESIDE = 8.0, 8.0
_SUIT, _STEP = 5.5, 14.0
_STEPS, _LEGEND = 12.0, 26.0
"""How far the steps of a way stand in, and the height of a section in the legend."""


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
    initiative, whole = room.kit.initiative, _form(room).rows
    foot = online(room, whole, role(room, "row"), size=room.look.role(role(room, "row")).smallest)
    body = Rect(whole.x, whole.y, whole.w, whole.h - (foot.height + _GAP if foot else 0.0))
    texts: list[str] = [text for text in (initiative.about, initiative.attribution) if text]
    if _height(room, texts, body.w) > body.h:
        texts = texts[-1:]  # the attribution stands on every product; what it is about, the guide says
    if foot and _height(room, texts, body.w) > body.h:  # on the lowest cards the code stands beside the words
        foot = Foot((code(room, whole),), 0.0)
        body, texts = Rect(whole.x, whole.y, whole.w - side(room) - _GAP, whole.h), [*texts, shown(room.kit.edition.address or "")]
    where = where_of(initiative.attribution, room.kit.edition.where)
    words = _spread(room, texts, body, "the back of the cover card", where)
    return (*_head(room, initiative.tagline), *words, *(foot.items if foot else ()))


def small_how_to_front(room: Room) -> tuple[Item, ...]:
    """The four sections with their shapes and cards, in as many columns as lie side by side; and how to read a card, where that has room, too."""
    form, how = _form(room), room.kit.how_to
    head, body, sections = _head(room, room.say("card.how_to"), tag="H1"), form.rows, room.kit.sections
    columns = 2 if body.w > body.h * 1.2 else 1
    rows = -(-len(sections) // columns)
    read = [_labelled(room, "card.read_front", how.front), _labelled(room, "card.read_back", how.back)]
    legend = rows * _LEGEND * form.scale
    reads = legend + _GAP + _rows_height(room, [[paragraph] for paragraph in read], body.w) <= body.h
    wide, high = body.w / columns, (legend if reads else body.h) / rows
    boxes = [Rect(body.x + (k // rows) * wide, body.y + (k % rows) * high, wide - _GAP * (columns - 1), high) for k in range(len(sections))]
    marks = tuple(_section(room, section, box) for section, box in zip(sections, boxes, strict=True))
    below = Rect(body.x, body.y + legend + _GAP, body.w, body.h - legend - _GAP)
    words = spread(room, [("Read", [paragraph]) for paragraph in read], below, "the front of the how-to card", how.where) if reads else ()
    return (*head, *marks, *words)


def _labelled(room: Room, label: str, words: str) -> Paragraph:
    """Words with a label that runs into them."""
    name = room.type.run(role(room, "label"), f"{room.say(label)}: ", size=_size(room))
    return room.type.paragraph(role(room, "row"), (name, room.type.run(role(room, "row"), words, size=_size(room))), size=_size(room))


def small_how_to_back(room: Room) -> tuple[Item, ...]:
    """The three ways to begin, each with its minutes: with their steps, else in a sentence each, else by name, as has room on all."""
    how, body = room.kit.how_to, _form(room).rows
    least = room.look.role(role(room, "row")).smallest
    told = [[[_way(room, way, size=size), *_steps(room, way, size)] for way in how.ways] for size in (_size(room), least)]
    if all(way.short for way in how.ways):
        told.extend([[_way(room, way, way.short or "", size)] for way in how.ways] for size in (_size(room), least))
    told.append([[_way(room, way)] for way in how.ways])
    chosen = next((rows for rows in told if _rows_height(room, rows, body.w) <= body.h), told[-1])
    rows = [(str(way.name), paragraphs) for way, paragraphs in zip(how.ways, chosen, strict=True)]
    return (*_head(room, room.say("card.ways")), *spread(room, rows, body, "the back of the how-to card", how.where))


def _way(room: Room, way: WayToPlay, more: str = "", size: float = 0.0) -> Paragraph:
    """Its name and minutes, and more about it in the same paragraph; in the size of the set's rows unless another is given."""
    size = size or _size(room)
    name = room.type.run(role(room, "label"), f"{way.name} ", size=size)
    rest = room.type.run(role(room, "row"), f"({way.minutes}) {more}".rstrip(), size=size)
    return room.type.paragraph(role(room, "row"), (name, rest), size=size)


def _steps(room: Room, way: WayToPlay, size: float) -> list[Paragraph]:
    indent = _STEPS * _form(room).scale
    return [room.type.paragraph(role(room, "row"), step, size=size, bullet=f"{number}", indent=indent) for number, step in enumerate(way.steps, 1)]


def _rows_height(room: Room, rows: Sequence[Sequence[Paragraph]], wide: float) -> float:
    """The height of rows, the least distance between them."""
    tall = [room.type.measure_all(paragraphs, wide, room.look.role(role(room, "row"))).height for paragraphs in rows]
    return sum(tall) + _GAP * (len(tall) - 1)


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
    first = box.x - reach("D", suit).x  # the triangle is wider than the other shapes
    x = first + 3 * step + suit + _BESIDE * form.scale
    title = room.type.text(role(room, "head"), words, Rect(x, box.y, box.right - x, box.h), tag=tag, anchor="middle", name="Title")
    return suits(Point(first, box.y + box.h / 2), suit, step), title, rule(form, "ink")


def _section(room: Room, section: Section, box: Rect) -> Group:
    """A section's shape, name and cards."""
    cards = room.kit.principles_of(section.id)
    scale = _form(room).scale
    r, wide = _TOKEN * scale, reach("D", _TOKEN * scale).w
    mark = token(room, section.id, section.id, Point(box.x + wide / 2, box.y + box.h / 2), r)
    name = room.type.run(role(room, "label"), section.name, size=_size(room))
    span = room.type.run(role(room, "row"), "  " + room.say("card.range", first=cards[0].id, last=cards[-1].id), size=_size(room))
    x = box.x + wide + _BESIDE * scale / 2
    words = room.type.paragraph(role(room, "row"), (name, span), size=_size(room))
    return Group((mark, room.type.texts(role(room, "row"), [words], Rect(x, box.y, box.right - x, box.h), anchor="middle", name="Section")), name=section.name)


def _stack(room: Room, contents: Sequence[Content], colour: str | None = None) -> list[Paragraph]:
    return [room.type.paragraph(role(room, "row"), content, size=_size(room), colour=colour) for content in contents]


def _height(room: Room, contents: Sequence[Content], wide: float) -> float:
    return room.type.measure_all(_stack(room, contents), wide, room.look.role(role(room, "row"))).height + _GAP * (len(contents) - 1)


def _spread(room: Room, contents: Sequence[Content], box: Rect, what: str, where: Where) -> tuple[Item, ...]:
    return spread(room, [("Text", [paragraph]) for paragraph in _stack(room, contents)], box, what, where)
