"""Fields: names, labels, and what they look like."""

from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from tests.write import sample
from tests.write.pdf import made
from toolkit.scene import Field, Rect
from toolkit.write.png import write_pngs

BOX = Rect(36, 36, 100, 20)


def test_fields_have_unique_names_and_labels() -> None:
    with made.opened(made.everything()) as file:
        fields = {str(field.T): field for field in file.Root.AcroForm.Fields}
        assert list(fields) == ["who-name", "notes", "agree", "sure"]
        assert [str(kid.TU) for kid in fields["sure"].Kids] == ["How sure: 1 of 3", "How sure: 2 of 3", "How sure: 3 of 3"]
        assert str(fields["who-name"].TU) == "Your name"
        assert str(fields["notes"].V) == "Typed\nbefore"
        assert int(fields["notes"].Ff) == 1 << 12
        assert "/NeedAppearances" not in file.Root.AcroForm


def test_every_widget_has_an_appearance_and_prints() -> None:
    with made.opened(made.everything()) as file:
        widgets = [annotation for annotation in file.pages[3].Annots if annotation.Subtype == "/Widget"]
        assert len(widgets) == 6
        for widget in widgets:
            assert list(widget.AP) == ["/N"]
            assert int(widget.F) == 4
        assert [sorted(map(str, widget.AP.N)) for widget in widgets[3:]] == [["/1", "/Off"], ["/2", "/Off"], ["/3", "/Off"]]


def test_a_ticked_box_fills_its_mark() -> None:
    with made.opened(made.everything()) as file:
        agree = next(field for field in file.Root.AcroForm.Fields if str(field.T) == "agree")
        agree.AS = agree.V = pikepdf.Name("/Yes")
        ticked = BytesIO()
        file.save(ticked)
    assert _pixel(ticked.getvalue(), 3, 42, 136) == sample.look().rgb("D.deep")
    assert _pixel(made.everything(), 3, 42, 136) == (255, 255, 255)


def test_typed_words_have_one_plain_font_for_all_fields() -> None:
    with made.opened(made.everything()) as file:
        font = file.Root.AcroForm.DR.Font.FieldFont
        assert font.Encoding == "/WinAnsiEncoding"
        assert "+" not in str(font.BaseFont)
        assert len(font.Widths) == 224
        assert int(font.FontDescriptor.Flags) == 32


def test_a_radio_button_can_be_switched_off_again() -> None:
    with made.opened(made.everything()) as file:
        sure = next(field for field in file.Root.AcroForm.Fields if str(field.T) == "sure")
    assert int(sure.Ff) == 1 << 15


def test_a_field_without_a_size_lets_the_viewer_choose_one() -> None:
    fitted = Field("text", "a", "A", BOX, value="Given", size=0)
    with made.opened(made.pdf_of(sample.document(sample.page(fitted)))) as file:
        field = file.Root.AcroForm.Fields[0]
        assert str(field.DA).startswith("/FieldFont 0 Tf")
        assert b" 11 Tf" in field.AP.N.read_bytes()


def test_two_fields_of_one_name_are_refused() -> None:
    twice = sample.page(Field("text", "a", "A", BOX), Field("check", "a", "A again", BOX))
    with pytest.raises(ValueError, match='"a"'):
        made.pdf_of(sample.document(twice))


def test_a_radio_button_does_not_share_a_name_with_a_text() -> None:
    for kinds in (("text", "radio"), ("radio", "text")):
        with pytest.raises(ValueError, match='"a"'):
            made.pdf_of(sample.document(sample.page(*(Field(kind, "a", "A", BOX) for kind in kinds))))


def _pixel(pdf: bytes, page: int, x: float, y: float) -> tuple[int, ...]:
    picture = Image.open(BytesIO(list(write_pngs(pdf, 144))[page])).convert("RGB")
    found = picture.getpixel((int(x * 2), int(y * 2)))
    assert isinstance(found, tuple)
    return found
