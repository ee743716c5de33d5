from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tests.write.pptx.sample import look, typesetter
from toolkit.fonts.export import export_fonts


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, TTFont]:
    written = export_fonts(look(), tmp_path_factory.mktemp("fonts"))
    return {path.name: TTFont(path) for path in written}


def test_each_cut_is_written_once_under_the_name_that_the_deck_uses(fonts: dict[str, TTFont]) -> None:
    named = {name: (font["name"].getDebugName(1), font["name"].getDebugName(2)) for name, font in fonts.items()}
    assert named == {
        "BricolageGrotesqueExtraBold-Regular.ttf": ("Bricolage Grotesque ExtraBold", "Regular"),
        "Figtree-Regular.ttf": ("Figtree", "Regular"),
        "Figtree-Bold.ttf": ("Figtree", "Bold"),
        "FigtreeMedium-Regular.ttf": ("Figtree Medium", "Regular"),
    }


def test_cuts_are_static_and_keep_their_kerning(fonts: dict[str, TTFont]) -> None:
    for font in fonts.values():
        assert "fvar" not in font
        assert "GPOS" in font


def test_no_name_joins_a_cut_to_a_larger_family(fonts: dict[str, TTFont]) -> None:
    assert all(font["name"].getDebugName(number) is None for font in fonts.values() for number in (16, 17))


def test_widths_are_those_that_the_text_engine_measures(fonts: dict[str, TTFont]) -> None:
    font, face = fonts["BricolageGrotesqueExtraBold-Regular.ttf"], typesetter().faces["display"]
    advances, scale = font["hmtx"].metrics, 1000 / font["head"].unitsPerEm
    for letter in "LeadershipQ4":
        assert abs(advances[font.getBestCmap()[ord(letter)]][0] * scale - face.shape(letter).width) <= 1


def test_the_same_theme_makes_the_same_files(tmp_path: Path) -> None:
    one, two = (export_fonts(look(), tmp_path / name) for name in ("one", "two"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]
