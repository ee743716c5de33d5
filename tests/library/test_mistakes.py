"""What people read when content is wrong, compared with tests/goldens/mistakes.txt."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.mistakes import GOLDEN, Mistake, mistakes
from tests.project import Project

ROOT = Path(__file__).parents[2]
TESTS_OF_MESSAGES = (
    GOLDEN,
    *(
        ROOT / "tests" / name
        for name in ("source/test_parse.py", "source/test_rows.py", "library/test_library.py", "library/test_people.py", "library/test_strings.py")
    ),
)


@pytest.mark.parametrize("case", mistakes(), ids=lambda case: case.title)
def test_mistake_is_told_in_these_words(case: Mistake, tmp_path: Path) -> None:
    assert case.tell(tmp_path / "project") == case.expected


def test_goldens_tell_something() -> None:
    assert [case.title for case in mistakes() if not case.expected] == []


def test_project_without_edits_has_no_problem(project: Project) -> None:
    assert project.problems() == ""


def test_every_message_of_the_reader_is_in_a_golden() -> None:
    told = "\n".join(path.read_text("utf-8") for path in TESTS_OF_MESSAGES)
    silent = [
        part for room in ("source", "library") for path in sorted((ROOT / "toolkit" / room).rglob("*.py")) for part in _messages(path) if part not in told
    ]
    assert silent == []


def _messages(path: Path) -> Iterator[str]:
    """The longest fixed part of each message that a module adds to a report, or returns as a complaint."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr="add"), args=[_, ast.JoinedStr() | ast.Constant() as message, *_]):
                yield _fixed_part(message)
            case ast.Assign(targets=[ast.Name(id="told")], value=ast.JoinedStr() as message):
                yield _fixed_part(message)
            case ast.Yield(value=ast.Tuple(elts=[_, ast.JoinedStr() as message, _])):
                yield _fixed_part(message)
            case ast.Return(value=ast.Tuple(elts=[ast.JoinedStr() as message, _])):
                yield _fixed_part(message)


def _fixed_part(message: ast.JoinedStr | ast.Constant) -> str:
    parts = message.values if isinstance(message, ast.JoinedStr) else [message]
    return max((str(part.value) for part in parts if isinstance(part, ast.Constant)), key=len).strip()
