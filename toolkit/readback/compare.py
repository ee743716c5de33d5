"""Two decks held against each other: every change, in plain values."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from toolkit.problems import Where
from toolkit.readback.align import in_order
from toolkit.readback.changes import Change, Did
from toolkit.readback.match import match_slides
from toolkit.readback.notes import Labels
from toolkit.readback.shapes import Loose, loose_shapes, names_kept
from toolkit.readback.slides import Slide, TextBox
from toolkit.readback.sources import Sources
from toolkit.readback.tables import Tables
from toolkit.readback.texts import changed_lines, match_texts


class Known(Struct, frozen=True):
    """What is known of the deck that was made: where its words come from, and its notes."""

    sources: Sources
    notes: Labels


def compare(made: Sequence[Slide], edited: Sequence[Slide], known: Known) -> tuple[Change, ...]:
    """What was done to make the one deck of the other. Places of slides count among those that both have."""
    pairs = match_slides(made, edited)
    both = [(old, new) for old, new in pairs if old is not None and new is not None]
    named = names_kept(both)
    stayed = in_order([old.number for old, _ in both])
    moved = {new.number for index, (_, new) in enumerate(both) if index not in stayed}
    told = (_of_slide(old, new, known, moved=new is not None and new.number in moved, named=named) for old, new in pairs)
    return tuple(change for changes in told for change in changes)


def _of_slide(old: Slide | None, new: Slide | None, known: Known, *, moved: bool, named: bool) -> Iterator[Change]:
    if old is None:
        if new is not None:
            yield Change(slide=new.number, was=0, title=new.title, what="slide", did="added", new=new.words)
    elif new is None:
        yield Change(slide=0, was=old.number, title=old.title, what="slide", did="removed", old=old.words)
    else:
        yield from _Pair(old, new, known, named=named).changes(moved=moved)


class _Pair:
    """A slide as it was made and as it is. `named` says whether shapes are known by their names."""

    def __init__(self, old: Slide, new: Slide, known: Known, *, named: bool) -> None:
        self.old, self.new, self.known, self.named = old, new, known, named

    def changes(self, *, moved: bool) -> Iterator[Change]:
        if moved:
            yield self._told("slide", "moved")
        if self.old.hidden != self.new.hidden:
            yield self._told("slide", "hidden" if self.new.hidden else "shown")
        yield from self._texts()
        yield from self._notes()

    def _texts(self) -> Iterator[Change]:
        found = match_texts(self.old.texts, self.new.texts)
        tables, others = found.tables.same
        gone = [loose for loose in loose_shapes(self.old, self.new, found.removed, tables, named=self.named) if not _typed_into(loose, found.added)]
        come = loose_shapes(self.new, self.old, found.added, others, named=self.named)
        for one, other in found.both:
            yield from self._lines(one, other)
        yield from self._of_tables(found.tables)
        lost = (said for said in found.removed if not _told_with(said, gone))
        yield from (self._told("text", "removed", _called(said), old=said.text, where=self._place(said.paragraphs[0])) for said in lost)
        yield from (self._told("text", "added", _called(said), new=said.text) for said in found.added if not _told_with(said, come))
        yield from (self._told(loose.shape.kind, "removed", loose.shape.name, old=_says(loose)) for loose in gone)
        yield from (self._told(loose.shape.kind, "added", loose.shape.name, new=_says(loose)) for loose in come)

    def _of_tables(self, tables: Tables) -> Iterator[Change]:
        for line in tables.lost:
            where = next(filter(None, (self._place(cell.paragraphs[0]) for cell in line.cells)), None)
            yield self._told(line.kind, "removed", line.name, old=line.text, where=where)
        yield from (self._told(line.kind, "added", line.name, new=line.text) for line in tables.gained)

    def _lines(self, one: TextBox, other: TextBox) -> Iterator[Change]:
        for row, column in changed_lines(one.paragraphs, other.paragraphs):
            old, new = _at(one.paragraphs, row), _at(other.paragraphs, column)
            yield self._told("text", _did(row, column), _called(one), old, new, self._place(old))

    def _notes(self) -> Iterator[Change]:
        old, new = self.known.notes.lines(self.old.notes), self.known.notes.lines(self.new.notes)
        for row, column in changed_lines(self.old.notes, self.new.notes):
            one, other = None if row is None else old[row], None if column is None else new[column]
            told = [line for line in (one, other) if line is not None]
            relabelled = len({line.label for line in told}) > 1
            before, after = ("" if line is None else line.whole if relabelled else line.words for line in (one, other))
            yield self._told("notes", _did(row, column), told[0].under, before, after, self._place(_at(self.old.notes, row)))

    def _place(self, paragraph: str) -> Where | None:
        return self.known.sources.of(self.old.key, paragraph) if paragraph else None

    def _told(self, what: str, did: Did, name: str = "", old: str = "", new: str = "", where: Where | None = None) -> Change:
        return Change(slide=self.new.number, was=self.old.number, title=self.old.title, what=what, did=did, name=name, old=old, new=new, where=where)


def _at(lines: Sequence[str], place: int | None) -> str:
    return "" if place is None else lines[place]


def _did(row: int | None, column: int | None) -> Did:
    return "added" if row is None else "removed" if column is None else "changed"


def _called(said: TextBox) -> str:
    """What people know a text by: "Title", "Footer", or the name of its box."""
    name = said.slot.capitalize() if said.slot in ("title", "footer") else said.name
    return f"{name}, {said.place}" if said.place else name


def _says(loose: Loose) -> str:
    return "\n".join(said.text for said in loose.texts)


def _told_with(said: TextBox, shapes: Sequence[Loose]) -> bool:
    """Whether a text is told with the group or table that it stands in."""
    return any(said is other for loose in shapes for other in loose.texts)


def _typed_into(loose: Loose, added: Sequence[TextBox]) -> bool:
    """Whether a shape is not gone but has words now."""
    return loose.shape.kind == "shape" and any(said.name == loose.shape.name for said in added)
