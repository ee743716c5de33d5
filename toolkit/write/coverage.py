"""How much of the paper a file's ink covers."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_DPI = 36
"""Coarse, for edges are mixed by how much of a dot they cover."""


def coverage(pdf: bytes) -> float:
    """The ink on all pages as a part of their paper, as if cyan, magenta, yellow and black lay beside each other; 1 is one full layer.

    An estimate: grays are taken as black alone, and each printer mixes its own way.
    """
    shares = list(_shares(pdf))
    return sum(shares) / len(shares)


def _shares(pdf: bytes) -> Iterator[float]:
    import pypdfium2  # imported late: only ink savers are measured

    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            yield _share(page.render(scale=_DPI / 72).to_pil().convert("RGB"))
            page.close()
    finally:
        document.close()


def _share(image: "Image") -> float:
    """Black is what red, green and blue lack together; the other inks what each lacks more."""
    from PIL import ImageChops, ImageStat

    red, green, blue = image.split()
    lightest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    means = [ImageStat.Stat(band).mean[0] / 255 for band in (red, green, blue)]
    return 1 + 2 * float(ImageStat.Stat(lightest).mean[0]) / 255 - sum(means)
