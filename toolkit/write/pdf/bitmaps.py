"""Bitmaps in the inks of a document."""

from typing import TYPE_CHECKING

from toolkit.scene import Inks, Standard
from toolkit.theme import grey

if TYPE_CHECKING:
    from PIL.Image import Image

_FINE = 17
"""Steps of each colour from which a picture's greys are taken; what lies between them is on a straight line."""


def bitmap(path: str, inks: Inks, standard: Standard) -> "str | Image":
    """A file's picture in a document's inks; for screens the file itself. On a press it lies on white, as nothing shines through there."""
    if inks == "rgb":
        return path
    from PIL import Image  # imported late: few documents have bitmaps

    with Image.open(path) as file:
        picture = file.convert("RGBA")
    clear = picture.getchannel("A").getextrema() != (255, 255)
    if clear and standard == "press":
        picture, clear = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture), False
    if inks == "cmyk":
        return _four_inks(picture)
    return Image.merge("LA", (_grey(picture), picture.getchannel("A"))) if clear else _grey(picture)


def _grey(picture: "Image") -> "Image":
    """As light as the picture, by the measure that the theme's colours are turned with."""
    from PIL import ImageFilter

    table = ImageFilter.Color3DLUT.generate(_FINE, lambda *rgb: (_light(*rgb),) * 3)
    return picture.convert("RGB").filter(table).getchannel(0)


def _light(red: float, green: float, blue: float) -> float:
    return grey((red * 255, green * 255, blue * 255))


def _four_inks(picture: "Image") -> "Image":
    """All that is grey in a colour is black ink, and of the other inks at most two are left: never more than 200 percent."""
    from PIL import Image, ImageChops

    red, green, blue, _ = picture.split()
    black = ImageChops.invert(ImageChops.lighter(ImageChops.lighter(red, green), blue))
    inks = (ImageChops.subtract(ImageChops.invert(part), black) for part in (red, green, blue))
    return Image.merge("CMYK", (*inks, black))
