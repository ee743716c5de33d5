from msgspec.structs import replace

from tests.impose.made import faces
from toolkit.impose.signs import signs
from toolkit.problems import Where
from toolkit.scene import Rect, Rectangle, Shape, Size, Text

SIZE = Size(100, 140)


def test_each_card_has_a_sign_of_its_own() -> None:
    found = signs(faces(3, SIZE))
    assert [key for key, _ in found] == ["0", "1", "2"]
    assert len({sign for _, sign in found}) == 3


def test_a_change_on_the_back_is_a_change_of_the_card() -> None:
    before = faces(2, SIZE)
    back = replace(before[3], items=(Shape(Rectangle(Rect(1, 1, 9, 9)), "ink"),))
    assert [old == new for old, new in zip(signs(before), signs((*before[:3], back)), strict=True)] == [True, False]


def test_another_color_is_a_change_of_the_cards_that_have_it_alone() -> None:
    made = faces(1, SIZE)
    colours = {"ink": (0, 0, 0), "paper": (9, 9, 9)}
    assert signs(made, colours) == signs(made, {**colours, "paper": (1, 1, 1)})
    assert signs(made, colours) != signs(made, {**colours, "ink": (1, 1, 1)})


def test_where_words_stand_in_their_file_is_no_change() -> None:
    def with_text(line: int) -> str:
        text = Text(Rect(0, 0, 9, 9), (), (), where=Where("a.yaml", line))
        front, back = faces(1, SIZE)
        return signs((replace(front, items=(text,)), back))[0][1]

    assert with_text(1) == with_text(2)
