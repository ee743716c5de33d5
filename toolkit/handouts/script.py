"""The presenter's script: each slide's picture beside its number, title and clock, and its notes below in a size that is read at arm's length.

Each block of the agenda begins a page, so that the head always names the block and its clock. Hidden slides stand at the end, in the deck's own parts.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow import Frames, paged
from toolkit.flow.strips import Span
from toolkit.handouts.leaf import Head, head_items, running_box, running_foot
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


class _Leaf(Struct, frozen=True):
    """A page before its foot: what is on it, the slides that begin on it, and the number of one that goes on from the page before."""

    head: Head
    items: tuple[Item, ...]
    marks: tuple[Place, ...]
    slides: tuple[Page, ...]
    goes_on: str
    again: bool
    hidden: bool


def script(slides: Sequence[Page], room: Room) -> tuple[Page, ...]:
    """The pages. `slides` have the art of their layouts on them."""
    ordered = sorted(slides, key=lambda slide: slide.hidden)
    places = bookmarks(ordered)
    leaves: list[_Leaf] = []
    for part in _parts(ordered, room):
        leaves.extend(_leaves(part, room, places, len(leaves) + 1))
    count = sum(not slide.hidden for slide in ordered)
    return tuple(_page(room, leaf, number, count, leaves[number:]) for number, leaf in enumerate(leaves, 1))


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


def _leaves(part: _Part, room: Room, places: Mapping[str, tuple[Place, ...]], first: int) -> Iterator[_Leaf]:
    head = _head(part, room)
    begins, box = running_box(room, head, first=first == 1), running_box(room, head, first=False)
    owners, blocks = zip(*((slide, block) for slide in part.slides for block in told(slide, room, begins)), strict=True)
    made = paged(blocks, room.type, Frames(begins, box), f"script.{first}")
    for count, (filled, spans) in enumerate(zip(made.draw(), made.pages, strict=True)):
        begun = _begun(spans, owners)
        marks = tuple(place for slide, y in begun for place in at(places[slide.key], y))
        label = "" if begun and begun[0][1] <= box.y else owners[spans[0].block].label
        here = replace(head, now=room.say("script.goes_on", number=label)) if label else head
        yield _Leaf(here, filled.items, marks, tuple(slide for slide, _ in begun), label, again=count > 0, hidden=part.block is None)


def _page(room: Room, leaf: _Leaf, number: int, count: int, after: Sequence[_Leaf]) -> Page:
    """`count` slides are shown in all; `after` are the pages that follow."""
    head = leaf.head
    name = room.say("handout.page", title=head.title, number=number)
    foot = running_foot(room, number, _here(room, leaf, count), _next(room, leaf, after[0]) if after else "")
    whole = (*head_items(room, head, again=leaf.again), *leaf.items, *foot)
    return Page(f"page/{number}", name, room.size, whole, bookmark=0, label=str(number), section=head.title, places=leaf.marks)


def _here(room: Room, leaf: _Leaf, count: int) -> str:
    """Which of the slides that are shown stand on the page."""
    if leaf.hidden:
        return ""
    labels = [label for label in (leaf.goes_on, *(slide.label for slide in leaf.slides)) if label]
    if len(labels) > 1:
        return room.say("script.several", first=labels[0], last=labels[-1], count=count)
    return room.say("script.one", number=labels[0], count=count) if labels else ""


def _next(room: Room, leaf: _Leaf, after: _Leaf) -> str:
    """What the next page begins with. Hidden slides do not follow those that are shown."""
    if after.goes_on:
        return room.say("script.turn", number=after.goes_on)
    slide = after.slides[0]
    return "" if after.hidden and not leaf.hidden else room.say("script.next", number=slide.label, title=slide.title)


def _head(part: _Part, room: Room) -> Head:
    over = room.say("script.over", name=room.say("product.deck-script"), convening=room.kit.agenda.convening.name)
    if part.block is None:
        return Head(room.kit.edition.region, over, part.section)
    return Head(room.kit.edition.region, over, part.block.block.title, room.language.span(part.block.start, part.block.end))


def _begun(spans: Sequence[Span], owners: Sequence[Page]) -> list[tuple[Page, float]]:
    """The slides that begin on a page, and how far down. `owners` are the slides of the blocks."""
    found = ((owners[span.block], span) for span in spans if not span.block or owners[span.block - 1] is not owners[span.block])
    return [(slide, span.top) for slide, span in found if span.start == 0]
