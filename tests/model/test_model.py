"""What records say about themselves."""

import re

import pytest
from msgspec.structs import replace

from toolkit.library import Library
from toolkit.library.kinds import KINDS
from toolkit.model import common
from toolkit.model.activity import Minutes3
from toolkit.model.constraints import Pattern
from toolkit.problems import Where
from toolkit.source.shape import FieldShape, Shape, fields_of
from toolkit.source.words import Words


@pytest.mark.parametrize(
    ("hint", "good", "bad"),
    [
        (common.PrincipleId, ["D1", "S5"], ["D0", "X1", "d1", "D10", "D"]),
        (common.Slug, ["a", "deck-sort", "a4"], ["", "A", "4a", "a--b", "-a", "a-", "a_b", "a b"]),
        (common.ClockTime, ["0:00", "9:30", "09:30", "23:59"], ["24:00", "9:60", "9.30", "9:5", "930", "9:30 am"]),
        (common.HexColour, ["#0E28A4", "#ffffff"], ["0E28A4", "#FFF", "#GGGGGG", "#0E28A400"]),
        (common.Length, ["6 mm", "0.25in", "-3 pt", "1 cm"], ["6", "mm", "1 inch", "1,5 mm"]),
        (common.Number, ["12", "12.5"], ["-1", ".5", "12.", "1e3", "nan"]),
    ],
)
def test_forms(hint: object, good: list[str], bad: list[str]) -> None:
    [pattern] = [constraint for constraint in hint.__metadata__ if isinstance(constraint, Pattern)]  # type: ignore[attr-defined]  # Annotated has it
    assert [text for text in good if not pattern.matches(text)] == []
    assert [text for text in bad if pattern.matches(text)] == []


def _shapes(shape: Shape) -> list[Shape]:
    inner = [shape.inner] if shape.inner else [field.shape for field in fields_of(shape.type)] if shape.kind == "record" else []
    return [shape, *(below for part in inner for below in _shapes(part))]


@pytest.mark.parametrize("cls", [kind.cls for kind in KINDS], ids=[kind.name for kind in KINDS])
def test_every_form_explains_itself_with_an_example_that_keeps_it(cls: type) -> None:
    for shape in _shapes(Shape("record", cls)):
        for pattern in (constraint for constraint in shape.constraints if isinstance(constraint, Pattern)):
            examples = re.findall(r"(?:such as|example|or) (?:an? )?\"?([\w#:/.-]+(?: (?:in|mm))?)", pattern.means)
            assert any(pattern.matches(example) for example in examples), pattern.means


@pytest.mark.parametrize("cls", [kind.cls for kind in KINDS], ids=[kind.name for kind in KINDS])
def test_records_are_frozen(cls: type) -> None:
    for shape in _shapes(Shape("record", cls)):
        if shape.kind == "record":
            assert shape.type.__struct_config__.frozen, shape.type


@pytest.mark.parametrize("cls", [kind.cls for kind in KINDS], ids=[kind.name for kind in KINDS])
def test_required_fields_stand_before_optional_ones(cls: type) -> None:
    fields: tuple[FieldShape, ...] = fields_of(cls)
    assert [field.required for field in fields] == sorted((field.required for field in fields), reverse=True)


def test_principle_knows_its_section_rank_and_words(library: Library) -> None:
    principle = library.principles[0]
    assert (principle.id, principle.section, principle.rank) == ("D1", "D", 1)
    bare = replace(principle, why=Words("one two", Where("a")), in_practice=(), look_for=(), ask=(), who=(), watch_out=Words("three", Where("a")))
    assert bare.back_words == 3 + len(principle.try_this.move.split())


def test_minutes_of_a_variant() -> None:
    minutes = Minutes3(s=1, l=3)
    assert [minutes.of(size) for size in ("s", "m", "l")] == [1, None, 3]


def test_activity_has_the_variants_that_every_step_has(library: Library) -> None:
    assert library.activities["deck-sort"].sizes == ("s", "m", "l")
    assert library.activities["driver-map"].sizes == ("m", "l")
    assert library.activities["driver-map"].minutes("s") == 0


def test_type_role_with_one_size_and_with_two(library: Library) -> None:
    theme = library.themes["bold-geometry"]
    assert (theme.type["card.section"].largest, theme.type["card.section"].smallest) == (12, 12)
    assert (theme.type["card.title"].largest, theme.type["card.title"].smallest) == (45, 30)
    assert theme.type["card.title"].leading_at(100) == pytest.approx(98)


def test_paper_in_points(library: Library) -> None:
    assert library.papers["letter"].size == (612, 792)
    assert library.stocks[library.papers["letter"].cards].slots == 4
