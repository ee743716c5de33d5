"""Outlines as operators, y turned around."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.write import sample
from toolkit.scene import Ellipse, Geometry, Line, Path, Point, Rect, Rectangle, Shape, Stroke
from toolkit.write.pdf import shapes
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.syntax import name, number, string

FRAME = Frame(100)
BOX = Rect(10, 20, 30, 40)


@pytest.mark.parametrize(
    ("geometry", "path"),
    [
        (Rectangle(BOX), "10 40 30 40 re"),
        (Path.polygon([Point(0, 0), Point(10, 0), Point(10, 10)]), "0 100 m 10 100 l 10 90 l h"),
        (Path((("M", Point(0, 0)), ("C", Point(1, 0), Point(2, 1), Point(2, 2)))), "0 100 m 1 100 2 99 2 98 c"),
    ],
)
def test_outlines(geometry: Geometry, path: str) -> None:
    assert shapes.outline(geometry, FRAME) == path


def test_round_corners_are_four_curves() -> None:
    for geometry in (Rectangle(BOX, 5), Rectangle(BOX, 500), Ellipse(BOX)):
        assert shapes.outline(geometry, FRAME).count(" c") == 4


def test_painting() -> None:
    colours = Colours(sample.look(), sample.document())
    assert shapes.shape(Shape(Rectangle(BOX), "white"), FRAME, colours) == "1 1 1 rg 10 40 30 40 re f*"
    assert shapes.shape(Shape(Rectangle(BOX), "white", Stroke("white", 2)), FRAME, colours) == "1 1 1 RG 2 w 1 1 1 rg 10 40 30 40 re B*"
    assert shapes.shape(Shape(Rectangle(BOX)), FRAME, colours) == ""
    assert shapes.line(Line(Point(0, 0), Point(9, 0), Stroke("white", 1, (2, 1))), FRAME, colours) == "q 1 1 1 RG 1 w [2 1] 0 d 0 100 m 9 100 l S Q"


@given(st.floats(-1e6, 1e6))
def test_numbers_are_plain_and_near(value: float) -> None:
    written = number(value)
    assert set(written) <= set("-.0123456789")
    assert abs(float(written) - value) <= 0.0051


def test_strings_and_names_are_escaped() -> None:
    assert string("a (b) \\") == "(a \\(b\\) \\\\)"
    assert string("ñ") == "<feff00f1>"
    assert name("a b/ñ") == "/a#20b#2F#C3#B1"
