"""Files that are no decks or are damaged, each told once; and decks of which parts were changed."""

import io
import re
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from tests.readback.decks import drop, edited, read
from tests.write.pptx.sample import deck, document, look, typesetter
from toolkit.problems import UnfitFileError
from toolkit.readback.footers import changed_footers
from toolkit.readback.package import Package
from toolkit.readback.properties import changed_core, changed_custom
from toolkit.readback.themes import is_one_of, is_whole, master_themes, with_look
from toolkit.scene import Origin
from toolkit.write.pptx import write_pptx


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


def packed_as(method: int) -> bytes:
    """The small deck with its first slide packed in a way that no office program uses."""
    before, buffer = zipfile.ZipFile(io.BytesIO(deck())), io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as written:
        for name in before.namelist():
            written.writestr(name, before.read(name), method if name == "ppt/slides/slide1.xml" else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def for_a_later_unzip() -> bytes:
    """The small deck, one entry of which asks for version 15.0 of the zip format."""
    data, entry = bytearray(deck()), deck().index(b"PK\1\2")
    data[entry + 6] = 150
    return bytes(data)


def with_a_lying_size() -> bytes:
    """The small deck with a slide that unpacks to a hundred thousand times what the file's directory says."""
    name = "ppt/slides/slide1.xml"
    data = bytearray(with_part(name, b"<x>" + b" " * 50_000_000))
    entry = data.rindex(name.encode()) - 46
    assert data[entry : entry + 4] == b"PK\1\2"
    data[entry + 24 : entry + 28] = (500).to_bytes(4, "little")
    return bytes(data)


def strict() -> bytes:
    """The small deck as PowerPoint names things in a Strict Open XML Presentation (ISO/IEC 29500-1, annex A)."""
    package, parts = Package("deck.pptx", deck()), {}
    for name in package.names:
        if name.endswith((".xml", ".rels")):
            part = re.sub(rb"schemas.openxmlformats.org/(presentationml|drawingml)/2006/main", rb"purl.oclc.org/ooxml/\1/main", package.part(name))
            parts[name] = part.replace(b"schemas.openxmlformats.org/officeDocument/2006/", b"purl.oclc.org/ooxml/officeDocument/")
    return package.changed(parts)


def without_slides() -> bytes:
    def emptied(opened: object) -> None:
        for _ in range(6):
            drop(opened, 0)

    return edited(emptied)


def _slide(inside: bytes) -> bytes:
    return b'<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' + inside + b"</p:sld>"


_DAMAGED = "cannot be read. Use another copy of the file, or open and save it in PowerPoint, then try again."
_SAVE = "Open it in PowerPoint or LibreOffice, save it as a PowerPoint file (.pptx) without a password, then try again."
_SAVE_AS = 'In PowerPoint, choose "Save as" and the type "PowerPoint Presentation (.pptx)", then try again.'
_LARGE = "with its pictures and films it has more than 1 GB. Make them smaller (in PowerPoint: File, Info, Compress Media), then try again."


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: b"%PDF-1.7", f"this is not a PowerPoint file (.pptx), or it has a password. {_SAVE}"),
        (lambda: deck()[:-200], f"this is not a PowerPoint file (.pptx), or it has a password. {_SAVE}"),
        (lambda: zipped(readme="hello"), f"there are no slides in this file. {_SAVE}"),
        (lambda: with_part("ppt/slides/slide1.xml", b"<p:sld"), f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
        (with_a_wrong_sum, f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
        (for_a_later_unzip, f"this is not a PowerPoint file (.pptx), or it has a password. {_SAVE}"),
        (lambda: packed_as(zipfile.ZIP_BZIP2), f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
        (lambda: packed_as(zipfile.ZIP_LZMA), f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
        (lambda: with_part("ppt/slides/slide1.xml", b"<sld/>"), f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
        (lambda: with_part("ppt/slides/slide1.xml", _slide(b"")), f'the part "ppt/slides/slide1.xml" {_DAMAGED}'),
        (lambda: with_part("ppt/presentation.xml", b"<presentation/>"), f"there are no slides in this file. {_SAVE}"),
        (without_slides, f"there are no slides in this file. {_SAVE}"),
        (strict, f"this deck is saved as a Strict Open XML Presentation. {_SAVE_AS}"),
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


def test_a_part_that_unpacks_to_more_than_it_says_is_not_unpacked_whole() -> None:
    package = Package("deck.pptx", with_a_lying_size())
    tracemalloc.start()
    with pytest.raises(UnfitFileError, match="cannot be read"):
        package.part("ppt/slides/slide1.xml")
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


def test_a_file_that_unpacks_to_more_than_any_deck_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.readback.package._WHOLE", len(deck()))
    with pytest.raises(UnfitFileError) as caught:
        read(deck())
    assert str(caught.value) == f"deck.pptx: this file is too large: {_LARGE}"


def test_a_file_that_is_larger_than_any_deck_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(deck())
    monkeypatch.setattr("toolkit.readback.package._WHOLE", len(deck()) - 1)
    monkeypatch.setattr(Path, "read_bytes", None)
    with pytest.raises(UnfitFileError) as caught:
        Package.open(path)
    assert str(caught.value) == f"{path}: this file is too large: {_LARGE}"


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


# --- whatever is wrong with a file


def read_and_written(data: bytes) -> None:
    """All that `toolkit diff` and `toolkit rebrand` do with a file of whatever bytes; what is unfit may say so."""
    with suppress(UnfitFileError):
        read(data)
        package = Package("deck.pptx", data)
        package.changed({})
        for theme in master_themes(package):
            if is_whole(tree := package.tree(theme)) and is_one_of(tree, [_look()]):
                with_look(tree, _look())
        changed_footers(package, {"Based on Profiles & more": "Other"})
        changed_core(package, None, document())
        changed_custom(package, {"Toolkit edition": "other"})


@cache
def known_deck() -> bytes:
    """The small deck with properties that say where it comes from."""
    return write_pptx(replace(document(), origin=Origin("river", "morning", "en", "letter", "1")), look(), typesetter().faces)


@cache
def _look() -> Any:
    return Package("deck.pptx", deck()).tree("ppt/theme/theme1.xml")


@given(st.integers(0, len(deck())))
def test_a_file_that_ends_too_soon(end: int) -> None:
    read_and_written(deck()[:end])


def _flipped(data: bytes, flips: dict[int, int]) -> bytes:
    turned = bytearray(data)
    for place, bits in flips.items():
        turned[place] ^= bits
    return bytes(turned)


def _flips(low: int, high: int) -> st.SearchStrategy[dict[int, int]]:
    return st.dictionaries(st.integers(low, high - 1), st.integers(1, 255), min_size=1, max_size=4)


_METHODS = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


@cache
def all_packed_as(method: int) -> bytes:
    before, buffer = zipfile.ZipFile(io.BytesIO(deck())), io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as written:
        for name in before.namelist():
            written.writestr(name, before.read(name))
    return buffer.getvalue()


@given(st.data(), st.sampled_from(_METHODS))
def test_a_file_whose_directory_is_damaged(data: st.DataObject, method: int) -> None:
    whole = all_packed_as(method)
    read_and_written(_flipped(whole, data.draw(_flips(whole.index(b"PK\1\2"), len(whole)))))


@given(st.data(), st.sampled_from(_METHODS))
def test_a_file_whose_parts_are_damaged(data: st.DataObject, method: int) -> None:
    whole = all_packed_as(method)
    read_and_written(_flipped(whole, data.draw(_flips(0, whole.index(b"PK\1\2")))))


@given(st.data())
def test_a_file_whose_xml_lacks_something(data: st.DataObject) -> None:
    """An element or an attribute less, or a comment more, anywhere in what is read."""
    package = Package("deck.pptx", known_deck())
    name = data.draw(st.sampled_from([name for name in package.names if name.endswith((".xml", ".rels")) and "Content_Types" not in name]))
    root = package.tree(name)
    one = data.draw(st.sampled_from(list(root.iter("*"))))
    if data.draw(st.booleans()):
        one.insert(0, etree.Comment("by hand"))
    elif one.attrib and data.draw(st.booleans()):
        del one.attrib[data.draw(st.sampled_from(sorted(one.attrib)))]
    elif (above := one.getparent()) is not None:
        above.remove(one)
    read_and_written(package.changed({name: etree.tostring(root)}))
