from toolkit.readback.slides import TextBox
from toolkit.readback.texts import match_texts


def test_a_text_in_a_renamed_box_is_known_by_its_words_even_where_they_are_signs_alone() -> None:
    old, new = TextBox("Arrow", ("→",)), TextBox("TextBox", ("→",))
    assert match_texts([old], [new]).both == ((old, new),)


def test_a_changed_text_in_a_renamed_box_is_known_by_the_words_that_are_left() -> None:
    old, new = TextBox("Point", ("Say what you have seen.",)), TextBox("TextBox", ("Say what you saw.",))
    assert match_texts([old], [new]).both == ((old, new),)


def test_a_text_that_says_something_else_in_a_box_of_another_name_is_another() -> None:
    old, new = TextBox("Point", ("Say what you have seen.",)), TextBox("TextBox", ("Bring pens.",))
    found = match_texts([old], [new])
    assert (found.both, found.removed, found.added) == ((), (old,), (new,))
