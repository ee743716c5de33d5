"""Files appear whole or not at all, and the manifest says what they are."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from toolkit import __version__
from toolkit.build.files import MANIFEST, Entry, digest, is_whole, new_folder, put, read_manifest, swap_folder

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
        '{"files": [{"file": 1, "product": "", "language": "", "convening": "", "paper": "", "sha256": "", "bytes": 1, "pages": 1, "inputs": ""}]}',
        '{"files": [{"file": "a", "product": "", "language": "", "convening": "", "paper": [], "sha256": "", "bytes": 1, "pages": 1, "inputs": []}]}',
        '{"files": ' + "[" * 100_000,
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


def test_swap_folder_puts_the_older_one_back_when_it_fails(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    with pytest.raises(OSError, match="No such file"):
        swap_folder(tmp_path / "part", tmp_path / "pages")
    assert names(tmp_path) == ["pages"]


def test_folder_in_the_place_of_a_file_stops_all_and_is_named(tmp_path: Path) -> None:
    old = [ENTRY, replace(ENTRY, file="b.pdf")]
    put(tmp_path, "national", {"a.pdf": b"old", "b.pdf": b"old"}, old)
    (tmp_path / "b.pdf").unlink()
    (tmp_path / "b.pdf").mkdir()
    before = (tmp_path / MANIFEST).read_bytes()
    with pytest.raises(IsADirectoryError) as error:
        put(tmp_path, "national", {"a.pdf": b"new", "b.pdf": b"new"}, old)
    assert error.value.filename == str(tmp_path / "b.pdf")
    assert names(tmp_path) == ["a.pdf", "b.pdf", "manifest.json"]
    assert ((tmp_path / "a.pdf").read_bytes(), (tmp_path / MANIFEST).read_bytes()) == (b"old", before)


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied", "part"), KeyboardInterrupt()])
@pytest.mark.parametrize("fails_at", [1, 2, 3, 4])
def test_what_was_replaced_is_put_back_when_the_next_cannot_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int, error: BaseException, links: bool
) -> None:
    old = [ENTRY, replace(ENTRY, file="b.pdf")]
    put(tmp_path, "national", {"a.pdf": b"old", "b.pdf": b"old"}, old)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    move, calls = Path.replace, iter(range(1, 20))

    def failing(path: Path, to: Path) -> Path:
        if next(calls) == fails_at:
            raise error
        return move(path, to)

    def no_links(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "replace", failing)
    if not links:
        monkeypatch.setattr("os.link", no_links)
    files = {"a.pdf": b"new", "b.pdf": b"new", "c.pdf": b"new"}
    with pytest.raises(type(error)) as told:
        put(tmp_path, "national", files, [*old, replace(ENTRY, file="c.pdf")])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    if isinstance(told.value, OSError):
        assert told.value.filename == str(tmp_path / [*files, MANIFEST][fails_at - 1])


def test_full_disk_that_does_not_say_which_file_is_told_with_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path, __: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left") as error:
        put(tmp_path, "national", {"a.pdf": b"new"}, [ENTRY])
    assert error.value.filename == str(tmp_path / "a.pdf")


def test_new_folder_that_cannot_be_filled_leaves_nothing_of_itself(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()

    def fill(part: Path) -> None:
        (part / "one.png").write_bytes(b"new")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left") as error, new_folder(tmp_path / "pages") as part:
        fill(part)
    assert error.value.filename == str(tmp_path / "pages")
    assert names(tmp_path) == ["pages"]
    assert names(tmp_path / "pages") == []


def test_new_folder_keeps_the_name_of_another_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as error, new_folder(tmp_path / "pages"):
        (tmp_path / "font.ttf").read_bytes()
    assert error.value.filename == str(tmp_path / "font.ttf")
    assert names(tmp_path) == []


def test_new_folder_where_a_file_stands(tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("mine")
    with pytest.raises(NotADirectoryError) as error, new_folder(tmp_path / "pages"):
        pass
    assert error.value.filename == str(tmp_path / "pages")
    assert names(tmp_path) == ["pages"]
