"""What holds of every slide: titles, placeholders, tables, and words for who listens."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tests.write.pptx.native.check import Check, decorative, identity, kind, slide_parts
from tests.write.pptx.reading import Opened, find, shapes, words


def _titles(deck: Opened) -> dict[str, list[etree._Element]]:
    return {name: [shape for shape in shapes(tree) if kind(shape) == "title"] for name, tree in slide_parts(deck)}


def _no_title(deck: Opened) -> Iterator[str]:
    yield from (name for name, found in _titles(deck).items() if len(found) != 1 or not words(found[0]).strip())


def _same_title(deck: Opened) -> Iterator[str]:
    titles = Counter(words(shape).strip() for found in _titles(deck).values() for shape in found)
    yield from (title for title, count in titles.items() if title and count > 1)


def _title_later(deck: Opened) -> Iterator[str]:
    """Reading order is the order of the shapes; decoration is not read."""
    for name, tree in slide_parts(deck):
        read = [kind(shape) for shape in shapes(tree) if not decorative(shape)]
        if "title" in read[1:]:
            yield name


def _orphans(deck: Opened) -> Iterator[str]:
    for name, tree in slide_parts(deck):
        [layout] = [target for relation, target in deck.relations(name).values() if relation == "slideLayout"]
        offered = {_reference(one) for one in find(deck.tree(layout), ".//p:nvPr/p:ph")}
        yield from (name for one in find(tree, ".//p:nvPr/p:ph") if _reference(one) not in offered)


def _twice(deck: Opened) -> Iterator[str]:
    for name, tree in slide_parts(deck):
        if any(count > 1 for count in Counter(map(_reference, find(tree, ".//p:nvPr/p:ph"))).values()):
            yield name


def _reference(one: etree._Element) -> tuple[str, str]:
    return one.get("type", "obj"), one.get("idx", "0")


def _heads(deck: Opened) -> Iterator[str]:
    yield from (name for name, tree in slide_parts(deck) if find(tree, ".//a:tbl[not(a:tblPr/@firstRow='1')]"))


def _unsaid(deck: Opened) -> Iterator[str]:
    """A screen reader has something to say of every shape, or knows that it need not."""
    for name, tree in slide_parts(deck):
        for shape in shapes(tree):
            own_words = shape.tag.endswith("}sp") and any(text.text for text in find(shape, "p:txBody//a:t"))
            if not (identity(shape).get("descr") or own_words or decorative(shape)):
                yield f"{name}, {identity(shape).get('name')}"


def _said_decoration(deck: Opened) -> Iterator[str]:
    marked = ".//p:cNvPr[@descr!=''][.//adec:decorative[@val='1']]"
    yield from (name for name, tree in slide_parts(deck) if find(tree, marked))


CHECKS: dict[str, Check] = {
    "a slide has no title": _no_title,
    "two slides have one title": _same_title,
    "a title is not read first": _title_later,
    "a placeholder is none of its layout's": _orphans,
    "two shapes fill one placeholder": _twice,
    "a table has no head": _heads,
    "a shape has no words and is no decoration": _unsaid,
    "decoration is described": _said_decoration,
}
