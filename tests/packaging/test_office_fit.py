"""No text leaves its box in LibreOffice, with the kit's own font files and where Arial or Calibri stand in."""

from pathlib import Path

import pytest
from pptx import Presentation

from tests.packaging.rendered import Drawn, as_pdf, drawn_texts, with_hidden_shown
from toolkit.build import Built
from toolkit.fonts.measure_fallbacks import FILES, font_path

STANDING_IN = ("Liberation Sans", "Carlito")
_ROUNDING = 0.5
"""Points that a renderer's grid may cost."""
_LIFTED = 0.035
"""Ems by which LibreOffice may lift the first line of large type over its box where Carlito stands in: it takes what a tight leading saves off the
ascent alone. See docs/decisions/0014."""
_LARGE = 40.0


@pytest.fixture(scope="module")
def deck(built_kit: tuple[Built, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    [built] = [built for built in built_kit if built.entry.product == "deck"]
    return with_hidden_shown(built.path, tmp_path_factory.mktemp("shown") / "deck.pptx")


@pytest.fixture(scope="module")
def kit_fonts(built_kit: tuple[Built, ...]) -> list[Path]:
    return sorted((built_kit[0].path.parent / "fonts").glob("*.ttf"))


def stand_in(free: str) -> list[Path]:
    try:
        return [font_path(name) for name in FILES[free].values()]
    except FileNotFoundError:
        pytest.skip(f"no {free}: its fonts are not installed")


def allowed(drawn: Drawn) -> float:
    return max(_ROUNDING, _LIFTED * drawn.size) if drawn.size >= _LARGE else _ROUNDING


def faults(deck: Path, pdf: Path) -> list[str]:
    """Texts that leave their boxes, and those that LibreOffice draws smaller than they are, so that they do not."""
    texts = list(drawn_texts(deck, pdf))
    assert len(texts) > 500
    beyond = [f"slide {one.slide}: {one.text!r} by {one.beyond:.1f} pt" for one in texts if one.beyond > allowed(one)]
    shrunk = [f"slide {one.slide}: {one.text!r} in {one.size:.1f} pt" for one in texts if one.size < one.asked * 0.99]
    return beyond + shrunk


@pytest.fixture(scope="module")
def in_own_fonts(deck: Path, kit_fonts: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return as_pdf(deck, kit_fonts, tmp_path_factory.mktemp("own"))


def test_every_text_stays_in_its_box_in_the_fonts_of_the_kit(deck: Path, in_own_fonts: Path) -> None:
    assert faults(deck, in_own_fonts) == []


@pytest.mark.parametrize("free", STANDING_IN)
def test_every_text_stays_in_its_box_where_no_font_of_the_kit_is_installed(deck: Path, free: str, tmp_path: Path) -> None:
    assert faults(deck, as_pdf(deck, stand_in(free), tmp_path)) == []


def test_a_box_that_is_too_small_for_its_words_is_seen(deck: Path, in_own_fonts: Path, tmp_path: Path) -> None:
    opened = Presentation(str(deck))
    title = opened.slides[2].shapes.title
    left, top, width, height = title.left, title.top, title.width, title.height
    title.left, title.top, title.width, title.height = left, top, width, height // 2
    opened.save(str(tmp_path / "small.pptx"))
    [fault] = faults(tmp_path / "small.pptx", in_own_fonts)
    assert fault.startswith("slide 3: 'Why we are here' by ")
