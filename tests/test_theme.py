"""Design tokens, resolved."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.library import Library
from toolkit.theme import RGB, Look, contrast, grey

PARTS = st.integers(0, 255)
COLOURS = st.tuples(PARTS, PARTS, PARTS)


@pytest.fixture
def look(library: Library) -> Look:
    return Look(library.themes["bold-geometry"])


def test_colours_by_name_and_by_section(look: Look) -> None:
    assert look.rgb("white") == (255, 255, 255)
    assert "#{:02X}{:02X}{:02X}".format(*look.rgb("D.deep")) == look.theme.sections["D"].deep.upper()
    assert {f"{section}.{tone}" for section in "DLPS" for tone in ("deep", "mid", "pale")} <= set(look.colours)


def test_colour_as_it_is_written(look: Look) -> None:
    for token, value in look.theme.colours.items():
        assert "#{:02X}{:02X}{:02X}".format(*look.rgb(token)) == value.upper()


def test_spacing_in_points(look: Look) -> None:
    assert look.space("card-margin") == 18


def test_unknown_names_are_defects(look: Look) -> None:
    for ask in (look.rgb, look.role, look.space):
        with pytest.raises(KeyError):
            ask("no-such")


def test_contrast_of_black_and_white() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


@pytest.mark.parametrize(
    ("text", "ground"),
    [("ink", "white"), ("ink", "paper"), ("secondary", "white"), ("secondary", "paper")]
    + [pair for s in "DLPS" for pair in (("white", f"{s}.deep"), (f"{s}.deep", "white"), ("ink", f"{s}.pale"), ("ink", f"{s}.mid"), (f"{s}.mid", f"{s}.deep"))],
)
def test_text_stands_out_from_its_ground(look: Look, text: str, ground: str) -> None:
    least = 3.0 if text.endswith(".mid") else 4.5  # mid on deep is for large shapes and figures
    assert contrast(look.rgb(text), look.rgb(ground)) >= least


@given(COLOURS, COLOURS)
def test_a_grey_has_the_contrast_of_its_colour(one: RGB, other: RGB) -> None:
    assert 0 <= grey(one) <= 1
    assert _of_greys(grey(one), grey(other)) == pytest.approx(contrast(one, other), rel=1e-3)


def _of_greys(one: float, other: float) -> float:
    """Contrast of greys that are no whole steps of a screen."""
    light, dark = sorted((part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_in_gray_the_sections_stand_apart_and_none_is_lighter_than_its_color(library: Library) -> None:
    look = Look(library.themes["bold-geometry"])
    deeps = [f"{section}.deep" for section in look.theme.sections]
    greys = sorted(look.grey(token) for token in deeps)
    assert all(lighter - darker > 0.1 for darker, lighter in pairwise(greys))
    assert all(look.grey(token) <= grey(look.rgb(token)) for token in deeps)
    assert look.grey("ink") == grey(look.rgb("ink"))
