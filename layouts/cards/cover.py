"""The set's first card: its name and picture, and on the back what it is about and where it comes from."""

from toolkit.kit.cards.card import LABEL, safe
from toolkit.kit.cards.online import Foot, online
from toolkit.kit.cards.small_extra import small_cover_back, small_cover_front
from toolkit.kit.marks import token
from toolkit.kit.motif.record import cover_of
from toolkit.kit.title import last_words_together
from toolkit.layout import Room, Sheet
from toolkit.model.principle import Section
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Stroke
from toolkit.scene.text import Align

_LINE = 24.0
_REGION_MOST = 4
"""Lines of an edition's name on the front."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """Front and back."""
    id, name = room.say("card.cover_id"), room.kit.initiative.name
    whole = room.cards.whole
    front_items, back_items = (_front(room), _back(room)) if whole else (small_cover_front(room), small_cover_back(room))
    front = Page(f"{sheet.key}/front", f"{name}, {room.say('print.front')}", room.size, front_items, label=id)
    back = Page(f"{sheet.key}/back", f"{name}, {room.say('print.back')}", room.size, back_items, bookmark=2, label=id)
    return front, back


def _front(room: Room) -> tuple[Item, ...]:
    area = safe(room)
    line = room.type.style("card.row").leading
    below = _region_lines(room, area.w) * line
    art = Rect(area.x, area.y, area.w, area.h - 100 - below)
    motif = cover_of(room, art, room.say("motif.cover"))
    title = room.type.text("card.cover", last_words_together(room.kit.initiative.name), Rect(area.x, art.bottom + 12, area.w, 62), tag="H1", name="Title")
    foot = Rect(area.x, area.bottom - line - below, area.w / 2, line)
    kind = room.type.text("card.label", room.say("card.set"), foot, name="Product")
    place = Rect(area.x, foot.bottom, area.w, below) if below else foot.moved(foot.w, 0)
    align: Align = "start" if below else "end"
    region = room.type.text("card.row", room.kit.edition.region, place, align=align, colour="secondary", name="Edition")
    return motif, title, kind, region


def _region_lines(room: Room, wide: float) -> int:
    """How many lines the edition's name takes below the product's; none where it stands beside it."""
    region = room.kit.edition.region
    if room.type.width("card.row", region) <= wide / 2:
        return 0
    return min(_REGION_MOST, room.type.measure("card.row", region, wide).lines)


def _back(room: Room) -> tuple[Item, ...]:
    area, initiative = safe(room), room.kit.initiative
    head = room.type.text("card.back-title", initiative.tagline, Rect(area.x, area.y, area.w, 42), tag="H2", name="Tagline")
    about_height = room.type.measure("card.row", initiative.about, area.w).height
    about = room.type.text("card.row", initiative.about, Rect(area.x, area.y + 54, area.w, about_height), name="About")
    foot = online(room, area, "card.small", below=initiative.attribution) or _credit(room, area)
    legend_top, legend_bottom = about.box.bottom, area.bottom - foot.height
    free = legend_bottom - legend_top - _LINE * len(room.kit.sections)
    y = legend_top + free / 2
    legend = tuple(_section(room, section, Rect(area.x, y + k * _LINE, area.w, _LINE)) for k, section in enumerate(room.kit.sections))
    rules = (Line(Point(area.x, at), Point(area.right, at), Stroke("rule", 0.6)) for at in (y - free / 4, y + _LINE * len(legend) + free / 4))
    return (head, about, *rules, *legend, *foot.items)


def _credit(room: Room, area: Rect) -> Foot:
    """Where it all comes from."""
    words = room.kit.initiative.attribution
    high = room.type.measure("card.small", words, area.w).height
    text = room.type.text("card.small", words, Rect(area.x, area.bottom - high, area.w, high), name="Attribution")
    return Foot((text,), high)


def _section(room: Room, section: Section, box: Rect) -> Group:
    """A section's shape, name and cards."""
    cards = room.kit.principles_of(section.id)
    mark = token(room, cards[0].section, section.id, Point(box.x + 11, box.y + box.h / 2), 9)
    line = room.type.style("card.row").leading
    y = box.y + (box.h - line) / 2
    name = room.type.text("card.label", section.name, Rect(box.x + 28, y, box.w - 28 - LABEL, line), tag="Span", name="Section")
    span = room.say("card.range", first=cards[0].id, last=cards[-1].id)
    ids = room.type.text("card.row", span, Rect(box.right - LABEL, y, LABEL, line), tag="Span", align="end", name="Cards")
    return Group((mark, Group((name, ids), tag="P")), name=section.name)
