"""Nodes into records. What is wrong with them is in tests/library/test_mistakes.py."""

from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from toolkit.model.constraints import Between, Count, Limit, Pattern
from toolkit.problems import Report, Where
from toolkit.source.parse import parse
from toolkit.source.records import read, read_file
from toolkit.source.shape import shape_of
from toolkit.source.words import Words

Record = TypeVar("Record")


class Leaf(Struct, frozen=True, dict=True):
    name: Words


class Apple(Struct, frozen=True, dict=True):
    where: Where
    name: Words
    kind: Literal["red", "green"] = "red"
    weight: Annotated[int, Between(1, 500)] | None = None
    ripe: bool = False
    notes: Annotated[tuple[Words, ...], Count(0, 2)] = ()
    leaf: Leaf | None = None
    prices: dict[Literal["s", "l"], int] | None = None
    code: Annotated[Words | None, Pattern(r"[A-Z]\d", "a letter and a digit")] = None
    motto: Annotated[Words | None, Limit(2)] = None


def tell(cls: type[Record], text: str) -> tuple[Record | None, str]:
    report = Report()
    node = parse(text, "a.yaml", report)
    assert node is not None
    return read(cls, node, report), "\n".join(map(str, report))


def good(text: str) -> Apple:
    record, problems = tell(Apple, text)
    assert problems == ""
    assert record is not None
    return record


def test_every_kind_of_field() -> None:
    apple = good("name: NO\nkind: green\nweight: 120\nripe: true\nnotes: [9:30, 1.10]\nleaf: {name: on}\nprices: {s: 1, l: 2}\ncode: A1\nmotto: two words\n")
    assert apple == Apple(Where("a.yaml", 1, 1), "NO", "green", 120, True, ("9:30", "1.10"), Leaf("on"), {"s": 1, "l": 2}, "A1", "two words")  # type: ignore[arg-type]  # Words equal their text


def test_defaults_stand_for_what_is_left_out_and_for_what_is_left_empty() -> None:
    bare = good("name: x\n")
    assert bare == Apple(Where("a.yaml", 1, 1), Words("x", Where("a.yaml", 1, 7)))
    assert good("name: x\nkind:\nweight: ~\nripe:\nnotes:\nleaf:\nprices:\ncode:\nmotto:\n") == bare


def test_words_know_their_place() -> None:
    apple = good("name: x\nnotes:\n  - one\n  - two\n")
    assert [note.where for note in apple.notes] == [Where("a.yaml", 3, 5), Where("a.yaml", 4, 5)]


def test_space_around_text_is_not_part_of_it() -> None:
    assert good('name: "  x  "\n').name == "x"
    assert good("name: |\n  x\n").name == "x"


def test_a_record_with_a_problem_is_none() -> None:
    assert tell(Apple, "name: x\nweight: 501\n")[0] is None
    assert tell(Apple, "name: x\nnotes: [a, [b]]\n")[0] is None
    assert tell(Apple, "name: x\nprices: {s: one}\n")[0] is None


@pytest.mark.parametrize(("count", "wrong"), [(1, False), (500, False), (0, True), (501, True), (-1, True)])
def test_bounds_of_a_number_are_allowed(count: int, wrong: bool) -> None:
    assert bool(tell(Apple, f"name: x\nweight: {count}\n")[1]) is wrong


@pytest.mark.parametrize("text", ["1.0", "1_000", "0x1F", "+5", "--5", "-", "1e3", "١٢", "²", "9" * 5000])
def test_other_numbers_are_refused(text: str) -> None:
    record, problems = tell(Apple, f'name: x\nweight: "{text}"\n')
    assert record is None
    assert problems.startswith('a.yaml:2:9: "weight" ')


@pytest.mark.parametrize("text", ["True", "yes", "on", "1"])
def test_other_flags_are_refused(text: str) -> None:
    assert 'a.yaml:2:7: "ripe" should be true or false' in tell(Apple, f"name: x\nripe: {text}\n")[1]


def test_one_mistake_is_one_problem() -> None:
    assert tell(Apple, "nam: x\n")[1] == 'a.yaml:1:1: "nam" is not a field of an apple\n  hint: did you mean "name"?'


def test_all_problems_of_a_record_are_told_at_once() -> None:
    _, problems = tell(Apple, "kind: blue\nweight: heavy\ncode: a1\nleaf: {}\nshade: 1\n")
    assert [line for line in problems.splitlines() if not line.startswith(" ")] == [
        'a.yaml:5:1: "shade" is not a field of an apple',
        'a.yaml:1:1: an apple needs the field "name"',
        'a.yaml:1:7: "kind" cannot be "blue"',
        'a.yaml:2:9: "weight" should be a whole number, not "heavy"',
        'a.yaml:4:7: a leaf needs the field "name"',
        'a.yaml:3:7: "code" is "a1"; it should be a letter and a digit',
    ]


def test_where_is_not_a_field_that_can_be_written() -> None:
    assert '"where" is not a field of an apple' in tell(Apple, "name: x\nwhere: here\n")[1]


def test_read_file(tmp_path: Path) -> None:
    path, report = tmp_path / "a.yaml", Report()
    path.write_text("name: x\n")
    assert read_file(Leaf, path, "content/a.yaml", report) == Leaf(Words("x", Where("content/a.yaml", 1, 7)))
    path.write_text("")
    assert read_file(Leaf, path, "content/a.yaml", report) is None
    assert report


def test_a_type_that_content_does_not_use_is_a_defect() -> None:
    with pytest.raises(TypeError, match="float"):
        shape_of(float)


_anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("abc :~", max_size=5),
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.sampled_from(["name", "kind", "notes", "leaf", "prices", "s", "x"]), part, max_size=4),
    max_leaves=12,
)


@given(_anything)
def test_any_data_gives_a_record_or_a_problem(value: Any) -> None:
    import yaml

    report = Report()
    node = parse(yaml.safe_dump(value), "a.yaml", report)
    if node is not None:
        assert read(Apple, node, report) is not None or report


def test_what_nobody_knows_and_what_is_too_long_leave_the_record_whole() -> None:
    report = Report()
    node = parse("name: Boskoop\ncolor: red\nmotto: " + "word " * 60 + "\n", "a.yaml", report)
    assert node is not None
    apple = read(Apple, node, report)
    assert apple is not None
    assert apple.name == "Boskoop"
    assert len(list(report)) == 2
