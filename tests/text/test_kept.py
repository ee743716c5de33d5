from toolkit.text.kept import Kept


def test_memory_does_not_grow_without_end() -> None:
    kept = Kept[int, int]()
    for number in range(10_000):
        kept[number] = number
    assert len(kept) <= 4000
    assert kept[9_999] == 9_999
