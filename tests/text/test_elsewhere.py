"""The room that text takes where the theme's fonts are missing."""

from tests.text.setting import look, setter
from toolkit.fonts.fallback import FAMILIES
from toolkit.text.elsewhere import Elsewhere
from toolkit.text.faces import stand_ins, stood_in
from toolkit.text.filled import filled

WHERE_ARIAL_NEEDS_A_LINE_MORE = 240


def elsewhere() -> Elsewhere:
    return Elsewhere(look().theme.faces, setter().faces)


def test_each_family_is_asked_in_turn() -> None:
    typesetter = setter()
    paragraphs = [typesetter.paragraph("body", "Partners who share one goal meet every month")]
    found = elsewhere().filled(paragraphs, 90)
    families = [stand_ins(look().theme.faces, family) for family in FAMILIES]
    assert found == tuple(filled(paragraphs, 90, family, stood_in(typesetter.faces, family)) for family in families)
    assert len({one.width for one in found}) == len(FAMILIES)


def test_what_fits_in_each_family_fits() -> None:
    paragraphs = [setter().paragraph("body", "Partners who share one goal meet every month")]
    height = max(one.height for one in elsewhere().filled(paragraphs, 90))
    assert elsewhere().fits(paragraphs, 90, height)
    assert not elsewhere().fits(paragraphs, 90, height - 1)
    width = WHERE_ARIAL_NEEDS_A_LINE_MORE
    few, many = sorted(one.lines for one in elsewhere().filled(paragraphs, width))
    assert few < many
    assert elsewhere().fits(paragraphs, width, 999, many)
    assert not elsewhere().fits(paragraphs, width, 999, few)


def test_a_word_that_is_too_wide_in_one_family_does_not_fit() -> None:
    paragraphs = [setter().paragraph("body", "Wholeheartedness")]
    narrow, wide = sorted(one.width for one in elsewhere().filled(paragraphs, 999))
    assert elsewhere().fits(paragraphs, wide, 999)
    assert not elsewhere().fits(paragraphs, (narrow + wide) / 2, 999)
