"""A box begins so far above its first line that tall letters stay in it, and its words stay where the scene has them."""

from tests.write.pptx.reading import Opened, find, shapes
from tests.write.pptx.sample import deck_of, page_of, typesetter
from toolkit.scene import Rect, Text
from toolkit.units import EMU_PER_PT

BOX = Rect(100, 200, 400, 120)


def written(text: Text) -> tuple[float, float, float]:
    """The box's top and bottom, and its inset at the top, in points."""
    [shape] = [shape for shape in shapes(Opened(deck_of(page_of(text))).slides[0]) if find(shape, ".//a:t/text()") == [text.text]]
    [place], [inset] = find(shape, "p:spPr/a:xfrm"), find(shape, ".//a:bodyPr/@tIns")
    top, height = int(find(place, "a:off/@y")[0]), int(find(place, "a:ext/@cy")[0])
    return top / EMU_PER_PT, (top + height) / EMU_PER_PT, int(inset) / EMU_PER_PT


def test_a_tight_leading_gets_room_above_and_its_words_stay() -> None:
    top, bottom, inset = written(typesetter().text("slide.section", "Ánimo", BOX, size=90))
    assert inset > 0.15 * 90
    assert (round(top + inset, 3), round(bottom, 3)) == (BOX.y, BOX.bottom)


def test_the_tighter_the_leading_the_more_room() -> None:
    setter = typesetter()
    insets = [written(setter.text(role, "Ánimo", BOX, size=36))[2] for role in ("slide.section", "slide.title", "slide.question")]
    assert insets == sorted(insets, reverse=True)
    assert len(set(insets)) == len(insets)


def test_a_loose_leading_needs_none() -> None:
    assert written(typesetter().text("slide.body", "Ánimo", BOX))[2] == 0
