"""Files that are no decks or are damaged, each told once; and decks of which parts were changed."""

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.readback.decks import read
from tests.write.pptx.sample import deck
from toolkit.problems import UnfitFileError
from toolkit.readback.package import Package


def with_part(name: str, data: bytes) -> bytes:
    """The small deck with other bytes for one part."""
    return Package("deck.pptx", deck()).changed({name: data})


def zipped(**parts: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def with_a_wrong_sum() -> bytes:
    data = bytearray(deck())
    checksum = zlib.crc32(Package("deck.pptx", deck()).part("ppt/slides/slide1.xml")).to_bytes(4, "little")
    return bytes(data).replace(checksum, b"\0\0\0\0")


_DAMAGED = "cannot be read. Use another copy of the file, or open and save it in PowerPoint, then try again."
_SAVE = "Open it in PowerPoint or LibreOffice, save it as a PowerPoint file (.pptx) without a password, then try again."


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: b"%PDF-1.7", f"this is not a PowerPoint file (.pptx), or it has a password. {_SAVE}"),
        (lambda: deck()[:-200], f"this is not a PowerPoint file (.pptx), or it has a password. {_SAVE}"),
        (lambda: zipped(readme="hello"), f"there are no slides in this file. {_SAVE}"),
        (lambda: with_part("ppt/slides/slide1.xml", b"<p:sld"), f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
        (with_a_wrong_sum, f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
    ],
)
def test_file_that_is_no_deck(make: Callable[[], bytes], says: str) -> None:
    with pytest.raises(UnfitFileError) as caught:
        read(make())
    assert str(caught.value) == f"deck.pptx: {says}"


def test_a_slide_that_is_listed_and_not_there_is_told() -> None:
    package = Package("deck.pptx", deck())
    relations = package.part("ppt/_rels/presentation.xml.rels").replace(b"slides/slide1.xml", b"slides/slide99.xml")
    with pytest.raises(UnfitFileError, match=r"ppt/slides/slide99\.xml"):
        read(package.changed({"ppt/_rels/presentation.xml.rels": relations}))


def test_a_part_that_unpacks_to_more_than_any_slide_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.readback.package._LARGEST", 1000)
    with pytest.raises(UnfitFileError, match="cannot be read"):
        read(deck())


def test_entities_of_a_part_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    slide = Package("deck.pptx", deck()).part("ppt/slides/slide1.xml").decode()
    declared = slide.replace("<p:sld ", f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><p:sld ', 1).replace("Welcome and purpose", "&e;")
    assert "secret" not in read(with_part("ppt/slides/slide1.xml", declared.encode())).slides[0].words


def test_changed_parts_alone_differ() -> None:
    name = "docProps/app.xml"
    before, after = (zipfile.ZipFile(io.BytesIO(data)) for data in (deck(), with_part(name, b"<Properties/>")))
    kept = [(entry.filename, entry.date_time, entry.compress_type, entry.CRC) for entry in before.infolist() if entry.filename != name]
    assert [(entry.filename, entry.date_time, entry.compress_type, entry.CRC) for entry in after.infolist() if entry.filename != name] == kept
    assert after.namelist() == before.namelist()
    assert after.read(name) == b"<Properties/>"


def test_the_same_xml_written_otherwise_says_the_same() -> None:
    package = Package("deck.pptx", deck())
    part = package.part("docProps/core.xml")
    assert package.same_xml("docProps/core.xml", part.replace(b"'", b'"', 2))
    assert not package.same_xml("docProps/core.xml", part.replace(b"Facilitator", b"Other"))
