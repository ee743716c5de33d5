"""The national slides as plain data, so that another tool draws the very same: every text, shape and line where it stands."""

from collections.abc import Iterable, Iterator
from typing import Any

from toolkit.scene import Ellipse, Group, Item, Line, Page, Path, Rect, Rectangle, Run, Shape, Stroke, Style, Table, Text
from toolkit.theme import Look

Record = dict[str, Any]
_OF_THE_SLIDE = ("title", "number")
"""Slots that hold no words of their own."""


def slides_of(pages: Iterable[Page], look: Look) -> Record:
    """What `slides.json` holds. Lengths in points, styles as face, size, leading, colour and tracking, strokes as colour and width."""
    faces = look.theme.faces
    return {
        "colours": {token: "{:02X}{:02X}{:02X}".format(*look.rgb(token)) for token in look.colours},
        "families": {name: face.family for name, face in faces.items()},
        "bold": [name for name, face in faces.items() if face.bold],
        "slides": [_slide(page) for page in pages],
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


def _stroke(stroke: Stroke | None) -> tuple[str, float] | None:
    return None if stroke is None else (stroke.colour, stroke.width)
