"""Changes that make wrong the presentation part: lists, sections, shows, hidden slides."""

from tests.write.pptx.wrong.change import Wrong, whole

_P = "ppt/presentation.xml"
_MASTER = "ppt/slideMasters/slideMaster1.xml"

WRONG = {
    "lists in disorder": Wrong(
        _P,
        r"(<p:notesMasterIdLst>.*?</p:notesMasterIdLst>)(<p:handoutMasterIdLst>.*?</p:handoutMasterIdLst>)",
        r"\2\1",
        "the presentation's parts are not in the schema's order",
    ),
    "shows before the size": Wrong(
        _P, r"(<p:sldSz .*?)(<p:custShowLst>.*?</p:custShowLst>)", r"\2\1", "the presentation's parts are not in the schema's order"
    ),
    "no notes master in the list": Wrong(_P, *whole("p:notesMasterIdLst"), "the notes have no master in the list"),
    "no handout master in the list": Wrong(_P, *whole("p:handoutMasterIdLst"), "the handouts have no master in the list"),
    "slides of 16:10": Wrong(_P, r'cx="12192000"', 'cx="10972800"', "slides are not 16:9", ("the notes master's picture of a slide is not 16:9",)),
    "a type of 4:3": Wrong(_P, r"<p:sldSz ", '<p:sldSz type="screen4x3" ', "the slides' size has a type, which is 4:3"),
    "a slide's number like a master's": Wrong(
        _P, r'(<p:sldId id=")257(".*<p14:sldId id=")257"', r'\g<1>2147483700\g<2>2147483700"', "a slide's number is used twice or out of range"
    ),
    "a layout with the master's id": Wrong(
        _MASTER, r'sldLayoutId id="2147483649"', 'sldLayoutId id="2147483648"', "a layout has the id of a master or of another layout"
    ),
    "a layout with a slide's id": Wrong(
        _MASTER, r'sldLayoutId id="2147483649"', 'sldLayoutId id="256"', "a layout has the id of a master or of another layout"
    ),
    "a section without a slide": Wrong(_P, r'<p14:sldId id="257"/>', "", "the sections do not hold each slide once, in order"),
    "a section with a slide that is gone": Wrong(_P, r'<p14:sldId id="257"/>', '<p14:sldId id="999"/>', "the sections do not hold each slide once, in order"),
    "a slide in two sections": Wrong(_P, r'(<p14:sldId id="257"/>)', r"\1\1", "the sections do not hold each slide once, in order"),
    "two sections of one name": Wrong(_P, r'(<p14:section name="([^"]*)".*?<p14:section name=")[^"]*', r"\1\2", "a section has no name of its own"),
    "a section without a name": Wrong(_P, r'(<p14:section name=")[^"]*', r"\1", "a section has no name of its own"),
    "a hidden slide among those that are shown": Wrong(
        _P,
        r'<p14:sldId id="257"/>(.*?<p14:sldIdLst>)(<p14:sldId id="258"/>)',
        r'\1<p14:sldId id="257"/>\2',
        "a section has slides that are shown and slides that are hidden",
    ),
    "a show of nothing": Wrong(_P, r'<p:sldLst><p:sld r:id="rId\d+"/>', '<p:sldLst><p:sld r:id="rId1"/>', "a custom show has a slide that is not there"),
    "an empty show": Wrong(_P, r"<p:sldLst>.*?</p:sldLst>", "<p:sldLst/>", "a custom show has a slide that is not there"),
    "a show of what is hidden": Wrong(
        _P, r'<p:sldLst><p:sld r:id="rId\d+"/>', '<p:sldLst><p:sld r:id="rId5"/>', "a custom show has a hidden slide, which programs pass over"
    ),
    "two shows of one name": Wrong(_P, r'name="Alone"', 'name="Drivers &amp; friends"', "two custom shows have one name"),
    "a hidden slide that nothing leads to": Wrong(r"ppt/slides/_rels/slide\d.xml.rels", r'Target="slide2', 'Target="slide1', "no jump leads to a hidden slide"),
}
