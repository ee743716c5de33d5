"""Codes are read by a reader that is not ours."""

import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from toolkit.kit.qr import qr, quiet
from toolkit.scene import Rect
from toolkit.scene.outlines import outlines

SIDE, EDGE = 480, 80


def drawn(address: str) -> Image.Image:
    """The code's outline, filled by the even-odd rule."""
    image = Image.new("1", (SIDE + 2 * EDGE, SIDE + 2 * EDGE), 1)
    for outline in outlines(qr(address, Rect(EDGE, EDGE, SIDE, SIDE))):
        layer = Image.new("1", image.size, 0)
        ImageDraw.Draw(layer).polygon([(round(x), round(y)) for x, y in outline], fill=1)
        image = ImageChops.logical_xor(image, layer)
    return image.convert("L")


def read(image: Image.Image) -> str:
    [found] = zxingcpp.read_barcodes(image)
    return str(found.text)


def test_an_address_is_read_back() -> None:
    assert read(drawn("https://example.org/baltimore")) == "https://example.org/baltimore"


@settings(max_examples=25, deadline=None)
@given(st.from_regex(r"https://[a-z]{3,20}\.example\.org/[a-zA-Z0-9_~-]{0,60}", fullmatch=True))
def test_any_address_is_read_back(address: str) -> None:
    assert read(drawn(address)) == address


def test_the_quiet_zone_is_four_squares() -> None:
    assert quiet("https://example.org/", 50) == 8
