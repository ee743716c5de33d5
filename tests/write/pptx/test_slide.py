import re

import pytest
from lxml import etree

from tests.write.pptx.reading import NS, SHAPES, Opened, find, shapes, words
from tests.write.pptx.sample import SIZE, TITLE, WIDE, deck, deck_of, page_of, plain, typesetter
from toolkit.problems import LayoutError
from toolkit.scene import Field, Group, Link, Page, Rect, Rectangle, Shape, Text

TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")
PARTS = ("slides", "slideLayouts", "slideMasters", "notesSlides", "notesMasters", "handoutMasters")
OPENED = Opened(deck())


def everything() -> list[str]:
    return [name for folder in PARTS for name in OPENED.numbered(folder)]


@pytest.mark.parametrize("name", everything())
def test_no_colour_is_a_number(name: str) -> None:
    assert find(OPENED.tree(name), ".//a:srgbClr|.//a:sysClr|.//a:prstClr") == []


@pytest.mark.parametrize("name", everything())
def test_every_run_says_its_language(name: str) -> None:
    tree = OPENED.tree(name)
    tags = [one.get("lang") for one in find(tree, ".//a:rPr|.//a:endParaRPr")]
    assert all(tag and TAG.fullmatch(tag) for tag in tags)
    assert all(find(run, "a:rPr/@lang") for run in find(tree, ".//a:r|.//a:fld|.//a:br"))
    assert all(find(paragraph, "a:endParaRPr/@lang") for paragraph in find(tree, ".//a:p"))


@pytest.mark.parametrize("name", everything())
def test_every_shape_has_its_own_number_and_a_name(name: str) -> None:
    identities = find(OPENED.tree(name), ".//p:cNvPr")
    assert len({one.get("id") for one in identities}) == len(identities)
    assert all(one.get("name") for one in identities[1:])


@pytest.mark.parametrize("name", OPENED.numbered("slides") + OPENED.numbered("slideLayouts"))
def test_what_is_no_text_is_described_or_decoration(name: str) -> None:
    for shape in find(OPENED.tree(name), f"//*[{' or '.join(f'self::{kind}' for kind in SHAPES.split('|'))}]"):
        identity = find(shape, "*/p:cNvPr")[0]
        decorative = bool(find(identity, ".//adec:decorative[@val='1']"))
        assert decorative or identity.get("descr") or shape.find("p:txBody", NS) is not None, identity.get("name")
        assert not (decorative and identity.get("descr"))


def test_placeholders_have_a_place_on_their_layout() -> None:
    for name in OPENED.numbered("slides"):
        [layout] = [target for kind, target in OPENED.relations(name).values() if kind == "slideLayout"]
        known = {(one.get("type"), one.get("idx", "0")) for one in find(OPENED.tree(layout), ".//p:ph")}
        used = [(one.get("type"), one.get("idx", "0")) for one in find(OPENED.tree(name), ".//p:ph")]
        assert set(used) <= known
        assert len(set(used)) == len(used)


def test_the_title_is_read_first_and_there_is_one() -> None:
    titles = []
    for slide in OPENED.slides:
        [title] = find(slide, ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='title']")
        read = [shape for shape in shapes(slide) if not find(shape, "*/p:cNvPr//adec:decorative")]
        assert read[0] is title
        titles.append(words(title))
    assert len(set(titles)) == len(titles)


def test_items_are_read_in_their_order() -> None:
    slide = OPENED.slides[2]
    read = [find(shape, "*/p:cNvPr")[0].get("name").rpartition(" ")[0] or find(shape, "*/p:cNvPr")[0].get("name") for shape in shapes(slide)]
    assert read == ["Title", "Motif", "Group", "Body", "Text", "Tracker", "Footer", "Number"]


def test_decoration_under_the_title_stays_under_it() -> None:
    panel = Shape(Rectangle(Rect(0, 0, 960, 200)), "D.deep", name="Panel")
    heading = typesetter().text("slide.title", "Over a panel", WIDE, slot="title", size=40)
    slide = Opened(deck_of(Page("only", "Over a panel", SIZE, (panel, plain("Before", Rect(54, 20, 300, 30)), heading), "table"))).slides[0]
    assert [find(shape, "*/p:cNvPr")[0].get("name").split()[0] for shape in shapes(slide)][:3] == ["Panel", "Title", "Text"]


def test_a_placeholder_says_only_what_it_changes() -> None:
    [title] = find(OPENED.slides[2], ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='title']")
    assert find(title, "p:spPr/*") == []
    assert find(title, ".//a:pPr") == []
    assert [dict(one.attrib) for one in find(title, ".//a:r/a:rPr")] == [{"lang": "en-US"}]


def test_a_fitted_size_stands_on_the_runs() -> None:
    [title] = find(OPENED.slides[4], ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='title']")
    assert find(title, ".//a:rPr/@sz") == ["4900"]
    assert find(title, ".//a:normAutofit/@*") == []


def test_a_text_that_stands_elsewhere_than_its_slot_says_where() -> None:
    setter = typesetter()
    heading = setter.text("slide.title", "Moved", TITLE.moved(12, 0), slot="title", anchor="bottom")
    [title] = find(Opened(deck_of(Page("only", "Moved", SIZE, (heading,), "principle"))).slides[0], ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='title']")
    [place] = find(title, "p:spPr/a:xfrm/a:off")
    assert int(place.get("x")) + reached(slide="principle") == 66 * 12_700
    assert int(place.get("y")) + int(find(title, ".//a:bodyPr/@tIns")[0]) == 96 * 12_700


def reached(slide: str) -> int:
    """EMU by which the title's placeholder of a slide layout begins before its slot, and which its inset takes back."""
    [layout] = [tree for name in OPENED.numbered("slideLayouts") if words_of_name(tree := OPENED.tree(name)) == slide.capitalize()]
    [title] = find(layout, ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='title']")
    inset = int(find(title, ".//a:bodyPr/@lIns")[0])
    assert int(find(title, "p:spPr/a:xfrm/a:off/@x")[0]) + inset == 54 * 12_700
    return inset


def words_of_name(layout: etree._Element) -> str:
    return str(find(layout, "p:cSld/@name")[0])


def test_the_ink_of_a_large_title_stands_on_the_margin() -> None:
    """Other programs set a first letter beside its side bearing, so the inset is smaller by that."""
    heading = typesetter().text("slide.title", "Build", TITLE, slot="title", anchor="bottom", size=50)
    [title] = find(Opened(deck_of(Page("only", "Build", SIZE, (heading,), "principle"))).slides[0], ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='title']")
    assert find(title, "p:spPr/*") == []
    bearing = typesetter().faces["display"].side_bearing("B") * 50 / 1000
    assert bearing > 3
    assert int(find(title, ".//a:bodyPr/@lIns")[0]) == pytest.approx(reached(slide="principle") - bearing * 12_700, abs=200)


def test_paragraphs_of_two_sizes_begin_on_one_edge() -> None:
    setter = typesetter()
    small, large = setter.paragraph("slide.title", "Break", size=40), setter.paragraph("slide.title", "Until", size=160)
    text = setter.place([small, large], Rect(100, 200, 700, 240))
    [box] = [shape for shape in shapes(Opened(deck_of(page_of(text))).slides[0]) if not find(shape, ".//p:ph")]
    bearings = [setter.faces["display"].side_bearing(letter) * size / 1000 for letter, size in (("B", 40), ("U", 160))]
    start = int(find(box, "p:spPr/a:xfrm/a:off/@x")[0]) / 12_700
    margins = [int((find(one, "a:pPr/@marL") or [0])[0]) / 12_700 for one in find(box, ".//a:p")]
    assert [start + margin + bearing for margin, bearing in zip(margins, bearings, strict=True)] == pytest.approx([100, 100], abs=0.02)


def test_empty_slots_are_not_copied() -> None:
    slide = Opened(deck_of(page_of(layout="section"))).slides[0]
    assert find(slide, ".//p:ph/@type") == ["title"]


def test_footer_and_number_stand_on_every_slide_whose_layout_has_them() -> None:
    for number, slide in enumerate(OPENED.slides, 1):
        has = number != 2
        assert [words(one) for one in find(slide, ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='ftr']")] == ["Based on Profiles & more"] * has
        assert [words(one) for one in find(slide, ".//p:sp[.//a:fld/@type='slidenum']")] == [str(number)] * has


def test_jumps_say_what_they_do_and_where() -> None:
    for name in OPENED.numbered("slides"):
        relations = OPENED.relations(name)
        for click in find(OPENED.tree(name), ".//a:hlinkClick"):
            kind, target = relations[click.get(f"{{{NS['r']}}}id")]
            assert click.get("tooltip")
            if click.get("action") == "ppaction://hlinksldjump":
                assert (kind, target in OPENED.names) == ("slide", True)
            else:
                assert (kind, target, click.get("action")) == ("hyperlink", "https://example.org/?a=1&b=2", None)


def test_the_way_back_is_offices_own_and_needs_no_slide() -> None:
    opened = Opened(deck_of(page_of(Group((plain("Back", Rect(54, 200, 90, 30)),), link=Link("Back to the last slide", back=True)))))
    [click] = find(opened.slides[0], ".//p:cNvPr/a:hlinkClick")
    assert dict(click.attrib) == {f"{{{NS['r']}}}id": "", "action": "ppaction://hlinkshowjump?jump=lastslideviewed", "tooltip": "Back to the last slide"}


def test_another_language_is_said_where_it_is_spoken() -> None:
    assert "es-US" in find(OPENED.slides[2], ".//a:r/a:rPr/@lang")


def test_fonts_come_from_the_theme() -> None:
    named = {one for name in everything() for one in find(OPENED.tree(name), ".//a:latin/@typeface")}
    assert named <= {"+mj-lt", "+mn-lt"}
    medium = typesetter().text("card.statement", "Medium has no place in a theme", Rect(54, 200, 400, 40))
    assert find(Opened(deck_of(page_of(medium))).slides[0], ".//a:latin/@typeface") == ["Figtree Medium"]


def test_a_background_of_its_own_is_written_and_the_layouts_is_not() -> None:
    assert find(OPENED.slides[1], "p:cSld/p:bg") == []
    slide = Opened(deck_of(page_of(background="paper"))).slides[0]
    assert find(slide, "p:cSld/p:bg/p:bgPr/a:solidFill/a:schemeClr/@val") == ["bg2"]


@pytest.mark.parametrize(
    ("pages", "says"),
    [
        ((Page("one", "None", SIZE, (), "table"),), "empty"),
        ((page_of(key="one"), page_of(key="two")), "stand on several"),
        ((page_of(layout="unheard-of"),), "without a slide layout"),
        ((page_of(Field("text", "n", "Name", Rect(0, 0, 9, 9))),), "no fields"),
        ((page_of(Group((plain("x", WIDE, slot="title"),), link=Link("x", page="page-1"))),), "Office links no groups"),
    ],
)
def test_what_layouts_must_not_make_is_refused(pages: tuple[Page, ...], says: str) -> None:
    with pytest.raises(LayoutError, match=says):
        deck_of(*pages)


def test_two_titles_on_a_slide_are_refused() -> None:
    second = typesetter().text("slide.title", "Second", WIDE, slot="title", size=40)
    with pytest.raises(LayoutError, match="2 texts in the title slot"):
        deck_of(page_of(second))


def test_a_link_to_no_page_is_refused() -> None:
    with pytest.raises(KeyError):
        deck_of(page_of(Group((plain("x", WIDE),), link=Link("x", page="nowhere"))))


def test_placeholders_leave_their_groups() -> None:
    heading = typesetter().text("slide.title", "Grouped", WIDE, slot="title", size=40)
    page = Page("one", "Grouped", SIZE, (Group((heading, plain("Beside", Rect(54, 200, 200, 30))), "Sect"),), "table")
    slide = Opened(deck_of(page)).slides[0]
    assert find(slide, ".//p:grpSp") == []
    assert isinstance(heading, Text)
