import io

import pytest
from fontTools.ttLib import TTFont

from tests.write.pptx.sample import look, typesetter
from toolkit.fonts.export import cuts, exported


@pytest.fixture(scope="module")
def fonts() -> dict[str, TTFont]:
    return {name: TTFont(io.BytesIO(exported(face))) for name, face in cuts(look().theme.faces.values()).items()}


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


def test_the_same_face_makes_the_same_bytes() -> None:
    face = look().theme.faces["bold"]
    assert exported(face) == exported(face)


def test_fonttools_reads_every_table_and_writes_the_same_file(fonts: dict[str, TTFont]) -> None:
    for name, face in cuts(look().theme.faces.values()).items():
        opened, written = fonts[name], io.BytesIO()
        opened.recalcTimestamp = False
        opened.save(written)
        assert written.getvalue() == exported(face), name


def test_style_bits_say_what_the_name_says(fonts: dict[str, TTFont]) -> None:
    bits = {name: (font["OS/2"].usWeightClass, font["OS/2"].fsSelection & 0x61, font["head"].macStyle) for name, font in fonts.items()}
    assert bits.pop("Figtree-Bold.ttf") == (700, 0x20, 1)
    assert set(bits.values()) == {(400, 0x40, 0)}
