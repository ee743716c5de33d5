"""So many cards from `cards.json`, on sheets, with the toolkit's engine: `python -m benchmarks.cards COUNT [--warm]`, in the folder of that file.

`rivals/sheets.typ` makes the same ones. Each card is set with the toolkit's own line breaking, laid on its sheet, and its back behind it. With
`--warm` the set is made several times in one process, and the least time is printed in seconds.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from benchmarks.engine import Record, drawn, run
from toolkit.impose import SIDES, Grid, Layer, arranged
from toolkit.model.printing import Printing
from toolkit.problems import Report
from toolkit.scene import Document, Group, Item, Page, Paragraph, Point, Rect, Run, Size, Style, Text
from toolkit.text import Typesetter
from toolkit.theme import Look
from toolkit.write.pdf import write_pdf

TITLES = ("H1", "H2")


def sheets(content: Record, count: int, look: Look) -> bytes:
    """The sheets: the cards again and again, each time with a number in the titles."""
    setter, place = Typesetter(look, "en", Report()), _grid(content)
    return write_pdf(Document("Cards", "", "en", tuple(_pages(content, count, place, setter))), look, setter.faces)


def _grid(content: Record) -> Grid:
    return Grid(Size(*content["sheet"]), Size(*content["card"]), tuple(Point(*slot) for slot in content["slots"]), content["safe"])


def _pages(content: Record, count: int, place: Grid, setter: Typesetter) -> Iterator[Page]:
    layer = Layer(place, Printing().flip)
    designs = [[_items(card[side], setter) for side in SIDES] for card in content["cards"]]
    marks = Group(_items(content["marks"], setter), tag="Artifact")
    for number, slots in enumerate(arranged(count, len(place.slots), Printing()), 1):
        cards = [None if card is None else _card(designs[card % len(designs)], card + 1, place.card, setter) for card in slots]
        for side in SIDES:
            title = f"Sheet {number}, {side}"
            yield Page(title, title, place.sheet, (*layer.laid(cards, side), *((marks,) if side == "front" else ())))


def _card(design: list[tuple[Item, ...]], number: int, size: Size, setter: Typesetter) -> tuple[Page, Page]:
    """A design with its number in the titles, which are set anew; all else is what it is on every card of the design."""
    front, back = (
        Page(f"{number}/{side}", f"Card {number}, {side}", size, _numbered(items, number, setter)) for side, items in zip(SIDES, design, strict=True)
    )
    return front, back


def _numbered(items: tuple[Item, ...], number: int, setter: Typesetter) -> tuple[Item, ...]:
    return tuple(_titled(item, number, setter) if isinstance(item, Text) and item.tag in TITLES else item for item in items)


def _titled(text: Text, number: int, setter: Typesetter) -> Text:
    paragraphs = [replace(part, runs=tuple(replace(run, text=f"{run.text} {number}") for run in part.runs)) for part in text.paragraphs]
    return setter.place(paragraphs, text.box, tag=text.tag, anchor=text.anchor)


def _items(items: list[Record], setter: Typesetter) -> tuple[Item, ...]:
    return tuple(_item(item, setter) for item in items)


def _item(item: Record, setter: Typesetter) -> Item:
    match item["kind"]:
        case "group":
            return Group(_items(item["items"], setter), item["tag"], item["alt"])
        case "text":
            return setter.place([_paragraph(part) for part in item["paragraphs"]], Rect(*item["box"]), tag=item["tag"], anchor=item["anchor"])
        case _:
            return drawn(item)


def _paragraph(part: Record) -> Paragraph:
    runs = tuple(Run(words, Style(*style)) for words, style in part["runs"])
    return Paragraph(runs, part["align"], part["space"], part["bullet"], part["indent"])


if __name__ == "__main__":
    run(__doc__, "cards.json", "sheets-toolkit.pdf", sheets)
