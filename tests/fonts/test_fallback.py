import json

import pytest

from toolkit.fonts.fallback import FILE, stand_in
from toolkit.fonts.measure_fallbacks import FILES, as_text, font_path


def test_the_data_is_that_of_the_fonts() -> None:
    for free, files in FILES.items():
        for name in files.values():
            try:
                font_path(name)
            except FileNotFoundError:
                pytest.skip(f"no {free}: its fonts are not installed")
    assert json.loads(as_text()) == json.loads(FILE.read_text("utf-8"))


def test_a_font_that_is_not_installed_is_told_by_its_name() -> None:
    with pytest.raises(FileNotFoundError, match=r"liberation/None\.ttf"):
        font_path("liberation/None.ttf")


def test_an_unknown_family_is_refused() -> None:
    with pytest.raises(KeyError):
        stand_in("Comic", bold=False)


def test_bold_is_wider() -> None:
    assert stand_in("Arial", bold=True).shape("Pairs with").width > stand_in("Arial", bold=False).shape("Pairs with").width


def test_a_character_without_a_width_takes_an_em() -> None:
    assert stand_in("Calibri", bold=False).shape("\u6f22").width == 1000


def test_the_text_is_one_glyph_a_character() -> None:
    shaped = stand_in("Arial", bold=False).shape("ab")
    assert (shaped.text, len(shaped.ids), shaped.clusters, sum(shaped.advances)) == ("ab", 2, (0, 1), shaped.width)
