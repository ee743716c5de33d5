"""The picture of a deck that file managers show."""

from io import BytesIO

import pytest
from PIL import Image

from tests.write.pptx.sample import look, page_of, typesetter
from toolkit.scene import Ellipse, Group, Item, Path, Point, Rect, Rectangle, Shape, Size, Stroke
from toolkit.write.thumbnail import WIDTH, thumbnail

_NEAR = 24
"""What JPEG may change of a colour."""


def drawn(*items: Item, background: str = "white") -> Image.Image:
    data = thumbnail(page_of(*items, background=background), look(), typesetter().faces)
    return Image.open(BytesIO(data)).convert("RGB")


def colour_at(picture: Image.Image, x: float, y: float) -> tuple[int, ...]:
    """The colour at a point of a slide of 960 x 540."""
    pixel = picture.getpixel((int(x * WIDTH / 960), int(y * WIDTH / 960)))
    assert isinstance(pixel, tuple)
    return pixel


def near(colour: tuple[int, ...], token: str) -> bool:
    return max(abs(a - b) for a, b in zip(colour, look().rgb(token), strict=True)) <= _NEAR


@pytest.mark.parametrize(
    "shape", [Rectangle(Rect(480, 270, 240, 135)), Ellipse(Rect(480, 270, 240, 135)), Path.polygon([Point(480, 270), Point(720, 270), Point(600, 405)])]
)
def test_shapes_stand_where_the_page_has_them(shape: Rectangle | Ellipse | Path) -> None:
    picture = drawn(Group((Shape(shape, "D.deep"),)), background="paper")
    assert picture.size == (WIDTH, 144)
    assert near(colour_at(picture, 600, 330), "D.deep")
    assert near(colour_at(picture, 300, 330), "paper")


def test_outlines_are_drawn_as_lines() -> None:
    picture = drawn(Shape(Rectangle(Rect(100, 100, 400, 300)), None, Stroke("ink", 8)))
    assert not near(colour_at(picture, 100, 250), "white")
    assert near(colour_at(picture, 300, 250), "white")


def test_large_words_have_ink_and_the_holes_of_their_letters() -> None:
    setter = typesetter()
    words = setter.place([setter.paragraph("slide.title", "O", size=400)], Rect(100, 20, 600, 500))
    [[letter]] = [line.glyphs for line in words.lines]
    middle = 100 + letter.width / 2
    picture = drawn(words)
    column = [near(colour_at(picture, middle, y), "white") for y in range(0, 540, 4)]
    assert column[0]
    assert [a for a, b in zip(column, [*column[1:], None], strict=True) if a is not b] == [True, False, True, False, True]


def test_small_words_are_left_out() -> None:
    setter = typesetter()
    assert drawn(setter.place([setter.paragraph("slide.mini-head", "Small")], Rect(0, 0, 400, 40))) == drawn()


def test_the_same_page_makes_the_same_bytes() -> None:
    page = page_of(Shape(Ellipse(Rect(0, 0, 300, 300)), "L.mid"))
    assert page.size == Size(960, 540)
    assert thumbnail(page, look(), typesetter().faces) == thumbnail(page, look(), typesetter().faces)
