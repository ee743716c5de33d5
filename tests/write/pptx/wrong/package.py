"""Changes that make wrong the file: its properties, its thumbnail, pictures in it."""

from tests.write.pptx.wrong.change import Wrong, whole

_SLIDE = "ppt/slides/slide{}.xml"
_APP = "docProps/app.xml"
_CORE = "docProps/core.xml"

WRONG = {
    "no thumbnail": Wrong("_rels/.rels", r"<Relationship [^>]*thumbnail\.jpeg\"/>", "", "there is no thumbnail as wide as a slide"),
    "no author": Wrong(_CORE, *whole("dc:creator"), "a core property is missing"),
    "no language of the file": Wrong(_CORE, *whole("dc:language"), "a core property is missing"),
    "an empty subject": Wrong(_CORE, r"<dc:subject>.*?</", "<dc:subject></", "a core property is missing"),
    "a slide too many in app.xml": Wrong(_APP, r"<Slides>6<", "<Slides>7<", "app.xml counts other slides"),
    "no hidden slide in app.xml": Wrong(_APP, r"<HiddenSlides>1<", "<HiddenSlides>0<", "app.xml counts other hidden slides"),
    "no notes in app.xml": Wrong(_APP, r"<Notes>5</Notes>", "", "app.xml counts other notes"),
    "a title that was changed": Wrong(_APP, r"<vt:lpstr>Drivers<", "<vt:lpstr>Riders<", "app.xml names other slides"),
    "fewer titles than are told": Wrong(_APP, r"<vt:i4>6<", "<vt:i4>5<", "app.xml names other slides"),
    "a picture of words": Wrong(
        _SLIDE.format(1),
        r"(</p:spTree>)",
        r'<p:sp><p:nvSpPr><p:cNvPr id="99" name="Picture" descr="Words"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        r'<p:spPr><a:blipFill><a:blip r:embed="rId1"/></a:blipFill></p:spPr></p:sp>\1',
        "a picture stands where a shape could",
    ),
}
