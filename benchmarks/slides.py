"""So many slides from `slides.json`, with the toolkit's engine: `python -m benchmarks.slides COUNT [--warm]`, in the folder of that file.

`rivals/slides.mjs` makes the same ones. Text is set with the toolkit's own line breaking, each slide anew. With `--warm` the deck is made
several times in one process, and the least time is printed in seconds.
"""

from collections.abc import Sequence

from benchmarks.engine import Record, drawn, run
from toolkit.layout import SLIDE
from toolkit.problems import Report
from toolkit.scene import Document, Item, Note, Page, Paragraph, Rect, Run, SlideLayout, Slot, Style
from toolkit.text import Typesetter
from toolkit.theme import Look
from toolkit.write.pptx import write_pptx


def deck(content: Record, count: int, look: Look) -> bytes:
    """The deck: the slides again and again, each time with a number in the title."""
    slides: Sequence[Record] = content["slides"]
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
    if item["kind"] != "text":
        return drawn(item)
    return setter.place([Paragraph(tuple(Run(words, Style(*style)) for words, style in runs)) for runs in item["paragraphs"]], Rect(*item["box"]))


if __name__ == "__main__":
    run(__doc__, "slides.json", "slides-toolkit.pptx", deck)
