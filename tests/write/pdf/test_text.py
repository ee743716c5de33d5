"""Text that can be copied, searched and read aloud."""

from msgspec.structs import replace

from tests.write import sample
from tests.write.pdf import made
from tests.write.pdf.tree import said
from toolkit.scene import Rect, Text
from toolkit.write.pdf.fonts import to_unicode
from toolkit.write.pdf.typefaces import Typefaces


def test_copied_words_do_not_run_together() -> None:
    _, prose, *_ = made.words(made.everything())
    assert "a partnership may say juntos llegamos más lejos and then point to the table of people who were there on the day or to" in prose


def test_content_in_drawing_order_says_the_same() -> None:
    assert "write it down so that it can be read." in said(made.everything())[1]


def test_a_glyph_that_says_something_else_carries_its_words() -> None:
    """One hyphen glyph, two meanings: the second is told beside it."""
    hyphen = sample.text("a-b", Rect(0, 0, 99, 20))
    soft = _saying(hyphen, "a\u00adb")
    with made.opened(made.pdf_of(sample.document(sample.page(hyphen, soft)))) as file:
        content = file.pages[0].Contents.read_bytes()
    assert content.count(b"/ActualText <feff006100ad0062>") == 1


def test_kerning_is_drawn_as_it_was_measured() -> None:
    text = sample.text("AVATAR Tomorrow", Rect(0, 0, 300, 60), "page.title")
    [glyphs] = text.lines[0].glyphs
    typeface = Typefaces(sample.typesetter().faces)["display"]
    shown = typeface.show(glyphs)
    moved = sum(float(part.split("<")[0]) for part in shown.split(">")[1:] if not part.startswith(("]", "<")) and part.split("<")[0].strip())
    plain = sum(typeface.face.advance(glyph) for glyph in glyphs.ids)
    assert shown.endswith("TJ")
    assert abs(plain - moved + glyphs.style.tracking * len(glyphs.ids) - sum(glyphs.advances)) < 0.01


def test_faces_of_the_same_cut_are_embedded_once() -> None:
    pages = sample.page(sample.text("9:30", Rect(0, 0, 99, 20), "page.clock"), sample.text("Bold", Rect(0, 20, 99, 20), "page.bold"))
    with made.opened(made.pdf_of(sample.document(pages))) as file:
        assert len(file.pages[0].Resources.Font) == 1


def test_the_character_map_has_blocks_of_a_hundred() -> None:
    cmap = to_unicode({glyph: chr(glyph + 64) for glyph in range(1, 151)})
    assert "100 beginbfchar" in cmap
    assert "50 beginbfchar" in cmap
    assert to_unicode({3: "ffi"}).count("<0003> <006600660069>") == 1


def _saying(text: Text, words: str) -> Text:
    return replace(text, lines=tuple(replace(line, glyphs=tuple(replace(glyphs, text=words) for glyphs in line.glyphs)) for line in text.lines))
