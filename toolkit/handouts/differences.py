"""Where an edition's cards differ from the ones that they come from: how many, in what, and row by row with both wordings."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow import Block, Frames, Prose, paged
from toolkit.flow.strips import Span
from toolkit.handouts.differences_head import Heading, name_of, section_of
from toolkit.handouts.differences_table import table
from toolkit.handouts.differing import Differing, Drawn, Kind, Row, differing, shared
from toolkit.handouts.places import at, bookmarks
from toolkit.handouts.proof_leaf import foot_items, free_box, head_items
from toolkit.layout import Room
from toolkit.scene import Item, Page, Place, Rect

_KINDS: tuple[Kind, ...] = ("words", "colours", "faces", "drawn", "new", "missing")
_APART, _UNDER = 24.0, 6.0


class Against(Struct, frozen=True):
    """The set that an edition's own is held against: whose it is, and whether some of its words have no room on cards of this stock."""

    drawn: Drawn
    name: str
    crowded: bool = False


class _Part(Struct, frozen=True):
    """A heading and what stands under it, with its places in the outline. `label` is how short it is said where it goes on on the next page."""

    blocks: tuple[Block, ...]
    label: str = ""
    places: tuple[Place, ...] = ()


def differences(own: Drawn, against: Against, room: Room) -> tuple[Page, ...]:
    """The pages. Where nothing differs they say so, and no more."""
    found, box = differing(own, against.drawn), free_box(room, room.say("differences.title"), _about(room))
    total = len({*own.cards, *against.drawn.cards})
    parts = (_Part(tuple(_summary(found, total, against, room))), *_parts(found, against.name, room, box))
    owners, blocks = zip(*((part, block) for part in parts for block in part.blocks), strict=True)
    made = paged(blocks, room.type, Frames(box, box), "differences")
    pages = list(zip(made.draw(), made.pages, strict=True))
    return tuple(_page(room, filled.items, spans, owners, (number, len(pages))) for number, (filled, spans) in enumerate(pages, 1))


def _about(room: Room) -> str:
    return room.say("differences.about", region=room.kit.edition.region, language=room.language.tag, stock=room.cards.stock.name)


# --- how many, and in what


def _summary(found: Sequence[Differing], total: int, against: Against, room: Room) -> Iterator[Block]:
    yield Prose(_counted(len(found), total, room), "page.subheading", space=4.0)
    for kind in _KINDS:
        if cards := [card for card in found if kind in card.kinds]:
            names = room.say("differences.everything") if len(cards) == total else _listed(cards, room)
            said = (room.type.run("page.bold", room.say(f"differences.kind.{kind}") + ": "), room.type.run("page.body", names))
            yield Prose(said, "page.body", space=_UNDER)
    if against.crowded:
        yield Prose(room.say("differences.crowded"), "page.body", space=_UNDER)


def _counted(count: int, total: int, room: Room) -> str:
    name = "none" if count == 0 else "one" if count == 1 else "some"
    return room.say(f"differences.{name}", **({} if count == 0 else {"total": total} if count == 1 else {"count": count, "total": total}))


def _listed(cards: Sequence[Differing], room: Room) -> str:
    """Cards by their numbers; those that have none by what stands in its place."""
    return str(room.language.listed(card.front.label for card in cards))


# --- the cards


def _parts(found: Sequence[Differing], name: str, room: Room, box: Rect) -> Iterator[_Part]:
    """What differs in the same way on several cards, then what is left of each card by itself."""
    groups = shared(found)
    once = {row for group in groups for row in group.rows}
    for number, group in enumerate(groups, 1):
        title = room.say("differences.same", count=len(group.cards))
        lines = Prose(_listed(group.cards, room), "page.body", space=2.0, keep=True)
        tabled = table(room, group.rows, _heads(name, room), room.say("differences.says_same"), (box.w, box.h))
        yield _Part((Heading(room, title).block(box.w, _APART), lines, tabled), title, (Place(f"same/{number}", title, 0.0, 1),))
    alone = [(card, rows) for card in found if (rows := [row for row in card.rows if row not in once]) or {"new", "missing"} & {*card.kinds}]
    titled = [replace(card.front, title=name_of(card.front, room)) for card, _ in alone]
    places = bookmarks(titled)
    for (card, rows), front in zip(alone, titled, strict=True):
        heading = Heading(room, front.title, section_of(front, room)).block(box.w, _APART)
        yield _Part((heading, _told(card, rows, front.title, name, room, box)), front.label, places[front.key])


def _told(card: Differing, rows: Sequence[Row], title: str, name: str, room: Room, box: Rect) -> Block:
    for kind in ("new", "missing"):
        if kind in card.kinds:
            return Prose(room.say(f"differences.{kind}"), "page.body", space=_UNDER)
    return table(room, rows, _heads(name, room), room.say("differences.says", title=title), (box.w, box.h))


def _heads(name: str, room: Room) -> tuple[str, str]:
    """The names of both editions; a project may have given its own the other's."""
    own = room.kit.edition.region
    return name, room.say("differences.here") if own == name else own


# --- pages


def _page(room: Room, items: tuple[Item, ...], spans: Sequence[Span], owners: Sequence[_Part], number: tuple[int, int]) -> Page:
    """The parts of some blocks on one page; `owners` are those of all blocks, and `number` is the page's, and how many there are."""
    (page, total), title = number, room.say("differences.title")
    label = owners[spans[0].block].label if _goes_on(spans[0], owners) else ""
    about = room.say("differences.goes_on", name=label) if label else _about(room)
    marks = tuple(place for span in spans if not _goes_on(span, owners) for place in at(owners[span.block].places, span.top))
    whole = (*head_items(room, title, about, again=page > 1), *items, *foot_items(room, page, total))
    return Page(f"page/{page}", room.say("handout.page", title=title, number=page), room.size, whole, bookmark=0, label=str(page), places=marks)


def _goes_on(span: Span, owners: Sequence[_Part]) -> bool:
    """Whether something of the same part stands before it."""
    return span.start > 0 or (span.block > 0 and owners[span.block - 1] is owners[span.block])
