"""Items with another meaning and the same ink: where they stand in another document, headings are of another rank and links lead elsewhere."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from toolkit.scene.items import Cell, Group, Item, Link, Row, Table
from toolkit.scene.text import Glyphs, Paragraph, Run, SetLine, Text

Relink: TypeAlias = Callable[[Link], Link | None]
"""Where a link leads now; None where it leads nowhere."""


class Meaning(Struct, frozen=True):
    """What changes: tags by their old name, and links."""

    tags: Mapping[str, str]
    link: Relink

    def of(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """The items in their order, with all that they hold. Words whose link leads nowhere stay, without it."""
        return tuple([self._item(item) for item in items])

    def _item(self, item: Item) -> Item:
        match item:
            case Text():
                tag, paragraphs = self.tags.get(item.tag, item.tag), tuple([self._paragraph(part) for part in item.paragraphs])
                return replace(item, tag=tag, paragraphs=paragraphs, lines=tuple([self._line(line) for line in item.lines]))
            case Group():
                return replace(item, tag=self.tags.get(item.tag, item.tag), link=self._linked(item.link), items=self.of(item.items))
            case Table():
                return replace(item, rows=tuple([self._row(row) for row in item.rows]))
            case _:
                return item

    def _linked(self, link: Link | None) -> Link | None:
        return None if link is None else self.link(link)

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, runs=tuple([self._run(run) for run in paragraph.runs]))

    def _run(self, run: Run) -> Run:
        return run if run.link is None else replace(run, link=self.link(run.link))

    def _line(self, line: SetLine) -> SetLine:
        return replace(line, glyphs=tuple([self._glyphs(glyphs) for glyphs in line.glyphs]))

    def _glyphs(self, glyphs: Glyphs) -> Glyphs:
        return glyphs if glyphs.link is None else replace(glyphs, link=self.link(glyphs.link))

    def _row(self, row: Row) -> Row:
        return replace(row, cells=tuple([self._cell(cell) for cell in row.cells]))

    def _cell(self, cell: Cell) -> Cell:
        return replace(cell, items=self.of(cell.items))


UNLINKED = Meaning({}, lambda _: None)
"""The same tags, and no link: for paper, and for pictures of pages."""
