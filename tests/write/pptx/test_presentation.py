import pytest
from lxml import etree
from msgspec.structs import replace

from tests.write.pptx.reading import NS, Opened, find, words
from tests.write.pptx.sample import deck, deck_of, document, look, page_of, typesetter
from toolkit.scene import Show
from toolkit.write.pptx import write_pptx

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def presentation(data: bytes) -> object:
    return Opened(data).tree("ppt/presentation.xml")


def test_the_notes_and_handout_masters_are_listed() -> None:
    opened = Opened(deck())
    tree, relations = opened.tree("ppt/presentation.xml"), opened.relations("ppt/presentation.xml")
    for path, kind in (("p:notesMasterIdLst/p:notesMasterId", "notesMaster"), ("p:handoutMasterIdLst/p:handoutMasterId", "handoutMaster")):
        [listed] = find(tree, path)
        assert relations[listed.get(RELATION)][0] == kind


def test_each_master_has_a_theme_of_its_own() -> None:
    opened = Opened(deck())
    masters = [name for folder in ("slideMasters", "notesMasters", "handoutMasters") for name in opened.numbered(folder)]
    themes = [target for name in masters for kind, target in opened.relations(name).values() if kind == "theme"]
    assert len(set(themes)) == len(masters) == 3


def test_layouts_have_ids_that_no_master_has() -> None:
    opened = Opened(deck())
    masters = find(opened.tree("ppt/presentation.xml"), "p:sldMasterIdLst/p:sldMasterId")
    layouts = find(opened.tree("ppt/slideMasters/slideMaster1.xml"), "p:sldLayoutIdLst/p:sldLayoutId")
    ids = [int(one.get("id")) for one in (*masters, *layouts)]
    assert len(set(ids)) == len(ids) == 5
    assert min(ids) >= 2**31


def test_the_screen_is_wide_and_says_nothing_of_four_to_three() -> None:
    [size] = find(Opened(deck()).tree("ppt/presentation.xml"), "p:sldSz")
    assert dict(size.attrib) == {"cx": "12192000", "cy": "6858000"}


def test_every_slide_is_in_one_section_in_order() -> None:
    tree = Opened(deck()).tree("ppt/presentation.xml")
    sections = find(tree, ".//p14:section")
    assert [section.get("name") for section in sections] == ["Facilitator slides", "Drivers", "Principles"]
    listed = [one.get("id") for one in find(tree, ".//p14:section/p14:sldIdLst/p14:sldId")]
    assert listed == [one.get("id") for one in find(tree, "p:sldIdLst/p:sldId")]
    assert len({section.get("id") for section in sections}) == 3


def test_hidden_slides_are_hidden() -> None:
    shown = [slide.get("show") for slide in Opened(deck()).slides]
    assert shown == [None, "0", None, None, None, None]


def test_the_properties_count_right() -> None:
    opened, expected = Opened(deck()), document()
    tree = opened.tree("docProps/app.xml")
    counts = {one.tag.rpartition("}")[2]: one.text for one in tree}
    assert counts["Slides"] == str(len(expected.pages))
    assert counts["HiddenSlides"] == "1"
    assert counts["Notes"] == "5"


def test_notes_open_with_their_clock_and_label_each_line() -> None:
    opened = Opened(deck())
    name = opened.numbered("notesSlides")[1]
    tree = opened.tree(name)
    [body] = find(tree, ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='body']")
    lines = [words(paragraph) for paragraph in find(body, ".//a:p")]
    assert lines == ["09:45-10:00 · 15 min", "SAY Trust is the floor, not the ceiling.", 'ASK Who said "we" & meant it?When <exactly>?']
    bold = [words(run) for run in find(body, ".//a:r[a:rPr/@b='1']")]
    assert bold == ["09:45-10:00 · 15 min", "SAY ", "ASK "]
    assert {kind for kind, _ in opened.relations(name).values()} == {"notesMaster", "slide"}


def test_the_notes_master_shows_the_slide_in_its_own_proportions() -> None:
    [extent] = find(Opened(deck()).tree("ppt/notesMasters/notesMaster1.xml"), ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='sldImg']/p:spPr/a:xfrm/a:ext")
    assert round(int(extent.get("cx")) / int(extent.get("cy")), 3) == 1.778


def test_the_theme_names_our_fonts_and_colours() -> None:
    theme = Opened(deck()).tree("ppt/theme/theme1.xml")
    fonts = [find(theme, f".//a:{kind}/a:latin")[0].get("typeface") for kind in ("majorFont", "minorFont")]
    assert fonts == ["Bricolage Grotesque ExtraBold", "Figtree"]
    slots = {one.tag.rpartition("}")[2]: one[0].get("val") for one in theme.find(".//a:clrScheme", NS)}
    assert slots["dk1"] == "1C2430"
    assert slots["accent4"] == "60073A"
    assert len(slots) == 12


def test_custom_shows_list_their_slides_in_their_own_order_before_the_default_text() -> None:
    opened = Opened(deck())
    tree, relations = opened.tree("ppt/presentation.xml"), opened.relations("ppt/presentation.xml")
    shows = find(tree, "p:custShowLst/p:custShow")
    assert [(show.get("name"), show.get("id")) for show in shows] == [("Drivers & friends", "0"), ("Alone", "1")]
    listed = [[relations[one.get(RELATION)] for one in find(show, "p:sldLst/p:sld")] for show in shows]
    assert listed == [[("slide", "ppt/slides/slide3.xml"), ("slide", "ppt/slides/slide1.xml")], [("slide", "ppt/slides/slide1.xml")]]
    order = [etree.QName(one).localname for one in tree]
    assert order.index("notesSz") < order.index("custShowLst") < order.index("defaultTextStyle")


def test_a_deck_without_shows_has_no_list_of_them() -> None:
    assert find(Opened(deck_of(page_of())).tree("ppt/presentation.xml"), "p:custShowLst") == []


def test_a_show_of_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError, match="page-99"):
        write_pptx(replace(document(), shows=(Show("Lost", ("page-99",)),)), look(), typesetter().faces)


def test_the_properties_name_fonts_theme_slides_and_shows() -> None:
    tree = Opened(deck()).tree("docProps/app.xml")
    pairs = [one.text for one in find(tree, "//*[local-name()='HeadingPairs']//*[local-name()='lpstr' or local-name()='i4']")]
    titles = [one.text for one in find(tree, "//*[local-name()='TitlesOfParts']//*[local-name()='lpstr']")]
    assert pairs == ["Fonts Used", "2", "Theme", "1", "Slide Titles", "6", "Custom Shows", "2"]
    assert titles == [
        *("Bricolage Grotesque ExtraBold", "Figtree"),
        "Bold geometry",
        *(page.title for page in document().pages),
        *("Drivers & friends", "Alone"),
    ]
    sizes = [one.get("size") for one in find(tree, "//*[local-name()='vector']")]
    assert sizes == ["8", str(len(titles))]


def test_the_handout_and_notes_masters_say_whose_deck_it_is_and_have_fields() -> None:
    opened, expected = Opened(deck()), document()
    for name in ("ppt/handoutMasters/handoutMaster1.xml", "ppt/notesMasters/notesMaster1.xml"):
        tree = opened.tree(name)
        said = {one.get("type"): shape for shape in find(tree, ".//p:sp") for one in find(shape, "p:nvSpPr/p:nvPr/p:ph")}
        assert words(said["hdr"]) == expected.footer
        assert words(said["ftr"]) == expected.subject
        assert [find(said[kind], ".//a:fld/@type") for kind in ("dt", "sldNum")] == [["datetime1"], ["slidenum"]]
    handout = find(opened.tree("ppt/handoutMasters/handoutMaster1.xml"), ".//p:ph")
    assert [(one.get("type"), one.get("idx")) for one in handout] == [("hdr", None), ("dt", "1"), ("ftr", "2"), ("sldNum", "3")]


def test_printed_notes_say_whose_deck_it_is() -> None:
    opened = Opened(deck())
    tree = opened.tree(opened.numbered("notesSlides")[0])
    said = {one.get("type"): words(shape) for shape in find(tree, ".//p:sp") for one in find(shape, "p:nvSpPr/p:nvPr/p:ph")}
    assert (said["hdr"], said["ftr"], said["sldNum"]) == (document().footer, document().subject, "1")


def test_a_date_is_a_field_that_slides_leave_to_people() -> None:
    opened = Opened(deck())
    layout = opened.tree("ppt/slideLayouts/slideLayout1.xml")
    [date] = find(layout, ".//p:sp[p:nvSpPr/p:nvPr/p:ph/@type='dt']")
    assert find(date, ".//a:fld/@type") == ["datetime1"]
    assert words(date) == "Date"
    assert not any(find(slide, ".//p:ph[@type='dt']") for slide in opened.slides)
    assert find(opened.tree("ppt/slideMasters/slideMaster1.xml"), ".//p:ph[@type='dt']")


def test_pictures_and_tables_have_placeholders_with_prompts_of_their_own() -> None:
    layout = Opened(deck()).tree("ppt/slideLayouts/slideLayout4.xml")
    kinds = {one.get("type"): (one.get("hasCustomPrompt"), words(shape)) for shape in find(layout, ".//p:sp") for one in find(shape, "p:nvSpPr/p:nvPr/p:ph")}
    assert kinds["pic"] == ("1", "Add a picture")
    assert kinds["tbl"] == ("1", "Add a table")


def test_on_the_notes_master_nothing_overlaps() -> None:
    tree = Opened(deck()).tree("ppt/notesMasters/notesMaster1.xml")
    boxes = []
    for place in find(tree, ".//p:sp/p:spPr/a:xfrm"):
        [x, y], [w, h] = ([int(value) for value in find(place, f"a:{part}")[0].attrib.values()] for part in ("off", "ext"))
        boxes.append((x, y, x + w, y + h))
    assert len(boxes) == 6
    for index, (x1, y1, x2, y2) in enumerate(boxes):
        assert not any(x1 < other[2] and other[0] < x2 and y1 < other[3] and other[1] < y2 for other in boxes[index + 1 :])
