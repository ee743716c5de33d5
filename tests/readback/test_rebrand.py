"""Another edition's look: theme, footers and properties change, and not one other byte."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PIL import Image
from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Inches

from tests.project import Project
from tests.readback.decks import add, edited, move, remove, shape
from tests.readback.harbor import harbored
from tests.write.pptx.sample import deck
from toolkit.build import Built, Request, build
from toolkit.problems import UnfitFileError, UnknownNameError
from toolkit.readback import Left, rebrand
from toolkit.readback.footers import changed_footers
from toolkit.readback.package import Package

THEMES = {f"ppt/theme/theme{number}.xml" for number in (1, 2, 3)}
PROPERTIES = {"docProps/core.xml", "docProps/custom.xml", "docProps/app.xml"}
THUMBNAIL = "docProps/thumbnail.jpeg"


def many_edits(opened: Any) -> None:
    """What a facilitator may do in an evening."""
    slides = opened.slides
    slides[1].shapes.title.text_frame.text = "Welcome, friends"
    slides[4].notes_slide.notes_text_frame.paragraphs[1].runs[-1].text = "Let us talk about a student."
    slides[5].shapes.add_shape(1, Inches(1), Inches(5), Inches(1), Inches(1))
    remove(shape(slides[8], "Section L motif"))
    add(opened, "Local partners")
    move(opened, len(slides) - 1, 3)


@pytest.fixture(scope="module")
def national(built_kit: tuple[Built, ...]) -> bytes:
    """The national deck as it was built."""
    [built] = [built for built in built_kit if built.entry.product == "deck"]
    return built.path.read_bytes()


@pytest.fixture
def home(project: Project) -> Project:
    return harbored(project)


def parts(data: bytes) -> dict[str, bytes]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    return {name: archive.read(name) for name in archive.namelist()}


def printed(names: Iterable[str]) -> set[str]:
    """The parts that notes and handouts are printed from: their corners say for which meeting they are."""
    return {name for name in names if re.fullmatch(r"ppt/(notesSlides|notesMasters|handoutMasters)/\w+\.xml", name)}


def branded(project: Project, data: bytes, folder: Path, edition: str = "harbor") -> dict[str, bytes]:
    path = folder / "slides.pptx"
    path.write_bytes(data)
    made = rebrand(project.home, path, edition, folder / "new.pptx")
    assert path.read_bytes() == data
    return parts(made.path.read_bytes())


def test_no_part_changes_but_themes_and_properties(home: Project, national: bytes, tmp_path: Path) -> None:
    data = edited(many_edits, national)
    before, after = parts(data), branded(home, data, tmp_path)
    assert list(after) == list(before)
    assert {name for name in before if before[name] != after[name]} == THEMES | PROPERTIES | {THUMBNAIL} | printed(before)


def test_all_masters_have_the_new_colours_and_fonts(home: Project, national: bytes, tmp_path: Path) -> None:
    before, after = parts(national), branded(home, national, tmp_path)
    for theme in THEMES:
        text = after[theme].decode()
        assert 'name="Harbor"' in text
        assert "Bold geometry" not in re.sub(r"<a:fmtScheme.*?>", "", text)
        assert re.findall(r'<a:accent\d><a:srgbClr val="(\w+)"', text)[:4] == ["1B5E20", "7B1FA2", "8A4B08", "0B4F6C"]
        assert re.findall(r'<a:latin typeface="([^"]+)"', text) == ["Harbor Grotesque", "Figtree"]
        assert re.findall(r"<a:fmtScheme.*</a:fmtScheme>", text) == re.findall(r"<a:fmtScheme.*</a:fmtScheme>", before[theme].decode())


def test_the_properties_are_those_of_the_edition(home: Project, national: bytes, tmp_path: Path) -> None:
    after = branded(home, national, tmp_path)
    assert "<dc:subject>Harbor Region, Half day</dc:subject>" in after["docProps/core.xml"].decode()
    assert "Facilitator slides, Harbor Region</cp:keywords>" in after["docProps/core.xml"].decode()
    assert 'name="Toolkit edition"><vt:lpwstr>harbor<' in after["docProps/custom.xml"].decode()
    assert 'name="Toolkit agenda"><vt:lpwstr>half<' in after["docProps/custom.xml"].decode()


def test_a_title_that_a_person_gave_the_file_stays(home: Project, national: bytes, tmp_path: Path) -> None:
    def retitled(opened: Any) -> None:
        opened.core_properties.title = "Our kickoff"

    core = branded(home, edited(retitled, national), tmp_path)["docProps/core.xml"].decode()
    assert ">Our kickoff</dc:title>" in core
    assert ">Harbor Region, Half day</dc:subject>" in core


def test_what_still_names_the_old_edition_is_told(home: Project, national: bytes, tmp_path: Path) -> None:
    path = tmp_path / "slides.pptx"
    path.write_bytes(national)
    assert rebrand(home.home, path, "harbor").left == (Left(1, "National edition"),)


def test_after_a_new_look_no_part_names_the_old_region_that_is_not_told(home: Project, national: bytes, tmp_path: Path) -> None:
    path = tmp_path / "slides.pptx"
    path.write_bytes(national)
    made = rebrand(home.home, path, "harbor")
    naming = {name for name, part in parts(made.path.read_bytes()).items() if b"National edition" in part}
    assert naming == {f"ppt/slides/slide{one.slide}.xml" for one in made.left} == {"ppt/slides/slide1.xml"}
    assert parts(made.path.read_bytes())["ppt/notesSlides/notesSlide2.xml"].count(b"Harbor Region, Half day") == 1


def test_notes_that_name_the_old_edition_are_told(home: Project, national: bytes, tmp_path: Path) -> None:
    def noted(opened: Any) -> None:
        opened.slides[4].notes_slide.notes_text_frame.paragraphs[1].runs[-1].text = "The national  edition has no places; the National edition neither."

    path = tmp_path / "slides.pptx"
    path.write_bytes(edited(noted, national))
    assert rebrand(home.home, path, "harbor").left == (Left(1, "National edition"), Left(5, "National edition", "notes"))


@pytest.mark.parametrize(("said", "told"), [("For all New Yorkers", False), ("Come to York.", True), ("Come to Yorkville or to York", True), ("Cork", False)])
def test_a_name_is_told_where_it_is_a_word_of_its_own(said: str, told: bool, home: Project, tmp_path: Path) -> None:
    home.edit("editions/river/edition.yaml", "River Region", "York")
    [built] = build(home.home, Request(("river",), tmp_path / "out", ("deck",)))

    def say(opened: Any) -> None:
        opened.slides[1].shapes.title.text_frame.text = said

    path = tmp_path / "slides.pptx"
    path.write_bytes(edited(say, built.path.read_bytes()))
    left = rebrand(home.home, path, "harbor").left
    assert [one for one in left if one.slide == 2] == ([Left(2, "York")] if told else [])


def test_there_and_back_again_says_the_same(home: Project, national: bytes, tmp_path: Path) -> None:
    there = tmp_path / "slides.pptx"
    there.write_bytes(national)
    back = rebrand(home.home, rebrand(home.home, there, "harbor").path, "national").path
    before, after = Package("before", national), Package("after", back.read_bytes())
    assert [name for name in before.names if name.endswith(".xml") and not before.same_xml(name, after.part(name))] == ["docProps/custom.xml"]


def test_the_same_edition_changes_nothing(project: Project, national: bytes, tmp_path: Path) -> None:
    assert branded(project, national, tmp_path, "national") == parts(national)


def test_a_part_that_another_program_wrote_in_its_own_way_stays_when_it_says_the_same(project: Project, national: bytes, tmp_path: Path) -> None:
    package = Package("slides.pptx", national)
    theme = package.part("ppt/theme/theme1.xml").replace(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", b'<?xml version="1.0"?>\r\n')
    after = branded(project, package.changed({"ppt/theme/theme1.xml": theme}), tmp_path, "national")
    assert after["ppt/theme/theme1.xml"] == theme


def test_the_same_deck_makes_the_same_bytes(home: Project, national: bytes, tmp_path: Path) -> None:
    path = tmp_path / "slides.pptx"
    path.write_bytes(national)
    one, other = (rebrand(home.home, path, "harbor", tmp_path / name).path.read_bytes() for name in ("one.pptx", "other.pptx"))
    assert one == other


def test_colours_that_a_person_chose_are_changed_and_a_foreign_master_is_not(home: Project, national: bytes, tmp_path: Path) -> None:
    package = Package("slides.pptx", national)
    own = package.part("ppt/theme/theme1.xml").replace(b"Bold geometry", b"Custom 1").replace(b"B23C07", b"123456")
    foreign = package.part("ppt/theme/theme3.xml").replace(b"Bold geometry", b"Foreign").replace(b"B23C07", b"123456")
    after = branded(home, package.changed({"ppt/theme/theme1.xml": own, "ppt/theme/theme3.xml": foreign}), tmp_path)
    assert b"1B5E20" in after["ppt/theme/theme1.xml"]
    assert after["ppt/theme/theme3.xml"] == foreign


def without_properties(data: bytes) -> bytes:
    """The deck as a program leaves it that drops what it does not know."""
    package = Package("slides.pptx", data)
    return package.changed({"docProps/custom.xml": package.part("docProps/custom.xml").replace(b"Toolkit", b"Other")})


def test_a_deck_without_properties_is_known_by_the_name_or_the_colours_of_its_theme(home: Project, national: bytes, tmp_path: Path) -> None:
    package = Package("slides.pptx", without_properties(national))
    renamed = package.part("ppt/theme/theme1.xml").replace(b"Bold geometry", b"Simple")
    recoloured = package.part("ppt/theme/theme2.xml").replace(b"B23C07", b"123456")
    after = branded(home, package.changed({"ppt/theme/theme1.xml": renamed, "ppt/theme/theme2.xml": recoloured}), tmp_path)
    assert all(b"1B5E20" in after[theme] for theme in THEMES)


def test_properties_of_an_edition_that_is_not_there_are_all_changed(home: Project, national: bytes, tmp_path: Path) -> None:
    package = Package("slides.pptx", national)
    custom = package.part("docProps/custom.xml").replace(b">national<", b">elsewhere<")
    core = package.part("docProps/core.xml").replace(b"National edition", b"Elsewhere")
    after = branded(home, package.changed({"docProps/custom.xml": custom, "docProps/core.xml": core}), tmp_path)
    assert b"<dc:subject>Harbor Region, Half day</dc:subject>" in after["docProps/core.xml"]
    assert b">harbor<" in after["docProps/custom.xml"]


def test_after_a_new_look_the_digest_of_the_words_is_gone(home: Project, national: bytes, tmp_path: Path) -> None:
    custom = branded(home, national, tmp_path)["docProps/custom.xml"].decode()
    assert re.search(r'name="Toolkit words"><vt:lpwstr(/>|></)', custom)


def test_the_list_of_fonts_and_themes_has_the_new_names(home: Project, national: bytes, tmp_path: Path) -> None:
    before, after = parts(national)["docProps/app.xml"].decode(), branded(home, national, tmp_path)["docProps/app.xml"].decode()
    old = "<vt:lpstr>Bricolage Grotesque ExtraBold</vt:lpstr><vt:lpstr>Figtree</vt:lpstr><vt:lpstr>Bold geometry</vt:lpstr>"
    new = "<vt:lpstr>Harbor Grotesque</vt:lpstr><vt:lpstr>Figtree</vt:lpstr><vt:lpstr>Harbor</vt:lpstr>"
    assert plain(before.encode()).replace(old, new) == plain(after.encode())


def test_a_slide_that_is_called_as_a_font_keeps_its_name(home: Project, national: bytes, tmp_path: Path) -> None:
    package = Package("slides.pptx", national)
    listed = package.part("docProps/app.xml").replace(b">Welcome and purpose<", b">Bold geometry<")
    assert b">Bold geometry<" in branded(home, package.changed({"docProps/app.xml": listed}), tmp_path)["docProps/app.xml"]


def test_the_thumbnail_has_the_new_colours_while_the_cover_comes_first(home: Project, national: bytes, tmp_path: Path) -> None:
    for data, colour in ((national, (0x1B, 0x5E, 0x20)), (edited(lambda opened: move(opened, 0, 3), national), (0xB2, 0x3C, 0x07))):
        picture = Image.open(io.BytesIO(branded(home, data, tmp_path)[THUMBNAIL]))
        assert_near(picture.getpixel((116, 3)), colour, by=3)  # which JPEG rounds


def test_colours_that_no_theme_changes_are_told(home: Project, national: bytes, tmp_path: Path) -> None:
    def painted(opened: Any) -> None:
        for place, colour in ((3, "ff0000"), (5, "00AA00"), (5, "00AA00")):
            fill = opened.slides[place].shapes.add_shape(1, 0, 0, Inches(1), Inches(1)).fill
            fill.solid()
            fill.fore_color.rgb = RGBColor.from_string(colour.upper())

    path = tmp_path / "slides.pptx"
    path.write_bytes(edited(painted, national))
    left = rebrand(home.home, path, "harbor").left
    assert [one for one in left if one.place == "colours"] == [Left(4, "#FF0000", "colours"), Left(6, "#00AA00", "colours")]


# --- footers


def test_a_footer_that_an_older_kit_had_becomes_that_of_the_new_edition(home: Project, national: bytes, tmp_path: Path) -> None:
    def footed(opened: Any) -> None:
        for slide, words in zip(list(opened.slides)[2:4], ("An older footer", "Our own day"), strict=True):
            placed = deepcopy(slide.shapes.title._element)
            placed.nvSpPr.cNvPr.set("name", "Footer 90")
            placed.nvSpPr.nvPr.find(qn("p:ph")).attrib.update({"type": "ftr", "idx": "11"})
            slide.shapes._spTree.append(placed)
            shape(slide, "Footer").text_frame.text = words

    package = Package("slides.pptx", edited(footed, national))
    old = package.part("docProps/custom.xml").replace(b">Profiles in Collective Leadership<", b">An older footer<")
    data = package.changed({"docProps/custom.xml": old})
    before, after = parts(data), branded(home, data, tmp_path)
    assert {name for name in before if before[name] != after[name]} == THEMES | PROPERTIES | {THUMBNAIL} | printed(before) | {"ppt/slides/slide3.xml"}
    assert b"Profiles in Collective Leadership</a:t>" in after["ppt/slides/slide3.xml"]
    assert b"Our own day</a:t>" in after["ppt/slides/slide4.xml"]


def test_footers_of_ours_change_and_those_that_a_person_wrote_stay() -> None:
    def own(opened: Any) -> None:
        shape(opened.slides[3], "Footer").text_frame.text = "Spring 2026"

    data = edited(own)
    before, after = parts(data), changed_footers(Package("slides.pptx", data), {"Based on Profiles & more": "Based on Harbor"})
    assert "ppt/slides/slide4.xml" not in after
    assert {"ppt/slides/slide3.xml", "ppt/slideLayouts/slideLayout1.xml"} <= set(after)
    for name, part in after.items():
        assert plain(before[name]).replace("Based on Profiles &amp; more", "Based on Harbor") == plain(part), name


def plain(part: bytes) -> str:
    """What a part says, however a program writes it."""
    return str(etree.tostring(etree.fromstring(part), method="c14n").decode())


def test_of_notes_and_handouts_the_corners_alone_change(home: Project, national: bytes, tmp_path: Path) -> None:
    before, after = parts(national), branded(home, national, tmp_path)
    for name in printed(before):
        assert before[name].count(b"National edition, Half day") == 1, name
        assert plain(before[name]).replace("National edition, Half day", "Harbor Region, Half day") == plain(after[name]), name


def test_notes_of_a_deck_without_properties_keep_their_agenda(home: Project, national: bytes, tmp_path: Path) -> None:
    package = Package("slides.pptx", without_properties(national))
    name = "ppt/notesSlides/notesSlide2.xml"
    short = package.part(name).replace(b"National edition, Half day", b"National edition, Ninety minutes")
    after = branded(home, package.changed({name: short}), tmp_path)
    assert plain(after[name]) == plain(short).replace("National edition, Ninety minutes", "Harbor Region, Ninety minutes")


def test_a_footer_that_a_program_cut_in_runs_is_still_ours() -> None:
    def cut(opened: Any) -> None:
        paragraph = shape(opened.slides[2], "Footer").text_frame.paragraphs[0]
        paragraph.runs[0].text = "Based on "
        paragraph.add_run().text = "Profiles & more"

    after = changed_footers(Package("slides.pptx", edited(cut)), {"Based on Profiles & more": "Based on Harbor"})
    assert after["ppt/slides/slide3.xml"].count(b"Based on") == 1
    assert b"Profiles" not in after["ppt/slides/slide3.xml"]


def test_the_same_footer_changes_no_part() -> None:
    assert changed_footers(Package("slides.pptx", deck()), {"Based on Profiles & more": "Based on Profiles & more"}) == {}


# --- where it is written, and what stands in the way


def test_the_new_file_stands_beside_the_old_one(home: Project, national: bytes, tmp_path: Path) -> None:
    path = tmp_path / "my slides.pptx"
    path.write_bytes(national)
    assert rebrand(home.home, path, "harbor").path == tmp_path / "my slides-harbor.pptx"
    assert sorted(one.name for one in tmp_path.glob("*.p*")) == ["my slides-harbor.pptx", "my slides.pptx"]


def test_a_file_that_nobody_named_is_not_replaced(home: Project, national: bytes, tmp_path: Path) -> None:
    path, other = tmp_path / "slides.pptx", tmp_path / "slides-harbor.pptx"
    path.write_bytes(national)
    other.write_text("edited since")
    with pytest.raises(UnfitFileError) as caught:
        rebrand(home.home, path, "harbor")
    assert str(caught.value) == f"{other}: there is a file with this name already. Name another one with --output, or move this one away, then try again."
    assert other.read_text() == "edited since"


def test_the_deck_itself_is_replaced_when_it_is_named(home: Project, national: bytes, tmp_path: Path) -> None:
    path = tmp_path / "slides.pptx"
    path.write_bytes(national)
    assert rebrand(home.home, path, "harbor", path).path == path
    assert b"1B5E20" in parts(path.read_bytes())["ppt/theme/theme1.xml"]


def test_a_write_that_fails_leaves_the_old_file(home: Project, national: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "slides.pptx"
    path.write_bytes(national)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left on device") as caught:
        rebrand(home.home, path, "harbor", path)
    assert caught.value.filename == str(path)
    assert path.read_bytes() == national
    assert [one.name for one in tmp_path.glob("*slides*")] == ["slides.pptx"]


def test_a_deck_of_somebody_else_is_told(home: Project, tmp_path: Path) -> None:
    package = Package("slides.pptx", deck())
    names = [name for name in package.names if "/theme/" in name]
    path = tmp_path / "slides.pptx"
    path.write_bytes(package.changed({name: package.part(name).replace(b"Bold geometry", b"Office").replace(b"B23C07", b"4472C4") for name in names}))
    with pytest.raises(UnfitFileError) as caught:
        rebrand(home.home, path, "harbor")
    assert str(caught.value) == (
        f"{path}: this deck has no theme that the toolkit knows. Name a deck that the toolkit made, or its folder with --project, then try again."
    )
    assert list(tmp_path.glob("*harbor*.pptx")) == []


def test_an_unknown_edition_is_told_before_the_deck_is_read(home: Project, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError):
        rebrand(home.home, tmp_path / "none.pptx", "harbour")


# --- in an office program


def test_an_office_program_shows_the_new_colours(home: Project, national: bytes, tmp_path: Path) -> None:
    if not (office := shutil.which("soffice")):
        pytest.skip("no office suite: soffice is not on the PATH")
    if not (painter := shutil.which("pdftoppm")):
        pytest.skip("no PDF tools: pdftoppm is not on the PATH")
    path = tmp_path / "slides.pptx"
    path.write_bytes(national)
    new = rebrand(home.home, path, "harbor").path
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run([office, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, new], check=True, capture_output=True)
    subprocess.run([painter, "-r", "36", "-png", "-f", "8", "-l", "9", new.with_suffix(".pdf"), tmp_path / "page"], check=True, capture_output=True)
    drivers, leaders = (Image.open(picture).convert("RGB") for picture in sorted(tmp_path.glob("page-*.png")))
    corner = 3, 3
    assert_near(drivers.getpixel(corner), (0x1B, 0x5E, 0x20))
    assert_near(leaders.getpixel(corner), (0x7B, 0x1F, 0xA2))


def assert_near(found: Any, wanted: tuple[int, int, int], by: int = 2) -> None:
    assert all(abs(one - other) <= by for one, other in zip(found, wanted, strict=True)), (found, wanted)
