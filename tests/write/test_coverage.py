from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from toolkit.write.coverage import coverage


def page(*fills: tuple[float, float, float, float]) -> bytes:
    """A page of 100 by 100 points with bars: a color, and the share of the page that it covers."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(100, 100))
    y = 0.0
    for red, green, blue, share in fills:
        canvas.setFillColorRGB(red, green, blue)
        canvas.rect(0, y, 100, 100 * share, stroke=0, fill=1)
        y += 100 * share
    canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize(
    ("fills", "share"),
    [
        ([], 0.0),
        ([(1, 1, 1, 1)], 0.0),
        ([(0, 0, 0, 1)], 1.0),
        ([(0.5, 0.5, 0.5, 1)], 0.5),
        ([(0, 1, 1, 1)], 1.0),
        ([(0, 0, 1, 1)], 2.0),
        ([(0, 0, 0, 0.5)], 0.5),
        ([(0, 1, 1, 0.25), (0, 0, 0, 0.25)], 0.5),
    ],
)
def test_coverage_is_ink_on_paper(fills: list[tuple[float, float, float, float]], share: float) -> None:
    assert coverage(page(*fills)) == pytest.approx(share, abs=0.02)
