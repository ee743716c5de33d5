"""Changes that make wrong masters, layouts and the theme."""

from tests.write.pptx.wrong.change import Wrong

_P = "ppt/presentation.xml"
_MASTER = "ppt/slideMasters/slideMaster1.xml"
_LAYOUT = "ppt/slideLayouts/slideLayout{}.xml"
_NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml"
_HANDOUT = "ppt/handoutMasters/handoutMaster1.xml"

WRONG = {
    "two masters": Wrong(_P, r"(<p:sldMasterId [^>]*/>)", r'\1<p:sldMasterId id="2147483900" r:id="rId1"/>', "there is not exactly one slide master"),
    "a theme for two masters": Wrong("ppt/handoutMasters/_rels/handoutMaster1.xml.rels", r"theme3", "theme2", "two masters share a theme"),
    "a theme without a font": Wrong("ppt/theme/theme1.xml", r'(<a:minorFont><a:latin typeface=")[^"]*', r"\1", "a theme has no fonts"),
    "two layouts of one name": Wrong(_LAYOUT.format(2), r'<p:cSld name="[^"]*"', '<p:cSld name="Principle"', "a layout has no name of its own"),
    "a layout without a name": Wrong(_LAYOUT.format(2), r'<p:cSld name="[^"]*"', "<p:cSld", "a layout has no name of its own"),
    "a layout without a title": Wrong(_LAYOUT.format(4), r' type="title"', ' type="subTitle"', "a layout has no title"),
    "the program's own prompt": Wrong(_LAYOUT.format(4), r'(type="pic"[^>]*) hasCustomPrompt="1"', r"\1", "a layout's placeholder has no prompt"),
    "an empty prompt": Wrong(_LAYOUT.format(4), r">Add a picture<", "><", "a layout's placeholder has no prompt"),
    "the program's own name": Wrong(_LAYOUT.format(4), r'name="Picture"', 'name="Picture Placeholder 3"', "a layout's placeholder has no name of its own"),
    "two placeholders of one name": Wrong(_LAYOUT.format(4), r'name="Picture"', 'name="Table"', "a layout's placeholder has no name of its own"),
    "a body with one level": Wrong(_LAYOUT.format(1), r"<a:lvl2pPr .*</a:lvl9pPr>", "", "a layout's body has no levels"),
    "a level that is larger": Wrong(_LAYOUT.format(1), r'(<a:lvl3pPr .*?<a:defRPr sz=")\d+', r"\g<1>4400", "a layout's body has no levels"),
    "a level without a bullet": Wrong(
        _LAYOUT.format(1), r'(<a:lvl2pPr (?:(?!buChar).)*)<a:buChar char="•"/>', r"\1<a:buNone/>", "a layout's body has no levels"
    ),
    "art that is read": Wrong(_LAYOUT.format(1), r'adec:decorative ([^>]*)val="1"', r'adec:decorative \1val="0"', "art of a layout is no decoration"),
    "notes of 4:3": Wrong(_NOTES_MASTER, r'cx="4114800" cy="2314575"', 'cx="3657600" cy="2743200"', "the notes master's picture of a slide is not 16:9"),
    "handouts without a number": Wrong(_HANDOUT, r'type="sldNum"', 'type="hdr"', "a corner of notes or handouts is empty"),
    "a guide beside the slide": Wrong(_MASTER, r'pos="\d+"', 'pos="-80"', "guides are missing or stand off the slide"),
    "no guides": Wrong(_MASTER, r"<p:extLst>.*?</p:extLst>", "", "guides are missing or stand off the slide"),
    "tables in another style": Wrong(
        "ppt/tableStyles.xml", r' def="[^"]*"', ' def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"', "new tables have a style that is not the deck's own"
    ),
}
