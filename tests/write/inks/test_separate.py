"""Colours in the inks of a press: never too much, grey as black alone, and as near as can be printed."""

from itertools import combinations
from typing import get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.write.inks.others import difference, to_screen
from toolkit.library import Library
from toolkit.scene import PrintCondition
from toolkit.theme import RGB, Look, contrast
from toolkit.write.inks import CMYK, CONDITIONS, MOST_INK, separated
from toolkit.write.inks.overprint import paper_of
from toolkit.write.inks.seen import on_screen
from toolkit.write.inks.separate import is_nearly_grey

NAMES: tuple[PrintCondition, ...] = get_args(PrintCondition)
PARTS = st.integers(0, 255)
conditions = st.sampled_from(NAMES)
colours = st.tuples(PARTS, PARTS, PARTS)
in_each = pytest.mark.parametrize("condition", NAMES)


@pytest.fixture
def look(library: Library) -> Look:
    return Look(library.themes["bold-geometry"])


def printed(rgb: RGB, condition: PrintCondition) -> RGB:
    """What a colour comes out as, lightness alone, its paper taken as white: for contrasts."""
    light = paper_of(CONDITIONS[condition]).xyz(separated(rgb, condition))[1]
    part = round(255 * (light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055))
    return part, part, part


@given(colours, conditions)
@example((0, 0, 60), "FOGRA39")
@example((40, 0, 0), "CGATS TR 006")
@settings(max_examples=60)
def test_no_colour_has_too_much_ink(rgb: RGB, condition: PrintCondition) -> None:
    amounts = separated(rgb, condition)
    assert sum(amounts) <= MOST_INK
    assert all(amount == 0 or 3 <= amount <= 100 for amount in amounts)
    assert min(amounts[:3]) == 0 or amounts[3] == 0, "three inks and black: black stands for what the three have in common"


@given(PARTS, conditions)
def test_grey_is_black_ink_alone(part: int, condition: PrintCondition) -> None:
    assert separated((part, part, part), condition)[:3] == (0, 0, 0)


@in_each
def test_black_is_full_and_white_is_bare_paper(condition: PrintCondition) -> None:
    assert separated((0, 0, 0), condition) == (0, 0, 0, 100)
    assert separated((255, 255, 255), condition) == (0, 0, 0, 0)


@in_each
def test_what_is_written_and_ruled_is_black_ink_alone(look: Look, condition: PrintCondition) -> None:
    for token in look.theme.colours:
        assert separated(look.rgb(token), condition)[:3] == (0, 0, 0), token
    assert separated(look.rgb("ink"), condition) == (0, 0, 0, 100)


@given(st.tuples(*[st.sampled_from([0, *range(10, 101, 10)])] * 4).filter(lambda amounts: 0 in amounts[:3]), conditions)
@settings(max_examples=60)
def test_a_colour_that_can_be_printed_is_found_again(amounts: CMYK, condition: PrintCondition) -> None:
    """From ink to the screen and back."""
    paper = paper_of(CONDITIONS[condition])
    seen = paper.xyz(amounts)
    rgb = to_screen(seen)
    if rgb is None or sum(amounts) > 200 or is_nearly_grey(on_screen(rgb)):
        return
    assert difference(seen, paper.xyz(separated(rgb, condition))) < 3


@in_each
def test_sections_stay_apart_on_paper(look: Look, condition: PrintCondition) -> None:
    paper = paper_of(CONDITIONS[condition])
    for tone, least in (("deep", 25), ("mid", 15), ("pale", 5)):
        seen = [paper.xyz(separated(look.rgb(f"{section}.{tone}"), condition)) for section in look.theme.sections]
        assert min(difference(one, other) for one, other in combinations(seen, 2)) > least, tone


@in_each
def test_words_keep_their_contrast_on_paper(look: Look, condition: PrintCondition) -> None:
    white, ink = printed(look.rgb("white"), condition), printed(look.rgb("ink"), condition)
    for section in look.theme.sections:
        deep, mid, pale = (printed(look.rgb(f"{section}.{tone}"), condition) for tone in ("deep", "mid", "pale"))
        assert contrast(white, deep) >= 4.5
        assert contrast(mid, deep) >= 3
        assert contrast(ink, pale) >= 4.5
    assert contrast(white, printed(look.rgb("secondary"), condition)) >= 4.5
