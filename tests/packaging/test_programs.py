"""The kit in the programs that people open it with. A program that this machine does not have is named at the end of the run."""

import re
import shutil
import subprocess
import zipfile
from html import unescape
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from toolkit.build import Built
from toolkit.library import Library

PDFS = ("cards", "workbook", "guide")


def program(name: str, what: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{what}: {name} is not on the PATH")
    return found


def said(*words: str | Path) -> str:
    result = subprocess.run([str(word) for word in words], capture_output=True, text=True, encoding="utf-8", check=False, stdin=subprocess.DEVNULL)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def files(built_kit: tuple[Built, ...]) -> dict[str, Built]:
    return {built.entry.product: built for built in built_kit}


def converted(deck: Path, form: str, folder: Path) -> Path:
    """The deck as LibreOffice saves it in another form."""
    office = program("soffice", "no office suite")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    said(office, profile, "--headless", "--convert-to", form, "--outdir", folder, deck)
    [done] = folder.glob(f"*.{form}")
    return done


@pytest.fixture(scope="module")
def odp(files: dict[str, Built], tmp_path_factory: pytest.TempPathFactory) -> str:
    """What LibreOffice has kept of the deck."""
    with zipfile.ZipFile(converted(files["deck"].path, "odp", tmp_path_factory.mktemp("odp"))) as archive:
        return archive.read("content.xml").decode()


def test_an_office_program_shows_every_slide_that_is_not_hidden(files: dict[str, Built], tmp_path: Path) -> None:
    counter, pdf = program("pdfinfo", "no PDF tools"), converted(files["deck"].path, "pdf", tmp_path)
    pages = re.search(r"^Pages: +(\d+)", said(counter, pdf), re.MULTILINE)
    assert pages
    assert int(pages[1]) == sum(slide._element.get("show") != "0" for slide in Presentation(str(files["deck"].path)).slides)


@pytest.mark.parametrize("product", PDFS)
def test_qpdf_finds_nothing_wrong(files: dict[str, Built], product: str) -> None:
    assert "No syntax or stream encoding errors found" in said(program("qpdf", "no qpdf"), "--check", files[product].path)


@pytest.mark.parametrize("product", PDFS)
def test_text_is_found_and_copied(files: dict[str, Built], product: str, library: Library) -> None:
    text = " ".join(said(program("pdftotext", "no PDF tools"), "-raw", files[product].path, "-").split())
    assert library.initiative.name in text
    if product != "guide":
        assert [principle.title for principle in library.principles if principle.title not in text] == []


def test_an_office_program_keeps_every_jump_and_the_page_that_it_leads_to(files: dict[str, Built], odp: str) -> None:
    kept = [unescape(place) for place in re.findall(r'<presentation:event-listener [^>]*xlink:href="#([^"]*)"', odp)]
    pages = {unescape(name) for name in re.findall(r'<draw:page draw:name="([^"]*)"', odp)}
    slides = Presentation(str(files["deck"].path)).slides
    jumps = [jump for slide in slides for jump in slide._element.iter(qn("a:hlinkClick")) if jump.getparent().tag == qn("p:cNvPr")]
    assert len(jumps) > 10 * len(slides)
    assert len(kept) == len(jumps)
    back = [jump for jump in jumps if "lastslideviewed" in jump.get("action")]  # LibreOffice knows no such place, which the facilitator's page tells
    assert sum(place not in pages for place in kept) == len(back)


def test_an_office_program_keeps_the_custom_shows_with_their_slides(files: dict[str, Built], odp: str) -> None:
    kept = re.findall(r'<presentation:show presentation:name="([^"]+)" presentation:pages="([^"]+)"', odp)
    deck = Presentation(str(files["deck"].path))
    shows = deck.element.findall(".//{*}custShowLst/{*}custShow")
    titles = [[deck.part.related_part(slide.get(qn("r:id"))).slide.shapes.title.text for slide in show.iter("{*}sld")] for show in shows]
    expected = [(show.get("name"), ",".join(names)) for show, names in zip(shows, titles, strict=True)]
    assert [(unescape(name), unescape(pages)) for name, pages in kept] == expected
    assert len(kept) == 1
