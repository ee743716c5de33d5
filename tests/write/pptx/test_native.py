"""Decks are right in what no schema sees, and the checks for it find decks that are made wrong on purpose."""

from functools import cache

import pytest
from msgspec.structs import replace

from tests.layouts.deck.conftest import CONVENINGS, drawn
from tests.write.pptx.native import CHECKS, faults
from tests.write.pptx.sample import document, look, typesetter
from tests.write.pptx.wrong import WRONG, made_wrong
from toolkit.kit.deck.guides import GUIDES
from toolkit.write.pptx import write_pptx


@cache
def right() -> bytes:
    """The sample, with guides."""
    return write_pptx(replace(document(), guides=GUIDES), look(), typesetter().faces)


@pytest.mark.parametrize("convening", CONVENINGS)
def test_the_national_decks_are_without_fault(convening: str) -> None:
    assert faults(write_pptx(drawn(convening).document, look(), typesetter().faces)) == []


def test_the_sample_is_without_fault() -> None:
    assert faults(right()) == []


@pytest.mark.parametrize("case", WRONG)
def test_a_deck_that_is_made_wrong_is_told(case: str) -> None:
    """By its own check and by no other: without that check nothing would be told."""
    told = {says.partition(": ")[0] for says in faults(made_wrong(right(), WRONG[case]))}
    assert told == {WRONG[case].says, *WRONG[case].also}


def test_each_check_has_a_deck_that_it_finds_wrong() -> None:
    assert set(CHECKS) - {wrong.says for wrong in WRONG.values()} == set()
