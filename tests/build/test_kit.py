"""The national kit as files: built once for all tests here."""

import hashlib
import io
import re
import zipfile
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pptx import Presentation

from toolkit.build import Built, Request, build
from toolkit.build.files import read_manifest
from toolkit.home import Home
from toolkit.library import Library
from toolkit.plan import Choice, make_plan

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@pytest.fixture(scope="session")
def paths(built_kit: tuple[Built, ...]) -> dict[str, Path]:
    return {file.entry.product: file.path for file in built_kit}


@cache
def said(path: Path) -> str:
    """All words of a file with single spaces; soft hyphens taken out."""
    if path.suffix == ".pptx":
        paragraphs = (part for slide in Presentation(str(path)).slides for part in slide.element.iter(f"{DRAWING}p"))
        text = " ".join("".join(run.text or "" for run in part.iter(f"{DRAWING}t")) for part in paragraphs)
    else:
        document = pypdfium2.PdfDocument(path)
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(re.sub("[\u00ad\ufffe\u0002]", "", text).split())


def pages(path: Path) -> int:
    return len(Presentation(str(path)).slides) if path.suffix == ".pptx" else len(pypdfium2.PdfDocument(path))


def test_four_files_with_their_names(paths: dict[str, Path]) -> None:
    assert {product: path.name for product, path in paths.items()} == {
        "deck": "national-deck-en.pptx",
        "cards": "national-cards-en.pdf",
        "workbook": "national-workbook-en.pdf",
        "guide": "national-guide-en.pdf",
    }


def test_manifest_says_what_the_files_are(paths: dict[str, Path]) -> None:
    entries = read_manifest(paths["deck"].parent)
    assert sorted(entry.file for entry in entries) == sorted(path.name for path in paths.values())
    for entry in entries:
        data = paths[entry.product].read_bytes()
        assert (entry.sha256, entry.bytes) == (hashlib.sha256(data).hexdigest(), len(data))
        assert (entry.language, entry.convening, entry.paper) == ("en", "half", "letter")
        assert entry.pages == pages(paths[entry.product])


def test_nothing_else_was_left_in_the_folder(paths: dict[str, Path]) -> None:
    assert {path.name for path in paths["deck"].parent.iterdir()} == {path.name for path in paths.values()} | {"manifest.json"}


def test_same_content_gives_the_same_bytes_in_one_process_and_in_two(paths: dict[str, Path], tmp_path: Path) -> None:
    again = build(Home(), Request(("national",), tmp_path, jobs=2))
    assert {file.entry.product: file.path.read_bytes() for file in again} == {product: path.read_bytes() for product, path in paths.items()}


def inflated(path: Path) -> bytes:
    """All that a file holds, without compression."""
    if path.suffix == ".pptx":
        with zipfile.ZipFile(path) as file:
            return b"".join(file.read(name) for name in file.namelist())
    target, decoded = io.BytesIO(), pikepdf.StreamDecodeLevel.generalized
    with pikepdf.open(path) as file:
        file.save(target, stream_decode_level=decoded, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    return target.getvalue()


def test_files_name_nothing_of_the_machine_that_made_them(paths: dict[str, Path]) -> None:
    for product, path in paths.items():
        data = inflated(path)
        assert (b"<a:t>" if product == "deck" else b" Tj") in data  # what is looked through is the content itself
        assert str(Path.home()).encode() not in data
        assert str(Path(__file__).parents[2]).encode() not in data


def test_deck_has_the_slides_of_its_plan(paths: dict[str, Path], library: Library) -> None:
    plan = make_plan(library, library.editions["national"], Choice())
    open_ended = [sheet for sheet in plan.sheets["deck"] if not sheet.pages]
    assert [sheet.layout for sheet in open_ended] == ["deck/steps"] * len(plan.kit.agenda.activities)
    assert pages(paths["deck"]) >= len(plan.sheets["deck"])


def test_workbook_folds(paths: dict[str, Path]) -> None:
    assert pages(paths["workbook"]) % 4 == 0


@pytest.mark.parametrize("product", ["deck", "cards", "workbook", "guide"])
def test_attribution_is_on_every_product(paths: dict[str, Path], product: str, library: Library) -> None:
    assert _joined(library.initiative.attribution) in _joined(said(paths[product]))


@pytest.mark.parametrize("product", ["deck", "cards", "workbook"])
def test_every_principle_is_there_with_its_title_and_statement(paths: dict[str, Path], product: str, library: Library) -> None:
    words = said(paths[product])
    assert [p.id for p in library.principles if _joined(p.title) not in _joined(words)] == []
    assert [p.id for p in library.principles if _joined(p.statement) not in _joined(words)] == []


def test_backs_of_cards_are_whole(paths: dict[str, Path], library: Library) -> None:
    words = _joined(said(paths["cards"]))
    for principle in library.principles:
        texts = (principle.why, *principle.in_practice, *principle.look_for, *principle.ask, principle.try_this.move, principle.watch_out)
        assert [text for text in texts if _joined(text) not in words] == [], principle.id


@pytest.mark.parametrize("product", ["deck", "guide"])
def test_every_step_of_the_agendas_activities_is_there(paths: dict[str, Path], product: str, library: Library) -> None:
    words = _joined(said(paths[product]))
    agenda = make_plan(library, library.editions["national"], Choice()).kit.agenda
    steps = [step.step.do for block in agenda.activities for step in block.steps]
    assert steps
    assert [step for step in steps if _joined(step) not in words] == []


@pytest.mark.parametrize("product", ["deck", "workbook", "guide"])
def test_every_block_of_the_agenda_is_there(paths: dict[str, Path], product: str, library: Library) -> None:
    words = _joined(said(paths[product]))
    agenda = make_plan(library, library.editions["national"], Choice()).kit.agenda
    assert [block.block.title for block in agenda.blocks if _joined(block.block.title) not in words] == []


def _joined(text: str) -> str:
    """Letters and digits alone: line ends, spaces and hyphens at breaks do not count."""
    return re.sub(r"[\W_]", "", text)
