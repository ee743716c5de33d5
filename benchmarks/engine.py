"""What `slides.py` and `cards.py` have in common: how they are called, and how plain data becomes items of the scene again."""

import argparse
import gc
import json
import pickle
import time
from collections.abc import Callable, Mapping
from pathlib import Path as File
from typing import Any

from toolkit.scene import Ellipse, Line, Path, Point, Rect, Rectangle, Shape, Stroke
from toolkit.theme import Look

_ROUNDS = 5
_SELDOM = 200_000
"""How often Python looks for cycles while kits are made: see `toolkit/build/memory.py`."""
Record = Mapping[str, Any]
Make = Callable[[Record, int, Look], bytes]
"""Makes so many slides or cards of a file's content."""


def run(says: str | None, source: str, target: str, make: Make) -> None:
    """The command line: how many, and whether the least seconds of several more in this process are printed."""
    parser = argparse.ArgumentParser(description=says, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--warm", action="store_true")
    asked = parser.parse_args()
    gc.set_threshold(_SELDOM)
    content = json.loads(File(source).read_text(encoding="utf-8"))
    look = Look(pickle.loads(File("theme.pickle").read_bytes()))  # written in this run by `content.py`
    File(target).write_bytes(make(content, asked.count, look))
    if asked.warm:
        print(min(_seconds(make, content, asked.count, look) for _ in range(_ROUNDS)))


def _seconds(make: Make, content: Record, count: int, look: Look) -> float:
    began = time.perf_counter()
    make(content, count, look)
    return time.perf_counter() - began


def drawn(item: Record) -> Line | Shape:
    """A line or an outline."""
    match item["kind"]:
        case "line":
            return Line(Point(*item["start"]), Point(*item["end"]), Stroke(*item["stroke"]))
        case "path":
            outline = Path(tuple((command, *(Point(*point) for point in points)) for command, *points in item["segments"]))
            return Shape(outline, item["fill"], _stroke(item))
        case kind:
            return Shape((Ellipse if kind == "ellipse" else Rectangle)(Rect(*item["box"])), item["fill"], _stroke(item))


def _stroke(item: Record) -> Stroke | None:
    return Stroke(*item["stroke"]) if item["stroke"] else None
