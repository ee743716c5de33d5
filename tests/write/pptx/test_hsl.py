import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.write.pptx.sample import look
from toolkit.write.pptx.hsl import derived, transformed
from toolkit.write.pptx.palette import Palette

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
TOKENS = sorted(look().colours)


@given(COLOURS, COLOURS)
def test_any_colour_is_derived_from_any_other_within_one_step(base: tuple[int, int, int], target: tuple[int, int, int]) -> None:
    made = transformed(base, derived(base, target))
    assert max(abs(a - b) for a, b in zip(made, target, strict=True)) <= 1


@given(COLOURS)
def test_a_colour_is_itself_without_transforms(colour: tuple[int, int, int]) -> None:
    assert transformed(colour, ()) == colour
    assert derived(colour, colour) == ()


@pytest.mark.parametrize("token", TOKENS)
def test_every_token_of_the_theme_is_exact(token: str) -> None:
    palette = Palette(look())
    slot, transforms = palette.source(token)
    assert transformed(palette.slots[slot], transforms) == look().rgb(token)


@given(COLOURS)
def test_a_pale_stays_pale_whatever_colour_a_person_puts_into_its_slot(colour: tuple[int, int, int]) -> None:
    _, transforms = Palette(look()).source("L.pale")
    made = transformed(colour, transforms)
    assert (min(made) + max(made)) / 2 >= 228


def test_the_office_way_of_lightening() -> None:
    assert transformed((0x44, 0x72, 0xC4), (("lumMod", 20_000), ("lumOff", 80_000))) == (0xDA, 0xE3, 0xF3)


def test_an_unknown_transform_is_refused() -> None:
    with pytest.raises(KeyError):
        transformed((0, 0, 0), (("tint", 1),))


def test_the_tones_of_a_section_come_from_its_own_slot() -> None:
    palette = Palette(look())
    assert [palette.source(f"{section}.{tone}")[0] for section in "DLPS" for tone in ("mid", "pale")] == [
        f"accent{number}" for number in (1, 1, 2, 2, 3, 3, 4, 4)
    ]


def test_neutrals_come_from_the_slots_for_text_and_ground() -> None:
    palette = Palette(look())
    assert {token: palette.source(token)[0] for token in ("ink", "white", "secondary", "paper", "rule")} == {
        "ink": "dk1",
        "white": "lt1",
        "secondary": "dk2",
        "paper": "lt2",
        "rule": "lt2",
    }
