"""What a table looks like that a person inserts."""

from lxml import etree

from tests.write.pptx.reading import Opened, find
from tests.write.pptx.sample import deck

STYLES = Opened(deck()).tree("ppt/tableStyles.xml")


def part(name: str) -> etree._Element:
    [found] = find(STYLES, f"a:tblStyle/a:{name}")
    return found


def test_a_new_table_has_the_themes_own_style() -> None:
    [style] = find(STYLES, "a:tblStyle")
    assert style.get("styleId") == STYLES.get("def")
    assert style.get("styleName") == "Bold geometry"


def test_heads_are_bold_on_a_ground_of_their_own_over_a_strong_line() -> None:
    assert find(part("firstRow"), "a:tcTxStyle/@b") == ["on"]
    assert find(part("firstRow"), "a:tcStyle/a:fill/a:solidFill/a:schemeClr/@val") == ["bg2"]
    assert find(part("firstRow"), "a:tcStyle/a:tcBdr/a:bottom/a:ln/@w") == ["19050"]


def test_rows_are_parted_by_thin_rules_and_nothing_stands_between_columns() -> None:
    borders = {etree.QName(one).localname: bool(find(one, "a:ln/a:solidFill")) for one in find(part("wholeTbl"), "a:tcStyle/a:tcBdr/*")}
    assert borders == {"left": False, "right": False, "top": False, "bottom": True, "insideH": True, "insideV": False}


def test_words_are_in_the_themes_text_font_and_colour() -> None:
    assert find(part("wholeTbl"), "a:tcTxStyle/a:fontRef/@idx") == ["minor"]
    assert find(part("wholeTbl"), "a:tcTxStyle/a:schemeClr/@val") == ["tx1"]
    assert find(STYLES, ".//a:srgbClr|.//a:latin") == []


def test_what_people_switch_on_can_be_seen() -> None:
    assert [etree.QName(one).localname for one in find(STYLES, "a:tblStyle/*")] == [
        "wholeTbl",
        "band2H",
        "band2V",
        "lastCol",
        "firstCol",
        "lastRow",
        "firstRow",
    ]
    assert all(find(part(name), ".//@b|.//a:fill/a:solidFill") for name in ("band2H", "band2V", "lastCol", "firstCol", "lastRow"))
