from pathlib import Path as File

from lxml import etree
from PIL import Image

from tests.write.pptx.reading import Opened, find, shapes
from tests.write.pptx.sample import deck, deck_of, motif, page_of, plain, ring, typesetter
from toolkit.scene import Cell, Ellipse, Group, Line, Link, Path, Picture, Point, Rect, Rectangle, Row, Shape, Stroke, Table
from toolkit.units import emu


def drawn(*items: object) -> list[etree._Element]:
    """The slide's shapes after its title and before its footer."""
    return [shape for shape in shapes(Opened(deck_of(page_of(*items))).slides[0]) if not find(shape, ".//p:ph")]


def test_outlines_are_native() -> None:
    items = (
        Shape(Rectangle(Rect(0, 0, 20, 10)), "ink"),
        Shape(Rectangle(Rect(0, 0, 20, 10), 2.5), "ink"),
        Shape(Ellipse(Rect(0, 0, 20, 10)), "ink"),
        Shape(ring(Point(50, 50), 20), "ink"),
    )
    made = drawn(*items)
    assert [find(shape, "p:spPr/a:prstGeom/@prst") for shape in made] == [["rect"], ["roundRect"], ["ellipse"], []]
    assert find(made[1], ".//a:gd/@fmla") == ["val 25000"]
    assert len(find(made[3], ".//a:cubicBezTo")) == 8
    assert len(find(made[3], ".//a:close")) == 2


def test_a_freeform_stands_where_its_points_are() -> None:
    [shape] = drawn(Shape(Path.polygon([Point(100, 50), Point(160, 50), Point(130, 90)]), "L.mid"))
    assert [dict(one.attrib) for one in find(shape, "p:spPr/a:xfrm/*")] == [{"x": str(emu(100)), "y": str(emu(50))}, {"cx": str(emu(60)), "cy": str(emu(40))}]
    assert [dict(one.attrib) for one in find(shape, ".//a:pt")] == [
        {"x": "0", "y": "0"},
        {"x": str(emu(60)), "y": "0"},
        {"x": str(emu(30)), "y": str(emu(40))},
    ]


def test_shapes_have_no_style_that_brings_shadows() -> None:
    opened = Opened(deck())
    assert all(find(slide, ".//p:style") == [] for slide in opened.slides)


def test_a_group_is_as_large_as_what_it_holds() -> None:
    [group] = drawn(motif("L"))
    assert [dict(one.attrib) for one in find(group, "p:grpSpPr/a:xfrm/*")] == [
        {"x": str(emu(576)), "y": "0"},
        {"cx": str(emu(384)), "cy": str(emu(540))},
    ] * 2
    assert find(group, "p:nvGrpSpPr/p:cNvPr/@descr") == ["The shapes of L"]
    assert find(group, "p:nvGrpSpPr/p:cNvPr/@name") == ["Motif"]


def test_a_group_of_one_is_the_one_with_the_groups_words() -> None:
    bar = Group((Shape(Rectangle(Rect(54, 486, 34, 3)), "rule"),), link=Link("Go to the agenda", page="page-1"))
    [shape] = drawn(bar)
    assert shape.tag.endswith("}sp")
    assert find(shape, "p:nvSpPr/p:cNvPr/@descr") == ["Go to the agenda"]
    assert find(shape, "p:nvSpPr/p:cNvPr/a:hlinkClick/@action") == ["ppaction://hlinksldjump"]


def test_a_linked_group_jumps_wherever_it_is_touched() -> None:
    pair = Group((Shape(Ellipse(Rect(54, 60, 24, 24)), "ink"), plain("Agenda", Rect(84, 60, 90, 30))), link=Link("Go", page="page-1"))
    [group] = drawn(pair)
    assert len(find(group, "p:sp/p:nvSpPr/p:cNvPr/a:hlinkClick")) == 2


def test_decoration_is_marked_all_the_way_down() -> None:
    [group] = drawn(Group((Shape(Ellipse(Rect(0, 0, 24, 24)), "ink"), plain("L", Rect(0, 0, 24, 24))), "Artifact"))
    assert len(find(group, ".//p:cNvPr")) == len(find(group, ".//adec:decorative")) == 3


def test_a_group_without_words_of_its_own_says_what_stands_in_it() -> None:
    [group] = drawn(Group((plain("Tables", Rect(0, 0, 90, 30)), plain("of four", Rect(0, 30, 90, 30))), "Div"))
    assert find(group, "p:nvGrpSpPr/p:cNvPr/@descr") == ["Tables of four"]


def test_lines_are_lines_and_rising_ones_rise() -> None:
    level, rising = drawn(Line(Point(54, 100), Point(154, 100), Stroke("ink", 3)), Line(Point(54, 200), Point(154, 150), Stroke("rule", 1, (2, 1))))
    assert find(level, "p:spPr/a:xfrm/@flipV") == []
    assert find(level, "p:spPr/a:ln/@w") == ["38100"]
    assert find(rising, "p:spPr/a:xfrm/@flipV") == ["1"]
    assert [dict(one.attrib) for one in find(rising, ".//a:ds")] == [{"d": "200000", "sp": "100000"}]


def test_pictures_are_stored_once_and_described(tmp_path: File) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (4, 2), "red").save(path)
    box = Rect(700, 60, 100, 50)
    opened = Opened(deck_of(page_of(Picture(box, str(path), "The region's logo"), Picture(box.moved(0, 60), str(path), ""))))
    assert [name for name in opened.names if "media" in name] == ["ppt/media/image1.png"]
    described, plain_one = find(opened.slides[0], ".//p:pic")
    assert find(described, "p:nvPicPr/p:cNvPr/@descr") == ["The region's logo"]
    assert len(find(plain_one, ".//adec:decorative")) == 1


def table(*rows: tuple[Cell, ...]) -> Table:
    return Table(Rect(0, 100, 300, 30 * len(rows)), tuple(Row(cells) for cells in rows), "A table", Stroke("rule", 1), "Grid")


def cell(x: float, y: float, w: float, h: float = 30, words: str = "x", **more: object) -> Cell:
    return Cell(Rect(x, y, w, h), (typesetter().text("slide.row", words, Rect(x + 6, y, w - 12, h), anchor="middle"),), **more)  # type: ignore[arg-type]


def test_tables_are_tables_with_heads_and_rules() -> None:
    [frame] = drawn(
        table((cell(0, 100, 100, header="column"), cell(100, 100, 200, header="column")), (cell(0, 130, 100, header="row"), cell(100, 130, 200, fill="L.pale")))
    )
    assert dict(find(frame, ".//a:tblPr")[0].attrib) == {"firstRow": "1", "firstCol": "1"}
    assert find(frame, ".//a:gridCol/@w") == [str(emu(100)), str(emu(200))]
    assert find(frame, ".//a:tr/@h") == [str(emu(30))] * 2
    assert find(frame, "p:nvGraphicFramePr/p:cNvPr/@descr") == ["A table"]
    assert len(find(frame, ".//a:lnB/a:solidFill/a:schemeClr")) == 4
    assert find(frame, ".//a:tcPr/@marL") == [str(emu(6))] * 4
    assert find(frame, ".//a:tcPr/@anchor") == ["ctr"] * 4


def test_spanning_cells_leave_empty_ones_behind_them() -> None:
    [frame] = drawn(
        table(
            (cell(0, 100, 300, columns=3),),
            (cell(0, 130, 100, 60, rows=2), cell(100, 130, 100), cell(200, 130, 100)),
            (cell(100, 160, 100), cell(200, 160, 100)),
        )
    )
    rows = [[dict(one.attrib) for one in find(row, "a:tc")] for row in find(frame, ".//a:tr")]
    assert rows == [[{"gridSpan": "3"}, {"hMerge": "1"}, {"hMerge": "1"}], [{"rowSpan": "2"}, {}, {}], [{"vMerge": "1"}, {}, {}]]


def test_bullets_hang_and_numbers_count() -> None:
    setter = typesetter()
    paragraphs = [setter.paragraph("slide.row", "One", bullet="•", indent=18), setter.paragraph("slide.row", "Two", bullet="2.", indent=18, space_before=6)]
    [box] = drawn(setter.place(paragraphs, Rect(54, 200, 300, 80)))
    assert [dict(one.attrib) for one in find(box, ".//a:pPr")] == [{"marL": "228600", "indent": "-228600"}] * 2
    assert find(box, ".//a:buChar/@char") == ["•"]
    assert [dict(one.attrib) for one in find(box, ".//a:buAutoNum")] == [{"type": "arabicPeriod", "startAt": "2"}]
    assert find(box, ".//a:spcBef/a:spcPts/@val") == ["600"]


def test_leading_is_a_share_of_the_fonts_own_line() -> None:
    [box] = drawn(plain("Eighteen points on 1.3", Rect(54, 200, 300, 40)))
    assert find(box, ".//a:lnSpc/a:spcPct/@val") == ["108300"]
    assert find(box, ".//a:rPr/@sz") == ["1800"]


def test_text_boxes_have_no_insets_and_wrap() -> None:
    [box] = drawn(plain("Plain", Rect(54, 200, 300, 40)))
    properties = dict(find(box, ".//a:bodyPr")[0].attrib)
    assert {properties[side] for side in ("lIns", "tIns", "rIns", "bIns")} == {"0"}
    assert properties["wrap"] == "square"
