"""Text that remembers where it was written."""

import pickle

from toolkit.problems import Where
from toolkit.source.words import Words, where_of

WHERE = Where("a.yaml", 3, 4)


def test_words_are_a_str_in_every_way() -> None:
    words = Words("nine", WHERE)
    assert words == "nine"
    assert hash(words) == hash("nine")
    assert {str(words): 1}[words] == 1
    assert f"{words}!" == "nine!"


def test_where_of_words_and_of_other_text() -> None:
    assert where_of(Words("nine", WHERE), Where("b.yaml")) == WHERE
    assert where_of("nine", Where("b.yaml")) == Where("b.yaml")


def test_a_copy_in_another_process_keeps_its_place() -> None:
    copy = pickle.loads(pickle.dumps(Words("nine", WHERE)))
    assert copy == "nine"
    assert copy.where == WHERE
