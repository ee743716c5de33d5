"""Decks are right in what no schema sees, and the check for it finds decks that are made wrong on purpose."""

import io
import re
import zipfile

import pytest

from tests.layouts.deck.conftest import CONVENINGS, drawn
from tests.write.pptx.native import faults
from tests.write.pptx.sample import deck, look, typesetter
from toolkit.write.pptx import write_pptx


@pytest.mark.parametrize("convening", CONVENINGS)
def test_the_national_decks_are_without_fault(convening: str) -> None:
    assert faults(write_pptx(drawn(convening).document, look(), typesetter().faces)) == []


def test_the_sample_is_without_fault() -> None:
    assert faults(deck()) == []


WRONG = {
    "no notes master in the list": ("presentation.xml", r"<p:notesMasterIdLst>.*?</p:notesMasterIdLst>", "", "the notes have no master in the list"),
    "a section without a slide": ("presentation.xml", r'<p14:sldId id="257"/>', "", "the sections do not hold each slide once, in order"),
    "a slide that is in no deck": ("presentation.xml", r'<p14:sldId id="257"/>', '<p14:sldId id="999"/>', "the sections do not hold each slide once, in order"),
    "two sections of one name": ("presentation.xml", r'(<p14:section name="([^"]*)".*?<p14:section name=")[^"]*', r"\1\2", "two sections have one name"),
    "a layout with the master's id": (
        "slideMasters/slideMaster1.xml",
        r'sldLayoutId id="2147483649"',
        'sldLayoutId id="2147483648"',
        "a layout has the id of a master or of another layout",
    ),
    "a size of 4:3": ("presentation.xml", r"<p:sldSz ", '<p:sldSz type="screen4x3" ', "the slides' size has a type, which is 4:3"),
    "a show of nothing": (
        "presentation.xml",
        r'<p:sldLst><p:sld r:id="rId\d+"/>',
        '<p:sldLst><p:sld r:id="rId1"/>',
        "a custom show has a slide that is not there",
    ),
    "a show of what is hidden": ("slides/slide1.xml", r"<p:sld ", '<p:sld show="0" ', "a custom show has a hidden slide, which programs pass over"),
    "a jump without action": (
        "slides/slide1.xml",
        r' action="ppaction://hlinksldjump"',
        "",
        "ppt/slides/slide1.xml: a jump has no action or no slide",
    ),
    "a language by its name": ("slides/slide1.xml", r'<a:rPr lang="en-US"', '<a:rPr lang="french"', 'ppt/slides/slide1.xml: the language "french"'),
    "no language": ("notesSlides/notesSlide1.xml", r'<a:rPr lang="en-US"', "<a:rPr", 'ppt/notesSlides/notesSlide1.xml: the language ""'),
    "an end without language": (
        "slides/slide1.xml",
        r'<a:endParaRPr lang="en-US"[^>]*/>',
        "",
        "ppt/slides/slide1.xml: a paragraph whose end has no language",
    ),
    "a fixed colour": ("slides/slide3.xml", r'<a:schemeClr val="accent1"/>', '<a:srgbClr val="B23C07"/>', "ppt/slides/slide3.xml: a fixed colour"),
    "a named font": (
        "slideLayouts/slideLayout1.xml",
        r'<a:latin typeface="\+m[nj]-lt"/>',
        '<a:latin typeface="Arial"/>',
        "ppt/slideLayouts/slideLayout1.xml: a font by its name",
    ),
    "a bullet in a named font": (
        "slides/slide1.xml",
        r'<a:buFont typeface="\+mn-lt"/>',
        '<a:buFont typeface="Arial"/>',
        "ppt/slides/slide1.xml: a font by its name",
    ),
    "an orphan placeholder": (
        "slides/slide3.xml",
        r'type="body" idx="\d+"',
        'type="body" idx="99"',
        "ppt/slides/slide3.xml: a placeholder that its layout does not have",
    ),
    "a table without words": (
        "slides/slide1.xml",
        r' descr="The agenda, with times"',
        "",
        'ppt/slides/slide1.xml: "Agenda" has no words and is not decoration',
    ),
    "a shape that is not said to be decoration": (
        "slides/slide1.xml",
        r'(<p:cNvPr id="\d+" name="Line \d+"><a:extLst>.*?)val="1"',
        r'\1val="0"',
        'ppt/slides/slide1.xml: "Line',
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_deck_that_is_made_wrong_is_told(case: str) -> None:
    part, pattern, instead, says = WRONG[case]
    found = faults(changed(deck(), f"ppt/{part}", pattern, instead))
    assert len(found) == 1
    assert found[0].startswith(says)


def changed(data: bytes, part: str, pattern: str, instead: str) -> bytes:
    """The deck with the first place of a part changed that the pattern finds."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            if name == part:
                text, count = re.subn(pattern.encode(), instead.encode(), text, count=1, flags=re.DOTALL)
                assert count == 1, f"{pattern} is not in {part}"
            target.writestr(name, text)
    return made.getvalue()
