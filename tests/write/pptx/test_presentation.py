from tests.write.pptx.reading import NS, Opened, find, words
from tests.write.pptx.sample import deck, document

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
    assert len(set(ids)) == len(ids) == 4
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
