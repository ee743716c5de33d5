"""One page: its items, drawn in reading order, each into the element that it means."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from toolkit.scene import Field, Group, Item, Link, Page, Picture, Rect, Rectangle, Row, Table, Text
from toolkit.scene.once import Once
from toolkit.write.pdf import prose, tree
from toolkit.write.pdf.annotations import Annotation, Annotations
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.frame import Frame, bounds, lower_left
from toolkit.write.pdf.ink import Ink
from toolkit.write.pdf.pen import Pen, cells
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.syntax import matrix
from toolkit.write.pdf.tree import Element
from toolkit.write.pdf.typefaces import Typefaces


class Book(Struct, frozen=True):
    """What the pages of a document share. `continued` are the elements that a later page may go on with."""

    colours: Colours
    typefaces: Typefaces
    press: Press
    annotations: Annotations = field(default_factory=Annotations)
    continued: dict[str, Element] = field(default_factory=dict)
    pens: dict[float, Pen] = field(default_factory=dict)
    bounds: Once[Group, Rect] = field(default_factory=lambda: Once(bounds))

    def pen(self, height: float) -> Pen:
        """The pen for pages of this height."""
        if height not in self.pens:
            self.pens[height] = Pen(Frame(height), self.colours, self.typefaces, self.press)
        return self.pens[height]


class Painter:
    """Draws the items of one page."""

    def __init__(self, book: Book, page: Page, index: int) -> None:
        self._book, self._page, self._index = book, page, index
        self._pen = book.pen(page.size.h)
        self.ink = Ink(index)

    def code(self) -> str:
        """The content of the page, as its printer has to draw it."""
        by, code = self._page.correction, self.ink.code()
        return code if by is None else f"q {matrix(lower_left(by, self._page.size.h))} cm\n{code}\nQ"

    def paint(self, parent: Element) -> None:
        """The whole page, into an element."""
        if self._page.background:
            self.ink.artifact(self._pen.sheet(Rectangle(Rect(0, 0, *self._page.size)), self._page.background))
        self._items(self._page.items, parent)

    def _items(self, items: Iterable[Item], parent: Element) -> None:
        for item in items:
            match item:
                case Text(tag="L"):
                    self._list(item, parent)
                case Text() if item.tag != "Artifact":
                    self._text(item, parent)
                case Picture() if item.alt:
                    self._figure((item,), item.alt, item.box, parent)
                case Table():
                    self._table(item, parent)
                case Group():
                    self._group(item, parent)
                case Field():
                    self._annotate(parent.add("Form"), item.box, item)
                case _:
                    self._artifact((item,), parent)

    # --- text

    def _text(self, text: Text, parent: Element) -> None:
        element = self._book.continued.get(text.element)
        for block in self._pen.blocks(text):
            element = element or parent.add(text.tag or "P")
            self._block(block, element, element)
            self._remember(text.element, element)
            element = None

    def _list(self, text: Text, parent: Element) -> None:
        whole = known = self._book.continued.get(text.element)
        for index, block in enumerate(self._pen.blocks(text)):
            if whole is None:
                whole = parent.add("L", prose.numbering(block.bullet))
            if known and index == 0 and not block.bullet:
                self._block(block, known, known.last.last)
                continue
            item = whole.add("LI")
            label = item.add("Lbl") if block.bullet else item
            self._block(block, label, item.add("LBody"))
        if whole:
            self._remember(text.element, whole)

    def _block(self, block: prose.Block, label: Element, body: Element) -> None:
        if block.bullet:
            self.ink.content(label, self._pen.glyphs(block.bullet))
        for stretch in block.stretches:
            element = prose.inline(body, stretch)
            self.ink.content(element, self._pen.glyphs(stretch.placed))
            if stretch.link:
                for box in prose.fragments(stretch, self._book.typefaces):
                    self._annotate(element, box, stretch.link)

    # --- groups

    def _group(self, group: Group, parent: Element) -> None:
        if group.tag == "Artifact":
            self._artifact(group.items, parent)
        elif group.tag == "Figure":
            home = parent.add("Link") if group.link else parent
            self._figure(group.items, group.alt, self._book.bounds(group), home)
            self._jump(group, home)
        else:
            element = self._element(group, parent)
            home = element.add("Link") if group.link else element
            self._items(group.items, home)
            self._jump(group, home)

    def _element(self, group: Group, parent: Element) -> Element:
        """The element of a group: a new one, one that an earlier page began, or its parent when it only groups."""
        if not group.tag:
            return parent
        if known := self._book.continued.get(group.element):
            return known
        # A label stands in the group with its field, and a Form element may hold a field alone.
        element = parent.add("Div" if group.tag == "Form" else group.tag, *_entries(group))
        self._remember(group.element, element)
        return element

    def _jump(self, group: Group, element: Element) -> None:
        if group.link:
            self._annotate(element, self._book.bounds(group), group.link)

    def _figure(self, items: tuple[Item, ...], alt: str, box: Rect, parent: Element) -> None:
        figure = parent.add("Figure", tree.alt(alt), tree.attributes("Layout", f"/Placement /Block /BBox {self._pen.frame.rect(self._drawn(box))}"))
        self.ink.content(figure, " ".join(self._pen.all(items)))
        self._loose(items, figure)

    def _artifact(self, items: Iterable[Item], parent: Element) -> None:
        items = tuple(items)
        for operators in self._pen.all(items):
            self.ink.artifact(operators)
        self._loose(items, parent)

    # --- tables

    def _table(self, table: Table, parent: Element) -> None:
        for operators in self._pen.grid(table):
            self.ink.artifact(operators)
        element = self._book.continued.get(table.element) or parent.add("Table", *tree.summary(table.says))
        self._remember(table.element, element)
        for row in table.rows:
            self._row(row, element)

    def _row(self, row: Row, table: Element) -> None:
        if row.repeated:
            self._artifact((item for cell in row.cells for item in cell.items), table)
            return
        for cell, element in zip(row.cells, self._row_cells(row, table), strict=True):
            self._items(cell.items, element)

    def _row_cells(self, row: Row, table: Element) -> list[Element]:
        """The elements of a row's cells: new ones, or those of the row that an earlier page began."""
        if known := self._book.continued.get(row.element):
            return [kid for kid in known.kids if isinstance(kid, Element)]
        element = table.add("TR")
        self._remember(row.element, element)
        return [element.add("TH" if cell.header else "TD", *tree.cell(cell.header, cell.columns, cell.rows)) for cell in row.cells]

    # --- links, fields and what goes on

    def _annotate(self, element: Element, box: Rect, what: Link | Field) -> None:
        self._book.annotations.place(Annotation(self._index, self._page.size.h, self._drawn(box), element, what))

    def _drawn(self, box: Rect) -> Rect:
        """Where a box of the page is drawn."""
        return box if self._page.correction is None else self._page.correction.box(box)

    def _loose(self, items: Iterable[Item], parent: Element) -> None:
        """Links and fields among items whose ink is one piece: each gets an element of its own."""
        for box, what in _active(items, self._pen, self._book.typefaces):
            self._annotate(parent.add("Link" if isinstance(what, Link) else "Form"), box, what)

    def _remember(self, key: str, element: Element) -> None:
        if key:
            self._book.continued[key] = element


def _entries(group: Group) -> tuple[str, ...]:
    """What a group's element says besides its tag."""
    words = (tree.alt(group.alt),) if group.alt else ()
    if group.tag != "L":
        return words
    labels = (text for item in group.items if isinstance(item, Group) for text in item.items if isinstance(text, Text) and text.tag == "Lbl")
    first = next(labels, None)
    return (*words, prose.numbering(tuple(prose.placed(first)) if first else ()))


def _active(items: Iterable[Item], pen: Pen, typefaces: Typefaces) -> Iterator[tuple[Rect, Link | Field]]:
    for item in items:
        match item:
            case Field():
                yield item.box, item
            case Group():
                if item.link:
                    yield bounds(item), item.link
                yield from _active(item.items, pen, typefaces)
            case Table():
                yield from _active((inner for cell in cells(item.rows) for inner in cell.items), pen, typefaces)
            case Text():
                linked = ((stretch, stretch.link) for block in pen.blocks(item) for stretch in block.stretches if stretch.link)
                yield from ((box, link) for stretch, link in linked for box in prose.fragments(stretch, typefaces))
