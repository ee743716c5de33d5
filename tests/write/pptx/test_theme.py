"""The theme part: what people draw on a slide."""

from tests.write.pptx.reading import Opened, find
from tests.write.pptx.sample import deck

THEME = Opened(deck()).tree("ppt/theme/theme1.xml")


def test_new_shapes_are_flat_in_a_colour_of_the_theme_without_an_outline() -> None:
    [shape] = find(THEME, "a:objectDefaults/a:spDef")
    assert find(shape, "a:spPr/a:ln/a:noFill")
    assert [(one.tag.rpartition("}")[2], one.get("idx"), find(one, "a:schemeClr/@val")) for one in find(shape, "a:style/*")] == [
        ("lnRef", "0", ["accent1"]),
        ("fillRef", "1", ["accent1"]),
        ("effectRef", "0", ["accent1"]),
        ("fontRef", "minor", ["lt1"]),
    ]


def test_new_lines_are_as_strong_as_the_slides_own_rules() -> None:
    [line] = find(THEME, "a:objectDefaults/a:lnDef/a:spPr/a:ln")
    assert (line.get("w"), find(line, "a:solidFill/a:schemeClr/@val")) == ("38100", ["tx1"])


def test_defaults_name_no_colour_and_no_font() -> None:
    assert find(THEME, "a:objectDefaults//a:srgbClr|a:objectDefaults//a:latin") == []
