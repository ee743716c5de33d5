"""The floors of the house: each room imports only from the floors below it, and each library has one room."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

FLOORS = {
    0: ["problems", "units", "home"],
    1: ["source", "scene", "own"],
    2: ["model", "language"],
    3: ["theme"],
    4: ["fonts"],
    5: ["text", "library", "write"],
    6: ["flow", "layout"],
    7: ["kit", "plan"],
    8: ["impose", "handouts"],
    9: ["build"],
    10: ["readback"],
    11: ["cli"],
    12: ["__main__"],
}
FLOOR_OF = {room: floor for floor, rooms in FLOORS.items() for room in rooms}

# The reader makes records from the constraints that the model states beside its fields; they are plain data.
ALLOWED = {("source", "toolkit.model.constraints")}

OF_THE_PACKAGE = ("__version__", "STOPPED")
"""Words in `toolkit/__init__.py`."""

LIBRARIES = {
    "pptx": ["toolkit/write/pptx"],
    "reportlab": ["toolkit/write/pdf"],
    "pypdfium2": ["toolkit/write"],
    "click": ["toolkit/cli"],
    "yaml": ["toolkit/source"],
    "uharfbuzz": ["toolkit/fonts"],
    "fontTools": [],  # of the tests alone
    "pyphen": ["toolkit/text"],
    "lxml": ["toolkit/readback"],
    "PIL": ["toolkit/library", "toolkit/write"],
}
LAYOUTS_MAY = {"scene", "kit", "text", "model", "theme", "language", "layout", "flow", "units", "problems"}

MODULES = sorted(path.relative_to(ROOT).as_posix() for folder in ("toolkit", "layouts") for path in (ROOT / folder).rglob("*.py"))
IN_TOOLKIT = [module for module in MODULES if module.startswith("toolkit/") and not module.startswith(("toolkit/content/", "toolkit/layouts/"))]


@cache
def imports(module: str) -> tuple[tuple[str, int], ...]:
    """What `imported` finds, which many tests ask for."""
    return tuple(imported(module))


def imported(module: str) -> Iterator[tuple[str, int]]:
    """Each imported module and its line, late imports and those for types too; names of a package count as modules of it when they are."""
    for node in ast.walk(ast.parse((ROOT / module).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno} imports relatively"
            assert node.module is not None
            if node.module == "toolkit":
                yield from ((f"toolkit.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno


def room_of(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


@pytest.mark.parametrize("module", IN_TOOLKIT)
def test_room_imports_from_the_floors_below(module: str) -> None:
    own = Path(module).with_suffix("").parts[1]
    wrong = []
    for name, line in imports(module):
        room = room_of(name)
        if not name.startswith("toolkit.") or room in (own, *OF_THE_PACKAGE) or (own, name) in ALLOWED:
            continue
        assert room in FLOOR_OF, f"{module}:{line}: {room} has no floor; write it into FLOORS"
        if own != "__init__" and FLOOR_OF[room] >= FLOOR_OF[own]:
            wrong.append(f"{module}:{line} imports {name}")
    assert wrong == []


def test_every_room_has_its_floor() -> None:
    assert {Path(module).with_suffix("").parts[1] for module in IN_TOOLKIT} - {"__init__"} - set(FLOOR_OF) == set()


@pytest.mark.parametrize("library", LIBRARIES)
def test_library_is_imported_in_its_room_alone(library: str) -> None:
    found = [f"{module}:{line}" for module in MODULES for name, line in imports(module) if name.split(".")[0] == library]
    assert [place for place in found if not place.startswith(tuple(room + "/" for room in LIBRARIES[library]))] == []
    assert [room for room in LIBRARIES[library] if not any(place.startswith(room + "/") for place in found)] == []


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith("layouts/")])
def test_layout_imports_what_layouts_may_and_no_other_layout(module: str) -> None:
    wrong = [
        f"{module}:{line} imports {name}"
        for name, line in imports(module)
        if name.startswith("layouts") or (name.startswith("toolkit") and room_of(name) not in LAYOUTS_MAY and name != "toolkit.source.words")
    ]
    assert wrong == []


def test_toolkit_never_imports_a_layout_by_name() -> None:
    assert [f"{module}:{line}" for module in IN_TOOLKIT for name, line in imports(module) if name.split(".")[0] == "layouts"] == []


def test_the_documents_show_these_floors() -> None:
    rows = re.findall(r"(?m)^\| (\d+) \| (.+) \|$", (ROOT / "docs/architecture.md").read_text("utf-8"))
    assert {int(floor): re.findall(r"`(\w+)`", rooms) for floor, rooms in rows} == {floor: rooms for floor, rooms in FLOORS.items() if rooms != ["__main__"]}
