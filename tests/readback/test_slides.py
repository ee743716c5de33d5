"""What is read of a slide, also of one that another program wrote."""

from lxml import etree

from toolkit.readback.slides import Slide, read_slide

_NAMES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{rest}"'
    for prefix, rest in (("a", "drawingml/2006/main"), ("p", "presentationml/2006/main"), ("mc", "markup-compatibility/2006"))
)


def slide(*shapes: str, more: str = "", notes: str = "") -> Slide:
    root = etree.fromstring(f'<p:sld {_NAMES} {more}><p:cSld name="agenda"><p:spTree>{"".join(shapes)}</p:spTree></p:cSld></p:sld>')
    of_notes = etree.fromstring(f"<p:notes {_NAMES}><p:cSld><p:spTree>{notes}</p:spTree></p:cSld></p:notes>") if notes else None
    return read_slide(4, root, of_notes)


def shape(name: str, words: str = "", *, slot: str = "", box: str = "") -> str:
    said = f"<p:txBody><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:txBody>" if words else ""
    return f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{name}"/><p:cNvSpPr {box}/><p:nvPr>{slot}</p:nvPr></p:nvSpPr><p:spPr/>{said}</p:sp>'


def frame(uri: str, inside: str = "") -> str:
    data = f'<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/{uri}">{inside}</a:graphicData></a:graphic>'
    return f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="Content 3"/><p:nvPr/></p:nvGraphicFramePr>{data}</p:graphicFrame>'


def test_number_key_and_whether_it_is_hidden() -> None:
    assert (slide().number, slide().key, slide().hidden) == (4, "agenda", False)
    assert [slide(more=f'show="{said}"').hidden for said in ("0", "false", "1")] == [True, True, False]


def test_titles_of_both_kinds_and_what_is_never_said() -> None:
    read = slide(
        shape("Title 1", "Now", slot='<p:ph type="ctrTitle"/>'),
        shape("Body 2", "Then", slot='<p:ph idx="1"/>'),
        shape("Number 3", "4", slot='<p:ph type="sldNum"/>'),
        shape("Date 4", "May 12", slot='<p:ph type="dt"/>'),
    )
    assert (read.title, read.words) == ("Now", "Now\nThen")
    assert [(said.name, said.slot) for said in read.texts] == [("Title", "title"), ("Body", "body")]


def test_a_slide_without_a_title_has_none() -> None:
    assert slide(shape("Text 1", "Words")).title == ""


def test_the_newer_form_of_a_shape_is_read_once() -> None:
    either = f"<mc:AlternateContent><mc:Choice>{shape('New', 'Ink')}</mc:Choice><mc:Fallback>{shape('Old', 'Ink')}</mc:Fallback></mc:AlternateContent>"
    assert [said.name for said in slide(either).texts] == ["New"]


def test_kinds_of_shapes() -> None:
    group = f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="Both 9"/></p:nvGrpSpPr>{shape("Dot 10")}{shape("Label 11", "Here")}</p:grpSp>'
    read = slide(shape("Star 1"), frame("chart"), frame("diagram"), frame("ole"), group, shape("Empty 2", box='txBox="1"'))
    assert [(one.kind, one.name, one.within) for one in read.shapes] == [
        ("shape", "Star", ()),
        ("chart", "Content", ()),
        ("diagram", "Content", ()),
        ("object", "Content", ()),
        ("group", "Both", ()),
        ("shape", "Dot", (4,)),
    ]
    assert [(said.name, said.within) for said in read.texts] == [("Label", (4,))]


def test_cells_of_a_table_have_places() -> None:
    cells = "".join(f"<a:tc><a:txBody><a:p><a:r><a:t>{words}</a:t></a:r></a:p></a:txBody></a:tc>" for words in ("A", "", "C"))
    read = slide(frame("table", f"<a:tbl><a:tr>{cells}</a:tr></a:tbl>"))
    assert [(said.text, said.place) for said in read.texts] == [("A", "row 1, column 1"), ("C", "row 1, column 3")]


def test_of_the_notes_only_what_is_said_is_read() -> None:
    picture, number = shape("Image", slot='<p:ph type="sldImg"/>'), shape("Number", "4", slot='<p:ph type="sldNum"/>')
    assert slide(notes=picture + shape("Notes", "Say hello.", slot='<p:ph type="body" idx="3"/>') + number).notes == ("Say hello.",)
