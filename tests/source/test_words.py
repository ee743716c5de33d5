"""Text that remembers where it was written."""

import pickle

from toolkit.problems import NOWHERE, Where
from toolkit.source.words import Words, joined, like, lines_of, where_of

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
    assert where_of(Words("nine", NOWHERE), Where("b.yaml")) == Where("b.yaml")


def test_words_that_are_joined_stand_where_the_first_of_them_does() -> None:
    whole = joined("; ", ["by", Words("nine", WHERE), 10, Words("ten", Where("b.yaml"))])
    assert whole == "by; nine; 10; ten"
    assert where_of(whole, NOWHERE) == WHERE
    assert not isinstance(joined(", ", ["a", 1]), Words)


def test_what_is_made_of_words_stands_where_they_do() -> None:
    assert where_of(like("NINE", Words("nine", WHERE)), NOWHERE) == WHERE
    assert [(line, where_of(line, NOWHERE)) for line in lines_of(Words("by\nnine", WHERE))] == [("by", WHERE), ("nine", WHERE)]
    assert lines_of("by\nnine") == ["by", "nine"]


def test_a_copy_in_another_process_keeps_its_place() -> None:
    copy = pickle.loads(pickle.dumps(Words("nine", WHERE)))
    assert copy == "nine"
    assert copy.where == WHERE
