"""Lists that people type, level by level."""

from itertools import pairwise

from lxml import etree

from tests.write.pptx.reading import Opened, find, words
from tests.write.pptx.sample import BODY, SIZE, TITLE, deck, look, typesetter
from toolkit.scene import Document, Page, Rect, SlideLayout, Slot
from toolkit.write.pptx import write_pptx

TALL, LOW = Rect(54, 140, 400, 300), Rect(54, 460, 400, 30)


def opened(*bodies: Slot, lines: int = 1) -> Opened:
    """A deck with one layout with these bodies, and a slide whose title and first body are filled."""
    setter = typesetter()
    title = Slot("title", "title", Rect(54, 54, 852, 60), setter.style("slide.title", 40), "Title")
    heading = setter.text("slide.title", "A title", title.box, slot="title", size=40)
    said = setter.texts(
        "slide.body", [setter.paragraph("slide.body", f"Line {number}", size=20) for number in range(lines)], bodies[0].box, slot=bodies[0].name
    )
    page = Page("only", "A title", SIZE, (heading, said), "own")
    return Opened(write_pptx(Document("Test", "", "en", (page,), layouts=(SlideLayout("own", "Own", (title, *bodies)),)), look(), setter.faces))


def body(box: Rect, colour: str = "ink", size: float = 20, name: str = "body", deeper: str = "") -> Slot:
    return Slot(name, "body", box, typesetter().style("slide.body", size, colour), "Words", deeper=deeper)


def levels(deck: Opened, index: int = 0) -> list[etree._Element]:
    """The levels of one of the layout's bodies."""
    shape = find(deck.tree("ppt/slideLayouts/slideLayout1.xml"), ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='body']")[index]
    return find(shape, "p:txBody/a:lstStyle/*")


def test_each_level_stands_further_in_and_none_is_larger_than_the_one_above() -> None:
    made = levels(opened(body(TALL)))
    assert [etree.QName(one).localname for one in made] == [f"lvl{number}pPr" for number in range(1, 10)]
    sizes = [int(find(one, "a:defRPr/@sz")[0]) for one in made]
    assert sizes[:3] == [2000, 1800, 1600]
    assert sizes == sorted(sizes, reverse=True)
    margins = [int(one.get("marL")) for one in made]
    assert margins == sorted(set(margins))


def test_levels_below_the_first_have_bullets_in_the_margin_of_the_one_above() -> None:
    made = levels(opened(body(TALL)))
    assert [len(find(one, "a:buChar")) for one in made] == [0] + [1] * 8
    assert all(int(one.get("marL")) + int(one.get("indent")) == int(above.get("marL")) for above, one in pairwise(made))


def test_all_levels_have_the_colour_of_their_placeholder() -> None:
    made = levels(opened(body(TALL, colour="white")))
    assert {find(one, "a:defRPr/a:solidFill/a:schemeClr/@val")[0] for one in made} == {"bg1"}


def test_small_words_get_no_smaller() -> None:
    small = Slot("body", "body", TALL, typesetter().style("slide.small"), "Words")
    made = levels(opened(small))
    assert {find(one, "a:defRPr/@sz")[0] for one in made} == {"1400"}


def test_points_of_a_list_stand_apart_and_a_few_words_do_not() -> None:
    made = opened(body(TALL), body(LOW, name="caption"))
    assert [[find(one, "a:spcBef/a:spcPts/@val")[0] for one in levels(made, index)][:2] for index in (0, 1)] == [["800", "400"], ["0", "0"]]


def test_paragraphs_that_are_set_without_space_say_so_where_the_layout_has_some() -> None:
    spaces = [find(one, "a:pPr/a:spcBef/a:spcPts/@val") for one in find(opened(body(TALL), lines=3).slides[0], ".//p:sp[2]//a:p")]
    assert spaces == [[], ["0"], ["0"]]
    spaces = [find(one, "a:pPr/a:spcBef/a:spcPts/@val") for one in find(opened(body(LOW), lines=2).slides[0], ".//p:sp[2]//a:p")]
    assert spaces == [[], []]


def test_a_placeholder_says_how_to_get_a_point_on_its_second_level() -> None:
    made = opened(body(TALL, deeper="Press Tab"), body(LOW, name="caption"))
    shapes = find(made.tree("ppt/slideLayouts/slideLayout1.xml"), ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='body']")
    said = [[(words(one), find(one, "a:pPr/@lvl")) for one in find(shape, ".//a:p")] for shape in shapes]
    assert said == [[("Words", []), ("Press Tab", ["1"])], [("Words", [])]]


def test_the_master_shows_five_levels_on_the_slides_margins() -> None:
    [shape] = find(opened(body(LOW, deeper="Press Tab")).tree("ppt/slideMasters/slideMaster1.xml"), ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='body']")
    assert [find(one, "a:pPr/@lvl") for one in find(shape, ".//a:p")] == [[], ["1"], ["2"], ["3"], ["4"]]
    [place], [size] = find(shape, "p:spPr/a:xfrm/a:off"), find(shape, "p:spPr/a:xfrm/a:ext")
    reach = int(find(shape, ".//a:bodyPr/@lIns")[0])
    assert int(place.get("x")) + reach == 54 * 12_700
    assert int(place.get("x")) + int(size.get("cx")) == 906 * 12_700


def test_the_master_has_the_foot_of_the_layout_with_the_longest() -> None:
    master = Opened(deck()).tree("ppt/slideMasters/slideMaster1.xml")
    places = {one.get("type"): find(shape, "p:spPr/a:xfrm/a:ext/@cx") for shape in find(master, ".//p:sp") for one in find(shape, "p:nvSpPr/p:nvPr/p:ph")}
    assert places["ftr"] == [str(700 * 12_700)]


def test_placeholders_are_named_for_people() -> None:
    setter = typesetter()
    named = Slot("head-1", "body", BODY, setter.style("slide.body"), "Words", label="Left heading")
    made = SlideLayout("own", "Own", (Slot("title", "title", TITLE, setter.style("slide.title"), "Title"), named))
    page = Page("only", "A title", SIZE, (setter.text("slide.title", "A title", TITLE, slot="title"),), "own")
    layout = Opened(write_pptx(Document("Test", "", "en", (page,), layouts=(made,)), look(), setter.faces)).tree("ppt/slideLayouts/slideLayout1.xml")
    assert find(layout, ".//p:sp/p:nvSpPr/p:cNvPr/@name") == ["Title", "Left heading"]
