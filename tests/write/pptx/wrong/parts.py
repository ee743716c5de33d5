"""Changes that make wrong what holds of every part."""

from tests.write.pptx.wrong.change import Wrong

_MASTER = "ppt/slideMasters/slideMaster1.xml"
_LAYOUT = "ppt/slideLayouts/slideLayout{}.xml"
_SLIDE = "ppt/slides/slide{}.xml"
_NOTES = "ppt/notesSlides/notesSlide{}.xml"
_NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml"

WRONG = {
    "a jump without action": Wrong(_SLIDE.format(1), r' action="ppaction://hlinksldjump"', "", "a jump has no action or no slide"),
    "a jump to nowhere": Wrong(_SLIDE.format(1), r'(<a:hlinkClick r:id=")[^"]*', r"\1rId99", "a jump has no action or no slide"),
    "a language by its name": Wrong(_SLIDE.format(1), r'<a:rPr lang="en-US"', '<a:rPr lang="french"', "a language is not one that Office knows"),
    "no language": Wrong(_NOTES.format(1), r'<a:rPr lang="en-US"', "<a:rPr", "a language is not one that Office knows"),
    "a run that says nothing of itself": Wrong(_NOTES.format(1), r'<a:rPr lang="en-US"[^>]*/>', "", "a run has no language"),
    "an end without language": Wrong(_SLIDE.format(1), r'<a:endParaRPr lang="en-US"[^>]*/>', "", "a paragraph's end has no language"),
    "a fixed colour": Wrong(_SLIDE.format(3), r'<a:schemeClr val="accent1"/>', '<a:srgbClr val="B23C07"/>', "a colour is fixed"),
    "a fixed colour in new tables": Wrong("ppt/tableStyles.xml", r'<a:schemeClr val="bg2"/>', '<a:srgbClr val="F6F3EC"/>', "a colour is fixed"),
    "a colour of the system": Wrong(_NOTES_MASTER, r'<a:schemeClr val="tx1"/>', '<a:sysClr val="windowText"/>', "a colour is fixed"),
    "a named font": Wrong(_LAYOUT.format(1), r'<a:latin typeface="\+m[nj]-lt"/>', '<a:latin typeface="Arial"/>', "a font is named"),
    "a run in a named font": Wrong(_SLIDE.format(1), r'(<a:rPr lang="en-US"[^>]*)/>', r'\1><a:latin typeface="Figtree"/></a:rPr>', "a font is named"),
    "a bullet in a named font": Wrong(_SLIDE.format(1), r'<a:buFont typeface="\+mn-lt"/>', '<a:buFont typeface="Arial"/>', "a font is named"),
    "two shapes of one number": Wrong(_SLIDE.format(1), r'<p:cNvPr id="3"', '<p:cNvPr id="2"', "two shapes have one number"),
    "a shape without a name": Wrong(_SLIDE.format(1), r'(<p:cNvPr id="3" name=")[^"]*', r"\1", "a shape has no name"),
    "a typed number": Wrong(_SLIDE.format(1), r'<a:fld [^>]*type="slidenum">(.*?)</a:fld>', r"<a:r>\1</a:r>", "a number or date is no field"),
    "a typed date": Wrong(_LAYOUT.format(1), r'<a:fld [^>]*type="datetime1">(.*?)</a:fld>', r"<a:r>\1</a:r>", "a number or date is no field"),
    "a shape with shadows": Wrong(_SLIDE.format(1), r"(</p:spPr>)(</p:sp>|<p:txBody>)", r"\1<p:style/>\2", "a shape has a style that brings effects"),
}
