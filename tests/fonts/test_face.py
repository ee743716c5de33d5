"""One cut of a family: shaping, metrics and the subset."""

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from tests.text.setting import look
from toolkit.fonts.face import FontFace, font_file

FACES = {name: FontFace(name, record) for name, record in look().theme.faces.items()}
TEXT, BOLD = FACES["text"], FACES["bold"]


def test_font_file_is_found_in_its_package() -> None:
    assert font_file("figtree", "Figtree[wght].ttf").is_file()


@pytest.mark.parametrize(("package", "file"), [("no-such", "a.ttf"), ("figtree", "no-such.ttf")])
def test_missing_font(package: str, file: str) -> None:
    with pytest.raises(FileNotFoundError):
        font_file(package, file)


def test_weight_is_pinned() -> None:
    assert BOLD.shape("leadership").width > TEXT.shape("leadership").width


def test_pairs_are_kerned() -> None:
    apart = TEXT.shape("A").width + TEXT.shape("V").width
    assert TEXT.shape("AV").width < apart


def test_one_glyph_a_character() -> None:
    assert len(TEXT.shape("affluent office").ids) == len("affluent office")


def test_clusters_count_characters() -> None:
    assert TEXT.shape("añb").clusters == (0, 1, 2)


def test_empty_text() -> None:
    assert TEXT.shape("") == TEXT.shape("")
    assert TEXT.shape("").width == 0


def test_missing_characters() -> None:
    assert TEXT.missing("añ—’✓漢✓\n\t") == ["✓", "漢"]


def test_metrics_are_those_of_a_latin_text_face() -> None:
    metrics = TEXT.metrics
    assert metrics.descent < 0 < metrics.x_height < metrics.cap_height < metrics.ascent
    assert 600 < metrics.cap_height < 800


def test_side_bearing() -> None:
    assert 20 < TEXT.side_bearing("H") < 150
    assert TEXT.side_bearing("漢") == 0


def test_advance_is_the_width_of_one_glyph() -> None:
    shaped = TEXT.shape("m")
    assert TEXT.advance(shaped.ids[0]) == pytest.approx(shaped.width)


def test_subset_is_a_smaller_pinned_font_that_keeps_glyph_numbers() -> None:
    ids = TEXT.shape("Profiles").ids
    data = TEXT.subset(ids, "Profiles")
    assert len(data) < 30_000
    font = TTFont(BytesIO(data))
    assert "fvar" not in font
    assert {font.getGlyphID(name) for name in (font.getBestCmap()[ord(char)] for char in "Profiles")} == set(ids)


def test_subset_with_new_numbers_is_smaller_still() -> None:
    assert len(TEXT.subset(characters="Profiles", keep_ids=False)) < len(TEXT.subset(characters="Profiles"))


def test_subset_is_the_same_twice() -> None:
    assert TEXT.subset(characters="abc") == FontFace("text", look().theme.faces["text"]).subset(characters="abc")


def test_subset_has_the_advances_that_were_measured() -> None:
    shaped = BOLD.shape("m")
    font = TTFont(BytesIO(BOLD.subset(shaped.ids, "m")))
    assert font["hmtx"][font.getBestCmap()[ord("m")]][0] * 1000 / font["head"].unitsPerEm == pytest.approx(shaped.width, abs=1)


@given(st.text("abcdefghijklmnopqrstuvwxyz ABCXYZ.,-’éñ0123456789", max_size=40))
def test_width_is_the_sum_of_the_advances(text: str) -> None:
    shaped = TEXT.shape(text)
    assert shaped.width == pytest.approx(sum(shaped.advances))
    assert len(shaped.ids) == len(shaped.advances) == len(shaped.clusters) == len(text)
    assert list(shaped.clusters) == list(range(len(text)))
