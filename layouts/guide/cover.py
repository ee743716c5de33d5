"""The cover: the four sections as one picture over an ink panel with the title, then when, where and for whom."""

from toolkit.kit.motif.pictures import cover_motif
from toolkit.kit.pages.page import MARGIN
from toolkit.kit.pages.writein import labelled_line
from toolkit.kit.shapes import section_shape
from toolkit.layout import Room, Sheet
from toolkit.model.common import SECTIONS
from toolkit.scene import Item, Page, Point, Rect, Rectangle, Shape
from toolkit.source.words import joined, like

_TOP, _FOOT = 42.0, 31.0
_PAD, _PANEL = 24.0, 168.0
_SPINE = 64.0
"""The least width of the column beside the picture, on papers that are narrow for their height."""
_FACTS, _LINE = 74.0, 28.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    kit = room.kit
    wide = room.size.w - 2 * MARGIN
    small = room.type.measure("page.small", kit.initiative.attribution, wide).height
    foot = room.size.h - _FOOT - small
    free = foot - 14 - _FACTS - 16 - _TOP
    side = min(wide - _SPINE, free - _PANEL)
    art = Rect(MARGIN, _TOP, wide, side)
    ranks = tuple(len(kit.principles_of(section.id)) for section in kit.sections)
    motif = cover_motif(Rect(art.x, art.y, side, side), ranks=ranks, alt=room.say("guide.art"))
    spine = _spine(Rect(art.x + side, art.y, art.w - side, art.h))
    panel = Rect(MARGIN, art.bottom, wide, free - side)
    ground = Shape(Rectangle(Rect(art.x, art.y, wide, free)), "ink", name="Ground")
    facts = _facts(room, Rect(MARGIN, panel.bottom + 16, wide, _FACTS))
    attribution = room.type.text("page.small", kit.initiative.attribution, Rect(MARGIN, foot, wide, small), name="Attribution")
    return (Page(sheet.key, room.say("product.guide"), room.size, (ground, motif, *spine, *_title(room, panel), *facts, attribution)),)


def _spine(box: Rect) -> tuple[Item, ...]:
    """The four shapes below each other on ink, beside the picture."""
    step = box.h / len(SECTIONS)
    places = ((section, Point(box.centre.x, box.y + step * (index + 0.5))) for index, section in enumerate(SECTIONS))
    return tuple(Shape(section_shape(section, place, min(16.0, box.w / 5)), f"{section}.mid", name="Suit") for section, place in places)


def _title(room: Room, panel: Rect) -> tuple[Item, ...]:
    """Product, name and agenda, white on ink."""
    kit, inner = room.kit, panel.inset(_PAD, 20)
    people = kit.agenda.convening.people
    parts = (
        kit.agenda.convening.name,
        room.language.span(kit.agenda.start, kit.agenda.end),
        room.say("guide.headcount", least=people.least, most=people.most),
    )
    name = _last_words_together(kit.initiative.name)
    agenda = joined(room.say("workbook.dot"), parts)
    return (
        room.type.text("page.cover", name, Rect(inner.x, inner.y, inner.w, 80), tag="H1", colour="white", size=38, name="Title"),
        room.type.text("page.heading", room.say("product.guide"), Rect(inner.x, inner.bottom - 42, inner.w / 2, 22), colour="white", name="Product"),
        room.type.text("page.subheading", agenda, Rect(inner.x, inner.bottom - 17, inner.w, 17), colour="white", name="Agenda"),
    )


def _last_words_together(title: str) -> str:
    """The lines grow downwards, as steps do."""
    head, _, last = title.rpartition(" ")
    return like(f"{head}\u00a0{last}", title) if head.count(" ") else title


def _facts(room: Room, box: Rect) -> tuple[Item, ...]:
    """Four facts of the edition in two columns, with a line to write on for each that it leaves open."""
    edition = room.kit.edition
    known = {"date": edition.date, "venue": edition.venue, "hosts": room.language.listed(edition.hosts), "facilitator": "", "contact": edition.contact}
    names = ("date", "venue", "hosts", "contact") if edition.contact else ("date", "venue", "hosts", "facilitator")
    wide = (box.w - 24) / 2
    items: list[Item] = []
    for index, name in enumerate(names):
        place = Rect(box.x + (index % 2) * (wide + 24), box.y + (index // 2) * (_LINE + 10), wide, _LINE)
        items.extend(_fact(room, room.say(f"guide.{name}"), name, known[name] or "", place))
    return tuple(items)


def _fact(room: Room, label: str, name: str, value: str, box: Rect) -> tuple[Item, ...]:
    if not value:
        return labelled_line(room, label, f"cover.{name}", label, box)
    start = room.type.width("page.bold", label) + 9
    words = room.type.text("page.bold", label, Rect(box.x, box.bottom - 16, start, 16), colour="secondary", name="Label")
    return (words, room.type.text("page.body", value, Rect(box.x + start, box.bottom - 16, box.w - start, 16), name="Fact"))
