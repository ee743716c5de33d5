import hashlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path

from msgspec.structs import replace
from pptx import Presentation

from tests.write.pptx.reading import NS, Opened
from tests.write.pptx.sample import deck, document, look, typesetter
from toolkit.write.pptx import write_pptx
from toolkit.write.thumbnail import thumbnail

ROOT = Path(__file__).parents[3]


def test_the_same_document_makes_the_same_bytes_in_another_process() -> None:
    code = "import hashlib; from tests.write.pptx.sample import deck; print(hashlib.sha256(deck()).hexdigest())"
    environment = {"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)}
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == hashlib.sha256(deck()).hexdigest()


def test_every_relationship_leads_to_a_part() -> None:
    opened = Opened(deck())
    for name in opened.names:
        for kind, target in opened.relations(name).values():
            assert kind == "hyperlink" or target in opened.names, (name, kind, target)


def test_every_part_is_reached_and_has_a_type() -> None:
    opened = Opened(deck())
    types = opened.tree("[Content_Types].xml")
    named = {one.get("PartName")[1:] for one in types.findall("ct:Override", NS)}
    extensions = {one.get("Extension") for one in types.findall("ct:Default", NS)}
    parts = [name for name in opened.names if name != "[Content_Types].xml"]
    assert [name for name in parts if name not in named and name.rpartition(".")[2] not in extensions - {"xml"}] == []
    reached = {target for name in [*parts, ""] for _, target in opened.relations(name).values()}
    assert [name for name in parts if not name.endswith(".rels") and name not in reached] == []


def test_the_file_names_no_day_but_the_oldest() -> None:
    assert {entry.date_time for entry in Opened(deck()).zip.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nothing_is_left_of_another_template() -> None:
    names = Opened(deck()).names
    assert len(names) == len(set(names))
    assert not [name for name in names if "printerSettings" in name]
    assert names[0] == "[Content_Types].xml"


def test_the_thumbnail_is_the_first_slide_with_its_layouts_art() -> None:
    opened = Opened(deck())
    assert ("thumbnail", "docProps/thumbnail.jpeg") in opened.relations("").values()
    first, [art] = document().pages[0], [layout.items for layout in document().layouts if layout.key == document().pages[0].layout]
    assert opened.zip.read("docProps/thumbnail.jpeg") == thumbnail(replace(first, items=(*art, *first.items)), look(), typesetter().faces)


def test_a_draft_says_the_same_without_a_picture_and_uncompressed() -> None:
    whole, draft = Opened(deck()), Opened(write_pptx(document(), look(), typesetter().faces, draft=True))
    assert [name for name in whole.names if name not in draft.names] == ["docProps/thumbnail.jpeg"]
    differ = {name for name in draft.names if draft.zip.read(name) != whole.zip.read(name)}
    assert differ == {"[Content_Types].xml", "_rels/.rels"}
    assert {entry.compress_type for entry in draft.zip.infolist()} == {zipfile.ZIP_STORED}
    assert "thumbnail" not in {kind for kind, _ in draft.relations("").values()}


def test_python_pptx_opens_it() -> None:
    opened = Presentation(io.BytesIO(deck()))
    expected = document()
    assert [layout.name for layout in opened.slide_layouts] == ["Principle", "Table", "Section opener", "For slides of one's own"]
    assert [slide.shapes.title.text_frame.text for slide in opened.slides] == [page.title for page in expected.pages]
    assert opened.core_properties.title == expected.title
    assert opened.core_properties.language == "en-US"


def test_a_long_chain_of_links_is_written_without_recursion() -> None:
    assert len(Opened(deck(30)).slides) == 122
