"""The presenter's script: each slide's picture beside its number, title and clock, and its notes below in a size that is read at arm's length.

Each block of the agenda begins a page, so that the head always names the block and its clock. Hidden slides stand at the end, in the deck's own parts.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow import Frames, paged
from toolkit.flow.strips import Span
from toolkit.handouts.leaf import Head, content_box, foot_items, head_items
from toolkit.handouts.places import at, bookmarks
from toolkit.handouts.told import told
from toolkit.layout import Room
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Item, Page, Place


class _Part(Struct, frozen=True):
    """Slides under one head: those of a block, or with None the hidden ones of one section of the deck."""

    block: TimedBlock | None
    section: str
    slides: tuple[Page, ...]


def script(slides: Sequence[Page], room: Room) -> tuple[Page, ...]:
    """The pages. `slides` have the art of their layouts on them."""
    ordered = sorted(slides, key=lambda slide: slide.hidden)
    places = bookmarks(ordered)
    pages: list[Page] = []
    for part in _parts(ordered, room):
        pages.extend(_pages(part, room, places, len(pages) + 1))
    return tuple(pages)


def _parts(slides: Sequence[Page], room: Room) -> Iterator[_Part]:
    """The slides by block, in order. One without a block stands with the one before it, those before the first block with that."""
    blocks = room.kit.agenda.blocks
    of = {shown.sheet.key: block.number for block in blocks for shown in room.references.shown(block.block.id)}
    current, numbered = blocks[0].number, list[tuple[int, str, Page]]()
    for slide in slides:
        current = 0 if slide.hidden else of.get(slide.key, current)
        numbered.append((current, slide.section if slide.hidden else "", slide))
    for (count, section), group in groupby(numbered, key=lambda one: one[:2]):
        yield _Part(blocks[count - 1] if count else None, section, tuple(slide for *_, slide in group))


def _pages(part: _Part, room: Room, places: Mapping[str, tuple[Place, ...]], first: int) -> Iterator[Page]:
    head = _head(part, room)
    box = content_box(room, head)
    owners, blocks = zip(*((slide, block) for slide in part.slides for block in told(slide, room, box.y)), strict=True)
    made = paged(blocks, room.type, Frames(box, box), f"script.{first}")
    for count, (filled, spans) in enumerate(zip(made.draw(), made.pages, strict=True), first):
        begun = _begun(spans, owners)
        marks = tuple(place for slide, y in begun for place in at(places[slide.key], y))
        label = "" if begun and begun[0][1] <= box.y else owners[spans[0].block].label
        here = replace(head, now=room.say("script.goes_on", number=label)) if label else head
        yield _page(room, here, filled.items, count, marks, again=count > first)


def _page(room: Room, head: Head, items: tuple[Item, ...], count: int, marks: tuple[Place, ...], *, again: bool) -> Page:
    name = room.say("handout.page", title=head.title, number=count)
    whole = (*head_items(room, head, again=again), *items, *foot_items(room, count))
    return Page(f"page/{count}", name, room.size, whole, bookmark=0, label=str(count), section=head.title, places=marks)


def _head(part: _Part, room: Room) -> Head:
    over = room.say("script.over", name=room.say("product.deck-script"), convening=room.kit.agenda.convening.name)
    if part.block is None:
        return Head(room.kit.edition.region, over, part.section)
    return Head(room.kit.edition.region, over, part.block.block.title, room.language.span(part.block.start, part.block.end))


def _begun(spans: Sequence[Span], owners: Sequence[Page]) -> list[tuple[Page, float]]:
    """The slides that begin on a page, and how far down. `owners` are the slides of the blocks."""
    found = ((owners[span.block], span) for span in spans if not span.block or owners[span.block - 1] is not owners[span.block])
    return [(slide, span.top) for slide, span in found if span.start == 0]
