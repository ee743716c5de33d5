"""Breaking atoms into lines."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.text.setting import atom, atom_lists, atoms_of
from toolkit.text.atoms import Atom
from toolkit.text.wrap import balance, line_width, mends_orphan, narrowed, without_widow, wrap

MEASURES = st.floats(10, 400)
SLACK = 0.02


def lengths(lines: list[slice]) -> list[int]:
    return [line.stop - line.start for line in lines]


def widest(atoms: list[Atom], lines: list[slice]) -> float:
    return max((line_width(atoms[line]) for line in lines), default=0.0)


def test_nothing_gives_no_line() -> None:
    assert wrap([], 100) == []
    assert balance([], 100) == []
    assert without_widow([], 100) == []


def test_line_is_as_full_as_the_measure_allows() -> None:
    assert lengths(wrap(atoms_of(10, 10, 10, 10), 23)) == [2, 2]


def test_space_at_the_end_of_a_line_takes_no_room() -> None:
    assert lengths(wrap(atoms_of(10, 10, space=50), 10)) == [1, 1]
    assert lengths(wrap(atoms_of(10, 10, space=80), 100)) == [2]


def test_word_wider_than_the_measure_has_a_line_alone() -> None:
    assert lengths(wrap(atoms_of(5, 50, 5), 20)) == [1, 1, 1]


def test_forced_break() -> None:
    assert lengths(wrap([atom(5), atom(5, forced=True), atom(5)], 100)) == [2, 1]
    assert lengths(wrap([atom(5, forced=True), atom(0, forced=True), atom(5)], 100)) == [1, 1, 1]


def test_balance_makes_lines_of_nearly_one_length() -> None:
    assert lengths(wrap(atoms_of(*[10] * 6), 62)) == [5, 1]
    assert lengths(balance(atoms_of(*[10] * 6), 62)) == [3, 3]


def test_widow_gets_company() -> None:
    parts = atoms_of(10, 10, 10, 10, 10, 5)
    assert lengths(wrap(parts, 62)) == [5, 1]
    assert lengths(without_widow(parts, 62)) == [4, 2]


def test_two_short_words_get_company() -> None:
    parts = atoms_of(10, 10, 10, 10, 10, 4, 5)
    assert lengths(wrap(parts, 62)) == [5, 2]
    assert lengths(without_widow(parts, 62)) == [4, 3]


def test_the_line_above_a_widow_gives_no_more_words_than_company_takes() -> None:
    parts = atoms_of(*[8] * 9, 2, 2)
    assert lengths(wrap(parts, 97)) == [9, 2]
    assert lengths(without_widow(parts, 97)) == [8, 3]


def test_lines_above_the_last_two_stay_full() -> None:
    parts = atoms_of(*[10] * 9, 3)
    assert lengths(wrap(parts, 36)) == [3, 3, 3, 1]
    assert lengths(without_widow(parts, 36)) == [3, 3, 2, 2]


def test_a_hyphenated_word_joins_a_widow_whole() -> None:
    parts = [*atoms_of(10, 10, 10), atom(10, 0.0), atom(10), atom(4)]
    assert lengths(wrap(parts, 62)) == [5, 1]
    assert lengths(without_widow(parts, 62)) == [3, 3]


def test_the_line_that_gives_words_is_filled_from_the_one_above_it() -> None:
    parts = atoms_of(40, 20, 10, 44, 24, 8)
    assert lengths(wrap(parts, 80)) == [3, 2, 1]
    assert lengths(without_widow(parts, 80)) == [2, 2, 2]


def test_a_line_gives_no_word_that_would_leave_it_short() -> None:
    parts = atoms_of(20, 20, 30, 16)
    assert lengths(wrap(parts, 80)) == [3, 1]
    assert without_widow(parts, 80) == wrap(parts, 80)


def test_a_line_gives_more_to_a_last_line_that_looks_lost() -> None:
    parts = atoms_of(24, 20, 26, 4)
    assert lengths(wrap(parts, 81)) == [3, 1]
    assert lengths(without_widow(parts, 81)) == [2, 2]


def test_company_comes_from_no_line_before_a_forced_break() -> None:
    parts = [*atoms_of(10, 10, 10), atom(10, forced=True), *atoms_of(13, 13, 13, 13, 4)]
    assert lengths(wrap(parts, 67)) == [4, 4, 1]
    assert lengths(without_widow(parts, 67)) == [4, 3, 2]


def test_long_last_word_is_no_widow() -> None:
    parts = atoms_of(10, 10, 10, 10, 10, 17)
    assert without_widow(parts, 62) == wrap(parts, 62)


def test_widow_stays_when_company_would_cost_a_line() -> None:
    parts = atoms_of(60, 60, 5)
    assert without_widow(parts, 62) == wrap(parts, 62)


@given(atom_lists, MEASURES)
def test_no_atom_is_lost_or_moved(atoms: list[Atom], width: float) -> None:
    for breaker in (wrap, balance, without_widow, narrowed):
        lines = breaker(atoms, width)
        assert [part for line in lines for part in atoms[line]] == atoms
        assert all(before.stop == after.start for before, after in pairwise(lines))
        assert all(line.stop > line.start for line in lines)


@given(atom_lists, MEASURES)
def test_no_line_is_wider_than_the_measure_unless_it_is_one_atom(atoms: list[Atom], width: float) -> None:
    for breaker in (wrap, balance, without_widow, narrowed):
        for line in breaker(atoms, width):
            assert line_width(atoms[line]) <= width + SLACK or line.stop - line.start == 1


@given(atom_lists, MEASURES)
def test_next_word_would_not_have_fitted(atoms: list[Atom], width: float) -> None:
    for before, after in pairwise(wrap(atoms, width)):
        assert atoms[before.stop - 1].forced or line_width(atoms[before.start : after.start + 1]) > width


@given(atom_lists, MEASURES)
def test_lines_end_at_forced_breaks(atoms: list[Atom], width: float) -> None:
    for breaker in (wrap, balance, without_widow, narrowed):
        assert all(not atoms[k].forced for line in breaker(atoms, width) for k in range(line.start, line.stop - 1))


@given(atom_lists, MEASURES)
def test_balance_uses_no_more_lines_and_is_never_wider(atoms: list[Atom], width: float) -> None:
    plain, balanced = wrap(atoms, width), balance(atoms, width)
    assert len(balanced) <= len(plain)
    assert widest(atoms, balanced) <= widest(atoms, plain) + SLACK


@given(atom_lists, MEASURES)
def test_without_widow_keeps_the_count_of_lines(atoms: list[Atom], width: float) -> None:
    assert len(without_widow(atoms, width)) == len(wrap(atoms, width))


@given(atom_lists, MEASURES, MEASURES)
def test_a_wider_measure_needs_no_more_lines(atoms: list[Atom], a: float, b: float) -> None:
    assert len(wrap(atoms, max(a, b))) <= len(wrap(atoms, min(a, b)))


@given(atom_lists)
def test_a_line_is_as_wide_as_its_atoms_and_the_spaces_between(atoms: list[Atom]) -> None:
    expected = sum(part.width for part in atoms) + sum(part.space for part in atoms[:-1])
    assert abs(line_width(atoms) - expected) < 1e-6


@given(atom_lists, MEASURES)
def test_words_are_moved_only_to_a_longer_last_line(atoms: list[Atom], width: float) -> None:
    plain, mended = wrap(atoms, width), without_widow(atoms, width)
    assert mended == plain or line_width(atoms[mended[-1]]) > line_width(atoms[plain[-1]])


@given(atom_lists, MEASURES)
def test_only_the_last_three_lines_are_broken_anew(atoms: list[Atom], width: float) -> None:
    assert without_widow(atoms, width)[:-3] == wrap(atoms, width)[:-3]


@given(atom_lists, MEASURES)
def test_lines_that_give_words_stay_full(atoms: list[Atom], width: float) -> None:
    plain, mended = wrap(atoms, width), without_widow(atoms, width)
    lost = bool(plain) and line_width(atoms[plain[-1]]) < width * 0.27 / 2
    for before, after in zip(plain[:-1], mended[:-1], strict=True):
        least = min((0.55 if lost else 2 / 3) * width, line_width(atoms[before]))
        assert line_width(atoms[after]) >= least - SLACK


@given(atom_lists, MEASURES)
def test_a_last_line_that_was_given_words_is_no_longer_than_the_one_above(atoms: list[Atom], width: float) -> None:
    plain, mended = wrap(atoms, width), without_widow(atoms, width)
    assert mended == plain or line_width(atoms[mended[-1]]) <= line_width(atoms[mended[-2]])


@given(atom_lists, st.floats(10, 400))
def test_narrowed_lines_are_what_some_measure_gives(atoms: list[Atom], width: float) -> None:
    lines = narrowed(atoms, width)
    assert len(lines) == len(wrap(atoms, width))
    assert any(lines == wrap(atoms, width * (1 - step * 0.02)) for step in range(21))


def test_a_hyphen_is_used_where_it_spares_an_orphan() -> None:
    parts = [atom(20), atom(36, space=0), atom(20), atom(20)]
    words = [atom(20), atom(56), atom(20)]
    assert mends_orphan(parts, words, 80)
    assert not mends_orphan(parts, [atom(20), atom(56), atom(40)], 80)
    assert not mends_orphan([atom(20), atom(50, space=0), atom(6), atom(5)], [atom(20), atom(56), atom(5)], 80)
