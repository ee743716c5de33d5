"""Files appear whole or not at all, and the manifest says what they are."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from toolkit import __version__
from toolkit.build.files import MANIFEST, Entry, digest, is_whole, put, read_manifest, swap_folder

ENTRY = Entry("a.pdf", "cards", "en", "half", "letter", digest(b"new"), 3, 2, "key")
entries = st.builds(
    Entry,
    file=st.from_regex(r"[a-z]{1,8}\.pdf", fullmatch=True),
    product=st.text(max_size=5),
    language=st.text(max_size=5),
    convening=st.text(max_size=5),
    paper=st.text(max_size=5),
    sha256=st.text(max_size=5),
    bytes=st.integers(0),
    pages=st.integers(0),
    inputs=st.text(max_size=5),
)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_and_manifest_are_put(tmp_path: Path) -> None:
    put(tmp_path / "new", "national", {"a.pdf": b"new"}, [ENTRY])
    assert names(tmp_path / "new") == ["a.pdf", "manifest.json"]
    data = json.loads((tmp_path / "new" / MANIFEST).read_text())
    assert (data["edition"], data["version"]) == ("national", __version__)
    assert data["files"] == [
        {
            "file": "a.pdf",
            "product": "cards",
            "language": "en",
            "convening": "half",
            "paper": "letter",
            "sha256": digest(b"new"),
            "bytes": 3,
            "pages": 2,
            "inputs": "key",
        }
    ]


@given(st.lists(entries, max_size=6, unique_by=lambda entry: entry.file))
def test_manifest_is_read_back(tmp_path_factory: pytest.TempPathFactory, made: list[Entry]) -> None:
    folder = tmp_path_factory.mktemp("manifest")
    put(folder, "national", {entry.file: b"x" for entry in made}, made)
    assert read_manifest(folder) == tuple(sorted(made, key=lambda entry: entry.file))


def test_manifest_is_the_same_bytes_whatever_the_order(tmp_path: Path) -> None:
    other = replace(ENTRY, file="b.pdf")
    for folder, made in (("one", [ENTRY, other]), ("two", [other, ENTRY])):
        put(tmp_path / folder, "national", {entry.file: b"new" for entry in made}, made)
    assert (tmp_path / "one" / MANIFEST).read_bytes() == (tmp_path / "two" / MANIFEST).read_bytes()


def test_entries_of_files_that_are_still_there_are_kept(tmp_path: Path) -> None:
    put(tmp_path, "national", {"a.pdf": b"new"}, [ENTRY])
    put(tmp_path, "national", {"b.pdf": b"new"}, [replace(ENTRY, file="b.pdf")])
    assert [entry.file for entry in read_manifest(tmp_path)] == ["a.pdf", "b.pdf"]
    (tmp_path / "a.pdf").unlink()
    put(tmp_path, "national", {"c.pdf": b"new"}, [replace(ENTRY, file="c.pdf")])
    assert [entry.file for entry in read_manifest(tmp_path)] == ["b.pdf", "c.pdf"]


def test_what_was_built_together_is_stale_when_another_request_replaces_a_part(tmp_path: Path) -> None:
    put(tmp_path, "national", {"a.pdf": b"new", "b.pdf": b"new"}, [ENTRY, replace(ENTRY, file="b.pdf")])
    put(tmp_path, "national", {"a.pdf": b"new"}, [replace(ENTRY, inputs="other")])
    assert [(entry.file, entry.inputs) for entry in read_manifest(tmp_path)] == [("a.pdf", "other"), ("b.pdf", "")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "5",
        '"x"',
        "{}",
        '{"files": 5}',
        '{"files": [5]}',
        '{"files": ["x"]}',
        '{"files": [{}]}',
        '{"files": [{"file": "a", "new": 1}]}',
        "\udcff",
    ],
)
def test_manifest_that_cannot_be_read_is_no_manifest(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert read_manifest(tmp_path) == ()


def test_no_manifest(tmp_path: Path) -> None:
    assert read_manifest(tmp_path / "no-such") == ()


@pytest.mark.parametrize(("data", "whole"), [(b"new", True), (b"old", False), (b"newer", False), (None, False)])
def test_is_whole(tmp_path: Path, data: bytes | None, whole: bool) -> None:
    if data is not None:
        (tmp_path / "a.pdf").write_bytes(data)
    assert is_whole(tmp_path, ENTRY) is whole


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_full_disk_leaves_the_old_files_and_no_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int) -> None:
    old = [ENTRY, replace(ENTRY, file="b.pdf")]
    put(tmp_path, "national", {"a.pdf": b"old", "b.pdf": b"old"}, old)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    write, calls = Path.write_bytes, iter(range(1, 10))

    def failing(path: Path, data: bytes) -> int:
        if next(calls) == fails_at:
            write(path, data[:1])
            raise OSError(28, "No space left on device", str(path))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", failing)
    with pytest.raises(OSError, match="No space left"):
        put(tmp_path, "national", {"a.pdf": b"new", "b.pdf": b"new"}, old)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_interrupt_leaves_the_old_files_and_no_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "national", {"a.pdf": b"old"}, [ENTRY])

    def interrupted(_: Path, __: bytes) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "write_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, "national", {"a.pdf": b"new"}, [ENTRY])
    assert names(tmp_path) == ["a.pdf", "manifest.json"]
    assert (tmp_path / "a.pdf").read_bytes() == b"old"


def test_swap_folder(tmp_path: Path) -> None:
    folder, part = tmp_path / "pages", tmp_path / ".pages.part"
    for path, text in ((folder, "old"), (part, "new")):
        path.mkdir()
        (path / "one.png").write_text(text)
    swap_folder(part, folder)
    assert names(tmp_path) == ["pages"]
    assert (folder / "one.png").read_text() == "new"


def test_swap_folder_where_none_was(tmp_path: Path) -> None:
    (tmp_path / "part").mkdir()
    swap_folder(tmp_path / "part", tmp_path / "pages")
    assert names(tmp_path) == ["pages"]
