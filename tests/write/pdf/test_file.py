"""The file as a whole."""

import subprocess
import sys

import pikepdf
import pytest

from tests.write import sample
from tests.write.pdf import made
from toolkit.scene import Group, Link, Page, Rect
from toolkit.write.pdf.outline import page_labels


def test_the_same_document_is_the_same_file_in_another_process() -> None:
    code = "import sys, hashlib; from tests.write.pdf import made; sys.stdout.write(hashlib.md5(made.everything()).hexdigest())"
    digests = {subprocess.run([sys.executable, "-c", code], cwd=sample.ROOT, capture_output=True, text=True, check=True).stdout for _ in range(2)}
    assert len(digests) == 1
    assert "" not in digests


def test_every_font_is_embedded() -> None:
    with made.opened(made.everything()) as file:
        fonts = [thing for thing in file.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"]
        assert len(fonts) == 7  # three cuts, each a font and its descendant, and the font of the fields
        for font in fonts:
            if "/DescendantFonts" not in font:
                assert len(font.FontDescriptor.FontFile2.read_bytes()) > 500
        assert not any("Helvetica" in str(font.BaseFont) for font in fonts)


def test_the_catalog_says_what_a_screen_reader_needs() -> None:
    with made.opened(made.everything()) as file:
        root = file.Root
        assert bool(root.MarkInfo.Marked)
        assert str(root.Lang) == "en-US"
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert file.pdf_version == "1.7"
        with file.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata.pdfa_status == "2A"
            assert metadata["dc:title"] == str(file.docinfo.Title) == "Everything — todo lo que hay"
            assert metadata["dc:creator"] == [str(file.docinfo.Author)]


def test_bookmarks_nest_and_skipped_levels_close_up() -> None:
    with made.opened(made.everything()) as file, file.open_outline() as outline:
        assert [(entry.title, [below.title for below in entry.children]) for entry in outline.root] == [("Cover", ["Prose"]), ("Form", [])]
        assert [below.title for below in outline.root[0].children[0].children] == ["Table"]
    with made.opened(made.oddities()) as file, file.open_outline() as outline:
        assert [[below.title for below in entry.children] for entry in outline.root] == [["Two"]]


@pytest.mark.parametrize(
    ("labels", "ranges"),
    [
        (["1", "2", "3"], "0 <</S /D /St 1>>"),
        (["", "D1", "D2", "L1"], "0 <</S /D /St 1>> 1 <</P (D) /S /D /St 1>> 3 <</P (L) /S /D /St 1>>"),
        (["i", "D1 back", "D01", "D10"], "0 <</P (i)>> 1 <</P (D1 back)>> 2 <</P (D01)>> 3 <</P (D) /S /D /St 10>>"),
    ],
)
def test_page_labels_are_ranges(labels: list[str], ranges: str) -> None:
    pages = [Page(label, label, sample.SHEET, (), label=label) for label in labels]
    assert page_labels(pages) == f"<</Nums [{ranges}]>>"


def test_links_go_to_pages_and_addresses() -> None:
    with made.opened(made.everything()) as file:
        links = [annotation for annotation in file.pages[1].Annots if annotation.Subtype == "/Link"]
        assert [link.Dest[0].objgen for link in links[:2]] == [file.pages[2].objgen] * 2  # one for each line
        assert str(links[2].A.URI) == "https://example.org/a%C3%B1o?a=(1)"
        assert {str(link.Contents) for link in links} == {"The table", "Web site"}
        upper, lower = ([float(value) for value in link.Rect] for link in links[:2])
        assert upper[1] >= lower[3] - 2


def test_a_link_to_no_page_is_refused() -> None:
    with pytest.raises(ValueError, match='"nowhere"'):
        made.pdf_of(sample.document(sample.page(Group((sample.text("x", Rect(0, 0, 99, 20)),), link=Link("Go", page="nowhere")))))


def test_pages_keep_their_size_and_boxes() -> None:
    with made.opened(made.everything()) as file:
        cover, prose, *_ = file.pages
        assert [float(value) for value in cover.MediaBox] == [0, 0, 360, 480]
        assert [float(value) for value in cover.TrimBox] == [9, 9, 351, 471]
        assert [float(value) for value in cover.BleedBox] == [0, 0, 360, 480]
        assert "/TrimBox" not in prose
