"""The room that text takes where the theme's fonts are missing."""

from tests.text.setting import look, setter
from toolkit.fonts.fallback import FAMILIES
from toolkit.text.elsewhere import Elsewhere
from toolkit.text.faces import stand_ins, stood_in
from toolkit.text.filled import filled


def elsewhere() -> Elsewhere:
    return Elsewhere(look().theme.faces, setter().faces)


def test_each_family_is_asked_in_turn() -> None:
    typesetter = setter()
    paragraphs = [typesetter.paragraph("body", "Partners who share one goal meet every month")]
    found = elsewhere().filled(paragraphs, 90)
    families = [stand_ins(look().theme.faces, family) for family in FAMILIES]
    assert found == tuple(filled(paragraphs, 90, family, stood_in(typesetter.faces, family)) for family in families)
    assert len({one.width for one in found}) == len(FAMILIES)


def test_the_highest_line_of_any_face_in_any_family_counts() -> None:
    typesetter = setter()
    shares = [face.line / typesetter.faces[name].line for family in FAMILIES for name, face in stand_ins(look().theme.faces, family).items()]
    assert elsewhere().taller == max(shares)
