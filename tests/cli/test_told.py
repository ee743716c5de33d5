from toolkit.cli.told import as_lines
from toolkit.readback import Change, Difference
from toolkit.scene import Origin

ORIGIN = Origin("river", "morning", "en", "letter", "1.0")


def footers(*numbers: int) -> Difference:
    changes = (Change(slide=number, was=number, title="", what="text", did="changed", name="Footer", old="A", new="B") for number in numbers)
    return Difference(ORIGIN, None, tuple(changes))


def test_what_is_the_same_on_many_slides_is_told_once_with_their_numbers() -> None:
    assert list(as_lines("d.pptx", footers(2, 5, 6, 7, 9)))[1:] == ["\nOn 5 slides: 2, 5 to 7, 9", '  text "Footer" changed', "    - A", "    + B"]


def test_what_is_the_same_on_two_slides_is_told_on_each() -> None:
    assert [line for line in as_lines("d.pptx", footers(2, 5)) if "lide" in line] == ["\nSlide 2", "\nSlide 5"]


def test_one_change_is_one() -> None:
    assert next(iter(as_lines("d.pptx", footers(2)))) == "d.pptx against the river edition (morning, en): 1 change."
