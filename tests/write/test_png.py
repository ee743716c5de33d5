"""Page pictures."""

from io import BytesIO

from PIL import Image

from tests.write import sample
from tests.write.pdf import made
from toolkit.write.png import write_pngs


def test_one_picture_a_page_always_the_same() -> None:
    first, again = (list(write_pngs(made.everything(), 36)) for _ in range(2))
    assert first == again
    assert len(first) == 4
    cover = Image.open(BytesIO(first[0]))
    assert cover.size == (180, 240)
    assert cover.getpixel((5, 5)) == sample.look().rgb("paper")
