"""The cover: the four sections as one picture, the title, whose edition it is, name and date, and the attribution."""

from toolkit.kit.motif.record import cover_of
from toolkit.kit.pages.page import MARGIN
from toolkit.kit.pages.writein import labelled_line
from toolkit.kit.title import last_words_together
from toolkit.layout import Room, Sheet
from toolkit.scene import Item, Page, Rect

_TOP = 42.0
_FOOT = 31.0
"""From the attribution's last line to the page's edge."""
_TITLE_GAP, _TITLE_H, _LINES_H = 18.0, 92.0, 108.0
_MORE = 3
_NAME_SHARE, _GUTTER = 0.62, 18.0
_MEASURE = 456.0
"""The attribution is set in the measure of running text."""
_EDITION_H, _WRITE_H, _ABOVE_CREDIT = 41.0, 30.0, 24.0
"""Product and edition; a line with room to write above it; and the least white between it and the attribution."""


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    kit = room.kit
    wide = room.size.w - 2 * MARGIN
    small = room.type.measure("page.small", kit.initiative.attribution, min(wide, _MEASURE)).height
    side = min(wide, room.size.h - _TOP - _TITLE_GAP - _TITLE_H - _LINES_H - small - _FOOT - _further_lines(room, wide))
    motif = cover_of(room, Rect(MARGIN, _TOP, wide, side), room.say("workbook.cover_alt"))
    y = _TOP + side + _TITLE_GAP
    title = room.type.text("page.cover", last_words_together(kit.initiative.name), Rect(MARGIN, y, wide, _TITLE_H), tag="H1", name="Title")
    under = title.lines[-1].baseline + 16
    items = (motif, title, *_lines(room, Rect(MARGIN, under, wide, room.size.h - _FOOT - under), small))
    return (Page(sheet.key, room.say("product.workbook"), room.size, items, section=sheet.section),)


def _edition(room: Room) -> tuple[str, ...]:
    """Region, convening, date and venue with dots between them, each for itself, so that each keeps its place in the content."""
    kit, dot = room.kit, room.say("workbook.dot")
    first, *others = (kit.edition.region, kit.agenda.convening.name, *filter(None, (kit.edition.date, kit.edition.venue)))
    return (first, *(word for other in others for word in (dot, other)))


def _further_lines(room: Room, wide: float) -> float:
    """How much higher than one line the edition's words are; the picture gives way to three lines more."""
    line = room.type.style("page.lead").leading
    return min(_MORE * line, room.type.measure("page.lead", _edition(room), wide).height - line)


def _lines(room: Room, box: Rect, high: float) -> tuple[Item, ...]:
    """Product and edition, name and date, attribution from the bottom up."""
    kit = room.kit
    product = room.type.text("page.heading", room.say("product.workbook"), Rect(box.x, box.y, box.w, 22), name="Product")
    more = _further_lines(room, box.w)
    edition = room.type.text("page.lead", _edition(room), Rect(box.x, box.y + 23, box.w, 18 + more), colour="secondary", name="Edition")
    attribution = room.type.text("page.small", kit.initiative.attribution, Rect(box.x, box.bottom - high, min(box.w, _MEASURE), high), name="Attribution")
    y = box.bottom - high - _ABOVE_CREDIT - max(0.0, box.h - high - _EDITION_H - more - _WRITE_H - _ABOVE_CREDIT) / 2
    first = Rect(box.x, y - 20, box.w * _NAME_SHARE - _GUTTER, 20)
    second = Rect(box.x + box.w * _NAME_SHARE, y - 20, box.w * (1 - _NAME_SHARE), 20)
    name, date = room.say("workbook.name"), room.say("workbook.date")
    return (product, edition, *labelled_line(room, name, "name", name, first), *labelled_line(room, date, "date", date, second), attribution)
