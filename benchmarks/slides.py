"""So many slides from `slides.json`, with the toolkit's engine: `python slides.py COUNT [--warm]`, in the folder of that file.

`rivals/slides.mjs` makes the same ones. Text is set with the toolkit's own line breaking, each slide anew. With `--warm` the deck is made
several times in one process, and the least time is printed in seconds.
"""

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path as File
from typing import Any

from toolkit.home import Home
from toolkit.layout import SLIDE
from toolkit.model.theme import Theme
from toolkit.problems import Report
from toolkit.scene import Document, Ellipse, Item, Line, Note, Page, Paragraph, Path, Point, Rect, Rectangle, Run, Shape, SlideLayout, Slot, Stroke, Style
from toolkit.source.records import read_file
from toolkit.text import Typesetter
from toolkit.theme import Look
from toolkit.write.pptx import write_pptx

_ROUNDS = 5
Record = Mapping[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--warm", action="store_true")
    asked = parser.parse_args()
    slides, look = json.loads(File("slides.json").read_text(encoding="utf-8"))["slides"], _look()
    File("slides-toolkit.pptx").write_bytes(deck(slides, asked.count, look))
    if asked.warm:
        print(min(_seconds(slides, asked.count, look) for _ in range(_ROUNDS)))


def _look() -> Look:
    found, report = Home().file("themes/bold-geometry.yaml"), Report()
    assert found is not None
    theme = read_file(Theme, found.path, found.shown, report)
    assert theme is not None
    return Look(theme)


def _seconds(slides: Sequence[Record], count: int, look: Look) -> float:
    began = time.perf_counter()
    deck(slides, count, look)
    return time.perf_counter() - began


def deck(slides: Sequence[Record], count: int, look: Look) -> bytes:
    """The deck: the slides again and again, each time with a number in the title."""
    setter = Typesetter(look, "en", Report(), greedy=True)
    layouts = tuple(_layout(background, setter) for background in sorted({slide["background"] for slide in slides}))
    pages = tuple(_page(slides[number % len(slides)], number + 1, setter) for number in range(count))
    return write_pptx(Document("Slides", "", "en", pages, layouts=layouts), look, setter.faces)


def _layout(background: str, setter: Typesetter) -> SlideLayout:
    title = Slot("title", "title", Rect(54, 48, 852, 94), setter.style("slide.title", 40), "Title")
    return SlideLayout(background, background, (title,), background=background)


def _page(slide: Record, number: int, setter: Typesetter) -> Page:
    words, background = f"{slide['title']['words']} {number}", slide["background"]
    title = setter.place([Paragraph((Run(words, Style(*slide["title"]["style"])),))], Rect(*slide["title"]["box"]), slot="title", name="Title")
    items = (title, *(_item(item, setter) for item in slide["items"]))
    return Page(str(number), words, SLIDE, items, background, background, tuple(Note("", note) for note in slide["notes"]), hidden=slide["hidden"])


def _item(item: Record, setter: Typesetter) -> Item:
    match item["kind"]:
        case "text":
            return setter.place([Paragraph(tuple(Run(words, Style(*style)) for words, style in runs)) for runs in item["paragraphs"]], Rect(*item["box"]))
        case "line":
            return Line(Point(*item["start"]), Point(*item["end"]), Stroke(*item["stroke"]))
        case "path":
            outline = Path(tuple((command, *(Point(*point) for point in points)) for command, *points in item["segments"]))
            return Shape(outline, item["fill"], _stroke(item))
        case kind:
            return Shape((Ellipse if kind == "ellipse" else Rectangle)(Rect(*item["box"])), item["fill"], _stroke(item))


def _stroke(item: Record) -> Stroke | None:
    return Stroke(*item["stroke"]) if item["stroke"] else None


if __name__ == "__main__":
    main()
