"""A principle's card: on the front what it is, on the back what to do with it."""

from itertools import accumulate

from toolkit.kit.cards.card import (
    BACK_HEAD,
    BACK_RULE,
    HEADER,
    LABEL,
    Part,
    check_height,
    id_column,
    left_token,
    pair,
    pair_height,
    panel,
    row,
    safe,
    small,
    stacked,
)
from toolkit.kit.cards.online import Foot, online
from toolkit.kit.cards.small import small_back, small_front
from toolkit.kit.marks import minute_pie
from toolkit.kit.motif.record import motif_of
from toolkit.kit.motif.words import motif_words
from toolkit.layout import Room, Sheet
from toolkit.model.principle import Principle
from toolkit.scene import Group, Item, Line, Page, Point, Rect, Stroke
from toolkit.text.fit import STEP

_TITLE_GAP, _STATEMENT_GAP = 13.0, 9.0
_TITLE_LINES, _TITLE_FLOOR, _WORTH_A_LINE = 2, 34.0, 2.0
"""A title takes so many lines, unless it would stand below the floor and another line makes it so many points larger."""
_TITLE_LEAST = 32.0
"""Below this size of the title, its statement gives way."""
_UNDER_HEAD = 6.0
_BAND_INSET = 6.0
_BAND_PAD = 3.0


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    """Front and back."""
    principle = room.kit.principle(sheet.subject)
    id, title, section = principle.id, f"{principle.id} {principle.title}", sheet.section
    small_card = not room.cards.whole
    front_items = small_front(room, principle) if small_card else _front(room, principle)
    back_items = small_back(room, principle) if small_card else _back(room, principle)
    front = Page(f"{sheet.key}/front", f"{title}, {room.say('print.front')}", room.size, front_items, label=id, section=section)
    back = Page(f"{sheet.key}/back", f"{title}, {room.say('print.back')}", room.size, back_items, bookmark=2, label=id, section=section)
    return front, back


# --- front


def _front(room: Room, principle: Principle) -> tuple[Item, ...]:
    area, art = safe(room), panel(room)
    motif = motif_of(room, principle, art, header=HEADER, alt=motif_words(room, principle))
    ground, picture = motif.items[0], Group(motif.items[1:], tag="Figure", alt=motif.alt, name=motif.name)
    words = _words(room, principle, Rect(area.x, art.bottom, area.w, area.bottom - art.bottom))
    return (ground, *_header(room, principle, art), picture, *words)


def _header(room: Room, principle: Principle, art: Rect) -> tuple[Item, ...]:
    middle = art.y + 24
    mark = left_token(room, principle.section, principle.section, Point(art.x + 12, middle), 11, fill="white", text=f"{principle.section}.deep")
    section, beside = room.kit.section(principle.section), Rect(art.x + 45, middle - 8, art.w - 105, 16)
    name = room.type.text("card.section", section.name, beside, anchor="middle", name="Section")
    number = room.type.text("card.id", principle.id, Rect(art.right - 72, middle - 11, 60, 22), align="end", anchor="middle", name="Id")
    return mark, name, number


def _words(room: Room, principle: Principle, box: Rect) -> tuple[Item, ...]:
    """The title as large as it can be above its statement."""
    title_size, size = _sizes(room, principle, box)
    title_box = _title_box(room, principle, box, size)
    title = room.type.text("card.title", principle.title, title_box, tag="H1", size=title_size, name="Title")
    used = sum(paragraph.runs[0].style.leading for paragraph in title.paragraphs) * len(title.lines)
    y = box.y + _TITLE_GAP + used + _STATEMENT_GAP
    statement = room.type.text("card.statement", principle.statement, Rect(box.x, y, box.w, box.bottom - y), size=size, name="Statement")
    return title, statement


def _sizes(room: Room, principle: Principle, box: Rect) -> tuple[float, float]:
    """Sizes of title and statement: a statement gives way to a title that would stand too small, as little as it takes."""
    role = room.look.role("card.statement")
    most = room.type.largest("card.statement", [principle.statement], box.w, 6 * 16)
    tried: list[tuple[float, float]] = []
    for step in range(int((most - role.smallest) / STEP) + 1):
        size = most - STEP * step
        tried.append((_title_size(room, principle, _title_box(room, principle, box, size)), size))
        if tried[-1][0] >= _TITLE_LEAST:
            return tried[-1]
    return max(tried)


def _title_box(room: Room, principle: Principle, box: Rect, size: float) -> Rect:
    """What a statement of a size leaves."""
    height = room.type.measure("card.statement", principle.statement, box.w, size=size).height
    return Rect(box.x, box.y + _TITLE_GAP, box.w, box.h - _TITLE_GAP - _STATEMENT_GAP - height)


def _title_size(room: Room, principle: Principle, box: Rect) -> float:
    """As large as the box holds; smaller where that saves a third line, which reads better than a short word alone."""
    largest, smallest = room.type.largest("card.title", [principle.title], box.w, box.h), room.look.role("card.title").smallest
    sizes = (largest - STEP * step for step in range(int((largest - smallest) / STEP) + 1))
    fewer = next((size for size in sizes if _title_lines(room, principle, box, size) <= _TITLE_LINES), 0.0)
    return fewer if fewer >= _TITLE_FLOOR or fewer > largest - _WORTH_A_LINE else largest


def _title_lines(room: Room, principle: Principle, box: Rect, size: float) -> int:
    return room.type.measure("card.title", principle.title, box.w, size=size).lines


# --- back


def _back(room: Room, principle: Principle) -> tuple[Item, ...]:
    area, deep = safe(room), f"{principle.section}.deep"
    head = _back_head(room, principle, Rect(area.x, area.y, area.w, BACK_HEAD - _UNDER_HEAD))
    y = area.y + BACK_HEAD + BACK_RULE / 2
    rule = Line(Point(area.x, y), Point(area.right, y), Stroke(deep, BACK_RULE))
    source = room.say("card.source_line", name=room.kit.initiative.name)
    foot = online(room, area, "card.small", below=source) or Foot((small(room, source, area),), room.type.style("card.small").leading)
    top, bottom = y + BACK_RULE / 2, area.bottom - foot.height - 2
    rows, box = _rows(room, principle, area.w), Rect(area.x, top, area.w, bottom - top)
    check_height(room, (part.height for part in rows), box, f"the back of card {principle.id}", principle.where)
    return (*head, rule, *stacked(rows, box), *foot.items)


def _back_head(room: Room, principle: Principle, box: Rect) -> tuple[Item, ...]:
    """Token and title; the token is the card's id, so it is read."""
    middle = box.y + box.h / 2
    mark = Group((left_token(room, principle.section, principle.id, Point(box.x, middle), 14.0),), tag="Figure", alt=principle.id, name="Id")
    x = box.x + 44
    title = room.type.text("card.back-title", principle.title, Rect(x, box.y, box.right - x, box.h), tag="H2", anchor="middle", name="Title")
    return mark, title


def _rows(room: Room, principle: Principle, width: float) -> tuple[Part, ...]:
    deep = f"{principle.section}.deep"

    def say(name: str, *texts: str) -> Part:
        return row(room, room.say(f"card.{name}"), texts, width, colour=deep)

    return (
        say("why", principle.why),
        say("in_practice", *principle.in_practice),
        say("look_for", *principle.look_for),
        say("ask", *principle.ask),
        _try_this(room, principle, width),
        say("who", room.language.listed(principle.who)),
        say("watch_out", principle.watch_out),
        _pairs(room, principle, width, deep),
    )


def _try_this(room: Room, principle: Principle, width: float) -> Part:
    """A pale row; the minutes stand under its label with a pie of them."""
    pale, deep = f"{principle.section}.pale", f"{principle.section}.deep"
    base = row(room, room.say("card.try_this"), [principle.try_this.move], width, colour="ink", band=pale, inset=_BAND_INSET)
    line = room.type.style("card.label").leading
    height = max(base.height, 2 * line) + 2 * _BAND_PAD

    def draw(box: Rect) -> Group:
        whole = base.draw(Rect(box.x, box.y + _BAND_PAD, box.w, box.h - 2 * _BAND_PAD))
        y = box.y + _BAND_PAD + line
        pie = minute_pie(principle.try_this.minutes, Point(box.x + _BAND_INSET + 5.5, y + line / 2), 4.8, colour=deep)
        minutes = room.language.minutes(principle.try_this.minutes)
        words = room.type.text("card.label", minutes, Rect(box.x + _BAND_INSET + 14, y, LABEL - 18, line), name="Minutes")
        label, text = whole.items
        return Group((label, pie, words, text), tag="Div", name=whole.name)

    return Part(height, draw, pale)


def _pairs(room: Room, principle: Principle, width: float, deep: str) -> Part:
    partners = [room.kit.principle(id) for id in principle.pairs_with]
    ids = id_column(room)
    heights = [pair_height(room, partner, width - LABEL, ids) for partner in partners]

    def draw(box: Rect) -> Group:
        label = row(room, room.say("card.pairs_with"), (), box.w, colour=deep).draw(Rect(box.x, box.y + 2.5, box.w, box.h)).items[0]
        tops = accumulate(heights, initial=box.y)
        lines = (pair(room, partner, Rect(box.x + LABEL, top, box.w - LABEL, h), ids) for partner, top, h in zip(partners, tops, heights, strict=False))
        return Group((label, *lines), tag="Div", name="Pairs with")

    return Part(sum(heights), draw)
