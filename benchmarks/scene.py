"""The national slides and cards as plain data, so that another tool draws the very same: every text, shape and line where it stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from toolkit.fonts.face import FontFace
from toolkit.impose import Grid
from toolkit.scene import Ellipse, Group, Item, Line, Page, Paragraph, Path, Rect, Rectangle, Run, Shape, Stroke, Style, Table, Text
from toolkit.theme import Look

Record = dict[str, Any]
_OF_THE_SLIDE = ("title", "number")
"""Slots that hold no words of their own."""
_SIDES = ("front", "back")


def slides_of(pages: Iterable[Page], look: Look) -> Record:
    """What `slides.json` holds. Lengths in points, styles as face, size, leading, colour and tracking, strokes as colour and width."""
    faces = look.theme.faces
    return {
        "colours": _colours(look),
        "families": {name: face.family for name, face in faces.items()},
        "bold": [name for name, face in faces.items() if face.bold],
        "slides": [_slide(page) for page in pages],
    }


def cards_of(pages: Sequence[Page], place: Grid, marks: Iterable[Item], look: Look, faces: Mapping[str, FontFace]) -> Record:
    """What `cards.json` holds: front, back, front, back in groups as they are tagged, where they stand on a sheet, and its marks.

    A face has its ascent and descent in thousandths of an em, from which a line's baseline follows.
    """
    used = {style.face for page in pages for item in flat(page.items) if isinstance(item, Text) for style in _styles(item)}
    return {
        "colours": _colours(look),
        "faces": {name: _face(faces[name]) for name in sorted(used)},
        "sheet": place.sheet,
        "card": place.card,
        "slots": place.slots,
        "safe": place.safe,
        "marks": _kept(marks),
        "cards": [{side: _kept(page.items) for side, page in zip(_SIDES, card, strict=True)} for card in _pairs(pages)],
    }


def flat(items: Iterable[Item]) -> Iterator[Item]:
    """All items, those in groups and tables too, in reading order."""
    for item in items:
        match item:
            case Group():
                yield from flat(item.items)
            case Table():
                yield from (inner for row in item.rows for cell in row.cells for inner in flat(cell.items))
            case _:
                yield item


def _slide(page: Page) -> Record:
    items = list(flat(page.items))
    title = next(item for item in items if isinstance(item, Text) and item.slot == "title")
    return {
        "title": {"words": page.title, "box": _box(title.box), "style": _style(title.paragraphs[0].runs[0].style)},
        "background": page.background,
        "hidden": page.hidden,
        "items": [record for item in items if (record := _item(item))],
        "notes": [f"{note.label} {note.text}".strip() for note in page.notes],
    }


def one_word(family: str) -> str:
    """A family's name as Typst knows it: it would take "Medium" after a space for a weight, and mix up two cuts."""
    return family.replace(" ", "")


def _kept(items: Iterable[Item]) -> list[Record]:
    """Items in their groups, texts with all that a page of paper needs."""
    return [_nested(item) for item in items]


def _nested(item: Item) -> Record:
    match item:
        case Group():
            return {"kind": "group", "tag": item.tag, "alt": item.alt, "items": _kept(item.items)}
        case Text():
            paragraphs = [_paragraph(part) for part in item.paragraphs]
            return {"kind": "text", "box": _box(item.box), "tag": item.tag, "anchor": item.anchor, "paragraphs": paragraphs}
        case _:
            record = _item(item)
            assert record is not None, f"{item} is not drawn by other tools"
            return record


def _paragraph(part: Paragraph) -> Record:
    return {"runs": [_run(run) for run in part.runs], "align": part.align, "space": part.space_before, "bullet": part.bullet, "indent": part.indent}


def _item(item: Item) -> Record | None:
    match item:
        case Text() if item.slot not in _OF_THE_SLIDE:
            return {"kind": "text", "box": _box(item.box), "paragraphs": [[_run(run) for run in part.runs] for part in item.paragraphs]}
        case Line():
            return {"kind": "line", "start": item.start, "end": item.end, "stroke": _stroke(item.stroke)}
        case Shape(geometry=Path() as path):
            return {"kind": "path", "box": _box(path.bounds), "segments": path.segments, "fill": item.fill, "stroke": _stroke(item.stroke)}
        case Shape(geometry=Ellipse() | Rectangle() as plain):
            kind = "ellipse" if isinstance(plain, Ellipse) else "rect"
            return {"kind": kind, "box": _box(plain.box), "fill": item.fill, "stroke": _stroke(item.stroke)}
        case _:
            return None


def _box(box: Rect) -> list[float]:
    return [box.x, box.y, box.w, box.h]


def _run(run: Run) -> tuple[str, list[object]]:
    return run.text, _style(run.style)


def _style(style: Style) -> list[object]:
    return [style.face, style.size, style.leading, style.colour, style.tracking]


def _styles(text: Text) -> Iterator[Style]:
    return (run.style for part in text.paragraphs for run in part.runs)


def _face(face: FontFace) -> Record:
    return {"family": one_word(face.record.family), "bold": face.record.bold, "ascent": face.metrics.ascent, "descent": face.metrics.descent}


def _colours(look: Look) -> dict[str, str]:
    return {token: "{:02X}{:02X}{:02X}".format(*look.rgb(token)) for token in look.colours}


def _pairs(pages: Sequence[Page]) -> Iterator[tuple[Page, Page]]:
    return zip(pages[::2], pages[1::2], strict=True)


def _stroke(stroke: Stroke | None) -> tuple[str, float] | None:
    return None if stroke is None else (stroke.colour, stroke.width)
