"""YAML text into nodes: positions, the text as typed, and what is refused before a record is read."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.source.plain import data, written
from toolkit.problems import Report, Where
from toolkit.source.nodes import Mapping, Node, Scalar, Sequence
from toolkit.source.parse import MAX_BYTES, MAX_DEPTH, parse, parse_file


def read(text: str) -> tuple[Node | None, str]:
    report = Report()
    return parse(text, "a.yaml", report), "\n".join(map(str, report))


def good(text: str) -> Node:
    node, problems = read(text)
    assert problems == ""
    assert node is not None
    return node


def read_bytes(data: bytes, folder: Path) -> tuple[Node | None, str]:
    report, path = Report(), folder / "a.yaml"
    path.write_bytes(data)
    return parse_file(path, "content/a.yaml", report), "\n".join(map(str, report))


@pytest.mark.parametrize("text", ["NO", "9:30", "1.10", "on", "null", "0x1F", "1_000", "2026-01-05", "007", "1e3", "true", "=", ".5"])
def test_scalar_stays_what_was_typed(text: str) -> None:
    node = good(f"field: {text}\n")
    assert isinstance(node, Mapping)
    assert node.get("field") == Scalar(text, Where("a.yaml", 1, 8), plain=True)


@pytest.mark.parametrize(
    ("text", "missing"), [("", True), ("~", True), ('""', False), ("''", False), ('"~"', False), ("null", True), ("'null'", False), ("|\n  ~", False)]
)
def test_nothing_is_missing_only_without_quotes(text: str, missing: bool) -> None:
    node = good(f"field: {text}\n")
    assert isinstance(node, Mapping)
    value = node.get("field")
    assert isinstance(value, Scalar)
    assert value.is_missing is missing


def test_positions_count_from_one_and_in_characters() -> None:
    node = good("name: José’s — 🎉\nlist:\n  - one\n  - {two: 2, 'thrée': 3}\n")
    assert isinstance(node, Mapping)
    entries = {key.text: (key.where, value.where) for key, value in node.entries}
    assert entries == {"name": (Where("a.yaml", 1, 1), Where("a.yaml", 1, 7)), "list": (Where("a.yaml", 2, 1), Where("a.yaml", 3, 3))}
    items = node.get("list")
    assert isinstance(items, Sequence)
    inner = items.items[1]
    assert isinstance(inner, Mapping)
    assert [str(key.where) for key, _ in inner.entries] == ["a.yaml:4:6", "a.yaml:4:14"]


def test_emoji_before_a_value_counts_as_one_column() -> None:
    node = good("🎉🎉: x\n")
    assert isinstance(node, Mapping)
    assert node.entries[0][1].where == Where("a.yaml", 1, 5)


def test_get_returns_none_for_an_unknown_key() -> None:
    node = good("a: 1\n")
    assert isinstance(node, Mapping)
    assert node.get("b") is None


def test_block_text_keeps_its_lines() -> None:
    node = good("text: |\n  one\n  two\n")
    assert isinstance(node, Mapping)
    value = node.get("text")
    assert isinstance(value, Scalar)
    assert value.text == "one\ntwo\n"


def test_depth_at_the_limit_is_read_and_one_more_is_not() -> None:
    assert read("[" * (MAX_DEPTH - 1) + "x" + "]" * (MAX_DEPTH - 1))[1] == ""
    node, problems = read("[" * MAX_DEPTH + "x" + "]" * MAX_DEPTH)
    assert node is None
    assert problems.startswith(f"a.yaml:1:{MAX_DEPTH + 1}: lists and fields are nested more than {MAX_DEPTH} deep here\n")


def test_a_hundred_thousand_brackets_are_refused_and_not_a_crash() -> None:
    assert read("[" * 100_000)[0] is None
    assert read("{" * 100_000)[0] is None
    assert read("- " * 100_000)[0] is None


def test_anchor_bomb_is_refused_at_its_first_alias() -> None:
    node, problems = read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
    assert node is None
    assert [line.split(": ")[0] for line in problems.splitlines() if not line.startswith(" ")] == ["a.yaml:1:4", "a.yaml:2:4", "a.yaml:2:8"]


def test_over_size_file(tmp_path: Path) -> None:
    node, problems = read_bytes(b"a: " + b"x" * MAX_BYTES, tmp_path)
    assert node is None
    assert problems == "content/a.yaml:1:1: the file has 1,000,003 bytes; a content file has at most 1,000,000\n  hint: split it into several files"


def test_largest_file_is_read(tmp_path: Path) -> None:
    assert read_bytes(b"a: " + b"x" * (MAX_BYTES - 3), tmp_path)[1] == ""


def test_not_utf_8(tmp_path: Path) -> None:
    node, problems = read_bytes("a: one\nb: caf\xe9\n".encode("latin-1"), tmp_path)
    assert node is None
    assert problems == 'content/a.yaml:2:1: this line is not UTF-8 text\n  hint: save the file with the encoding "UTF-8"'


def test_utf_16_is_told(tmp_path: Path) -> None:
    assert "this line is not UTF-8 text" in read_bytes("a: one\n".encode("utf-16"), tmp_path)[1]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_told(tmp_path: Path, encoding: str) -> None:
    told = 'content/a.yaml:1:1: this line is not UTF-8 text\n  hint: save the file with the encoding "UTF-8"'
    assert read_bytes("a: one\n".encode(encoding), tmp_path) == (None, told)


@pytest.mark.parametrize(("text", "place"), [("a: #3 north\n", "1:4"), ("a: Room #2\n", "1:9"), ("a: [one #2, two\n  ]\n", "1:9")])
def test_text_that_a_sign_cuts_off_is_told(text: str, place: str) -> None:
    assert read(text)[1].startswith(f'a.yaml:{place}: what stands after " #" is left out, as a comment\n')


@pytest.mark.parametrize("text", ["a: one # two\n", "a: one  #two\n", '"a": "one #2"\n', "#two\na: one\n", "a: one#2\n", "a: |\n  one #2\n"])
def test_comments_and_quoted_signs_are_no_mistake(text: str) -> None:
    assert read(text)[1] == ""


def test_byte_order_mark_at_the_start_is_ignored(tmp_path: Path) -> None:
    node, problems = read_bytes(b"\xef\xbb\xbfa: one\n", tmp_path)
    assert problems == ""
    assert isinstance(node, Mapping)
    assert node.entries[0][0].where == Where("content/a.yaml", 1, 1)


def test_windows_line_ends_count_as_one_line(tmp_path: Path) -> None:
    node, problems = read_bytes(b"a: one\r\nb: two\r\n", tmp_path)
    assert problems == ""
    assert isinstance(node, Mapping)
    assert node.entries[1] == (Scalar("b", Where("content/a.yaml", 2, 1)), Scalar("two", Where("content/a.yaml", 2, 4)))


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x85", "\x9f", "\u2028", "\u2029", "\u202e", "\u2066", "\ufeff", "\uffff"])
def test_control_character_is_named_at_its_place(char: str) -> None:
    node, problems = read(f"a: one\nb: tw{char}o\n")
    assert node is None
    assert problems == f"a.yaml:2:6: an invisible control character (U+{ord(char):04X}) stands here\n  hint: delete it and type the text again"


@pytest.mark.parametrize("text", ["", "\n\n", "# a comment\n", "   "])
def test_empty_file(text: str) -> None:
    assert read(text) == (None, "a.yaml:1:1: the file is empty\n  hint: write its content, or delete it")


def test_every_mistake_of_a_file_is_told_at_once() -> None:
    _, problems = read("a: !x 1\na: 2\nb: &c 3\n<<: 4\n")
    assert [line for line in problems.splitlines() if not line.startswith(" ")] == [
        "a.yaml:1:4: a tag (!x) is not used in content files",
        'a.yaml:2:1: "a" stands here a second time; it first stands on line 1',
        "a.yaml:3:4: an anchor (&c) is not used in content files",
        "a.yaml:4:1: a merge key (<<) is not used in content files",
    ]


def test_quoted_double_angle_is_a_name_like_any_other() -> None:
    assert read('"<<": text\n')[1] == ""


@given(st.text())
def test_any_text_gives_nodes_or_a_problem_and_never_a_crash(text: str) -> None:
    node, problems = read(text.encode("utf-8", "replace").decode())
    assert (node is None) <= bool(problems)


@given(st.text("-:[]{}&*!|>'\"%@`#,?~<= \n\tab0"))
def test_any_punctuation_gives_nodes_or_a_problem_and_never_a_crash(text: str) -> None:
    node, problems = read(text)
    assert (node is None) <= bool(problems)


@given(st.binary())
def test_any_bytes_give_nodes_or_a_problem_and_never_a_crash(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    node, problems = read_bytes(data, tmp_path_factory.getbasetemp())
    assert (node is None) <= bool(problems)


@given(data())
def test_nested_data_is_read_back_with_right_positions(value: Any) -> None:
    text = written(value)
    node = good(text)
    assert _plain(node) == value
    lines = text.split("\n")
    for scalar in _scalars(node):
        assert lines[scalar.where.line - 1][scalar.where.column - 1 :].startswith(json.dumps(scalar.text, ensure_ascii=False))


def _plain(node: Node) -> Any:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [_plain(item) for item in node.items]
        case Mapping():
            return {key.text: _plain(value) for key, value in node.entries}


def _scalars(node: Node) -> list[Scalar]:
    match node:
        case Scalar():
            return [node]
        case Sequence():
            return [scalar for item in node.items for scalar in _scalars(item)]
        case Mapping():
            return [scalar for key, value in node.entries for scalar in (key, *_scalars(value))]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    report = Report()
    assert parse_file(tmp_path / "a.yaml", "content/a.yaml", report) is None
    assert [str(problem) for problem in report] == [
        "content/a.yaml:1:1: the file cannot be read: no such file or directory\n  hint: see that it is a file that you may open"
    ]
