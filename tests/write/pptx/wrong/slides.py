"""Changes that make wrong single slides."""

from tests.write.pptx.wrong.change import Wrong

_SLIDE = "ppt/slides/slide{}.xml"
_TITLE = r"<p:sp><p:nvSpPr><p:cNvPr [^>]*/><p:cNvSpPr>(?:(?!</p:sp>).)*?<p:ph type=\"title\"/>.*?</p:sp>"

WRONG = {
    "no title": Wrong(_SLIDE.format(3), _TITLE, "", "a slide has no title", ("app.xml names other slides",)),
    "an empty title": Wrong(_SLIDE.format(3), r'(<p:ph type="title"/>.*?<a:t>)[^<]*', r"\1 ", "a slide has no title", ("app.xml names other slides",)),
    "a title that another slide has": Wrong(
        _SLIDE.format(3), r'(<p:ph type="title"/>.*?<a:t>)[^<]*', r"\1Drivers", "two slides have one title", ("app.xml names other slides",)
    ),
    "a title at the end": Wrong(_SLIDE.format(3), rf"({_TITLE})(.*)(</p:spTree>)", r"\2\1\3", "a title is not read first"),
    "an orphan placeholder": Wrong(_SLIDE.format(3), r'type="body" idx="\d+"', 'type="body" idx="99"', "a placeholder is none of its layout's"),
    "a placeholder twice": Wrong(
        _SLIDE.format(1), r'<p:ph type="sldNum"[^>]*/>', '<p:ph type="ftr" sz="quarter" idx="11"/>', "two shapes fill one placeholder"
    ),
    "a table without a head": Wrong(_SLIDE.format(1), r' firstRow="1"', "", "a table has no head"),
    "a table without words": Wrong(_SLIDE.format(1), r' descr="The agenda, with times"', "", "a shape has no words and is no decoration"),
    "a shape that is not said to be decoration": Wrong(
        _SLIDE.format(1), r'(<p:cNvPr id="\d+" name="Line \d+"><a:extLst>.*?)val="1"', r'\1val="0"', "a shape has no words and is no decoration"
    ),
    "decoration with words": Wrong(_SLIDE.format(1), r'(<p:cNvPr id="\d+" name="Line \d+")', r'\1 descr="A line"', "decoration is described"),
}
