"""Work that is done once for a value."""

import pytest

from toolkit.scene import once
from toolkit.scene.once import Once


def test_the_same_value_is_worked_on_once_and_an_equal_one_by_itself() -> None:
    asked: list[list[str]] = []

    def find(words: list[str]) -> int:
        asked.append(words)
        return len(words)

    known, one, other = Once(find), ["a", "b"], ["a", "b"]
    assert [known(one), known(other), known(one)] == [2, 2, 2]
    assert list(map(id, asked)) == [id(one), id(other)]


def test_no_value_is_taken_for_one_that_is_gone() -> None:
    known = Once[list[int], int](lambda numbers: numbers[0])
    assert [known([number]) for number in range(1000)] == list(range(1000))


def test_of_many_values_all_are_forgotten_at_times(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(once, "_MOST", 3)
    known, values = Once[list[int], int](lambda numbers: numbers[0]), [[number] for number in range(8)]
    assert [known(value) for value in values * 2] == list(range(8)) * 2
    assert len(known._found) <= 3
