"""The order of children in Office's schemas (ECMA-376 Part 1, transitional), declared once.

Each entry names a parent and its children in schema order; "|" joins those that may mix freely. Only what this
writer makes is listed: a child that is not listed for its parent is a defect, and `xml.node` refuses it.
"""

_ITEMS = "p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic"
_TREE = f"p:nvGrpSpPr p:grpSpPr {_ITEMS} p:extLst"
_TRANSFORMS = "a:hueOff|a:satMod|a:satOff|a:lumMod|a:lumOff"
_LINE = "a:noFill|a:solidFill a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd"
_RUN = "a:ln a:noFill|a:solidFill a:effectLst a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst"
_PARAGRAPH = "a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone|a:buAutoNum|a:buChar a:tabLst a:defRPr a:extLst"
_LEVELS = " ".join(f"a:lvl{level}pPr" for level in range(1, 10))
_SLOTS = "a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink"
_FONTS = "a:latin a:ea a:cs"
_SHAPE_LOOK = "a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill a:ln a:effectLst a:extLst"

_CHILDREN = {
    # presentation
    "p:presentation": "p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:custShowLst p:defaultTextStyle p:extLst",
    "p:sldMasterIdLst": "p:sldMasterId",
    "p:notesMasterIdLst": "p:notesMasterId",
    "p:handoutMasterIdLst": "p:handoutMasterId",
    "p:sldIdLst": "p:sldId",
    "p:custShowLst": "p:custShow",
    "p:custShow": "p:sldLst p:extLst",
    "p:sldLst": "p:sld",
    "p:extLst": "p:ext",
    "p:ext": "p14:sectionLst|p15:sldGuideLst",
    "p14:sectionLst": "p14:section",
    "p14:section": "p14:sldIdLst",
    "p14:sldIdLst": "p14:sldId",
    "p15:sldGuideLst": "p15:guide",
    "p15:guide": "p15:clr",
    "p15:clr": "a:schemeClr",
    "p:defaultTextStyle": f"a:defPPr {_LEVELS}",
    # slides, layouts, masters
    "p:sld": "p:cSld p:clrMapOvr p:transition p:timing p:extLst",
    "p:sldLayout": "p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst",
    "p:sldMaster": "p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst",
    "p:notesMaster": "p:cSld p:clrMap p:hf p:notesStyle p:extLst",
    "p:handoutMaster": "p:cSld p:clrMap p:hf p:extLst",
    "p:notes": "p:cSld p:clrMapOvr p:extLst",
    "p:clrMapOvr": "a:masterClrMapping|a:overrideClrMapping",
    "p:sldLayoutIdLst": "p:sldLayoutId",
    "p:txStyles": "p:titleStyle p:bodyStyle p:otherStyle",
    **dict.fromkeys(("p:titleStyle", "p:bodyStyle", "p:otherStyle", "p:notesStyle", "a:lstStyle"), f"a:defPPr {_LEVELS}"),
    "p:cSld": "p:bg p:spTree p:extLst",
    "p:bg": "p:bgPr|p:bgRef",
    "p:bgPr": "a:noFill|a:solidFill a:effectLst",
    "p:bgRef": "a:schemeClr",
    # shapes
    "p:spTree": _TREE,
    "p:grpSp": _TREE,
    "p:nvGrpSpPr": "p:cNvPr p:cNvGrpSpPr p:nvPr",
    "p:grpSpPr": "a:xfrm",
    "p:sp": "p:nvSpPr p:spPr p:txBody p:extLst",
    "p:nvSpPr": "p:cNvPr p:cNvSpPr p:nvPr",
    "p:cNvSpPr": "a:spLocks",
    "p:nvPr": "p:ph",
    "p:cxnSp": "p:nvCxnSpPr p:spPr",
    "p:nvCxnSpPr": "p:cNvPr p:cNvCxnSpPr p:nvPr",
    "p:pic": "p:nvPicPr p:blipFill p:spPr",
    "p:nvPicPr": "p:cNvPr p:cNvPicPr p:nvPr",
    "p:cNvPicPr": "a:picLocks",
    "p:blipFill": "a:blip a:srcRect a:stretch",
    "a:stretch": "a:fillRect",
    "p:graphicFrame": "p:nvGraphicFramePr p:xfrm a:graphic",
    "p:nvGraphicFramePr": "p:cNvPr p:cNvGraphicFramePr p:nvPr",
    "p:cNvGraphicFramePr": "a:graphicFrameLocks",
    "p:xfrm": "a:off a:ext",
    "a:xfrm": "a:off a:ext a:chOff a:chExt",
    "p:cNvPr": "a:hlinkClick a:hlinkHover a:extLst",
    "a:hlinkClick": "a:snd a:extLst",
    "a:extLst": "a:ext",
    "a:ext": "adec:decorative|ahyp:hlinkClr",
    "p:spPr": _SHAPE_LOOK,
    "a:prstGeom": "a:avLst",
    "a:avLst": "a:gd",
    "a:custGeom": "a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst",
    "a:pathLst": "a:path",
    "a:ln": _LINE,
    "a:lnL": _LINE,
    "a:lnR": _LINE,
    "a:lnT": _LINE,
    "a:lnB": _LINE,
    "a:custDash": "a:ds",
    "a:solidFill": "a:schemeClr",
    "a:schemeClr": _TRANSFORMS,
    # text
    "p:txBody": "a:bodyPr a:lstStyle a:p",
    "a:txBody": "a:bodyPr a:lstStyle a:p",
    "a:bodyPr": "a:noAutofit|a:normAutofit|a:spAutoFit",
    "a:p": "a:pPr a:r|a:br|a:fld a:endParaRPr",
    "a:r": "a:rPr a:t",
    "a:br": "a:rPr",
    "a:fld": "a:rPr a:pPr a:t",
    "a:pPr": _PARAGRAPH,
    **{f"a:lvl{level}pPr": _PARAGRAPH for level in range(1, 10)},
    "a:defPPr": _PARAGRAPH,
    **dict.fromkeys(("a:rPr", "a:defRPr", "a:endParaRPr"), _RUN),
    "a:lnSpc": "a:spcPct|a:spcPts",
    "a:spcBef": "a:spcPct|a:spcPts",
    # tables
    "a:graphic": "a:graphicData",
    "a:graphicData": "a:tbl",
    "a:tbl": "a:tblPr a:tblGrid a:tr",
    "a:tblGrid": "a:gridCol",
    "a:tr": "a:tc",
    "a:tc": "a:txBody a:tcPr",
    "a:tcPr": "a:lnL a:lnR a:lnT a:lnB a:noFill|a:solidFill",
    "a:tblStyleLst": "a:tblStyle",
    "a:tblStyle": "a:wholeTbl a:band1H a:band2H a:band1V a:band2V a:lastCol a:firstCol a:lastRow a:firstRow",
    **dict.fromkeys(("a:wholeTbl", "a:band2H", "a:band2V", "a:lastCol", "a:firstCol", "a:lastRow", "a:firstRow"), "a:tcTxStyle a:tcStyle"),
    "a:tcTxStyle": "a:fontRef a:schemeClr",
    "a:tcStyle": "a:tcBdr a:fill",
    "a:tcBdr": "a:left a:right a:top a:bottom a:insideH a:insideV",
    **dict.fromkeys(("a:left", "a:right", "a:top", "a:bottom", "a:insideH", "a:insideV"), "a:ln"),
    "a:fill": "a:noFill|a:solidFill",
    # themes
    "a:theme": "a:themeElements a:objectDefaults a:extraClrSchemeLst a:custClrLst",
    "a:objectDefaults": "a:spDef a:lnDef a:txDef",
    **dict.fromkeys(("a:spDef", "a:lnDef", "a:txDef"), "a:spPr a:bodyPr a:lstStyle a:style"),
    "a:spPr": _SHAPE_LOOK,
    "a:style": "a:lnRef a:fillRef a:effectRef a:fontRef",
    **dict.fromkeys(("a:lnRef", "a:fillRef", "a:effectRef", "a:fontRef"), "a:schemeClr"),
    "a:themeElements": "a:clrScheme a:fontScheme a:fmtScheme",
    "a:clrScheme": _SLOTS,
    **dict.fromkeys(_SLOTS.split(), "a:srgbClr"),
    "a:fontScheme": "a:majorFont a:minorFont",
    "a:majorFont": _FONTS,
    "a:minorFont": _FONTS,
    "a:fmtScheme": "a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst",
    "a:fillStyleLst": "a:solidFill",
    "a:bgFillStyleLst": "a:solidFill",
    "a:lnStyleLst": "a:ln",
    "a:effectStyleLst": "a:effectStyle",
    "a:effectStyle": "a:effectLst",
    "a:custClrLst": "a:custClr",
    "a:custClr": "a:srgbClr",
    # properties of the file
    "property": "vt:lpwstr",
    "Properties": "property|TotalTime|Application|PresentationFormat|Slides|Notes|HiddenSlides|HeadingPairs|TitlesOfParts|AppVersion",
    "HeadingPairs": "vt:vector",
    "TitlesOfParts": "vt:vector",
    "vt:vector": "vt:variant|vt:lpstr",
    "vt:variant": "vt:lpstr|vt:i4",
    "cp:coreProperties": "dc:title|dc:subject|dc:creator|cp:keywords|dc:language|cp:lastModifiedBy|dcterms:created|dcterms:modified",
    "p:presentationPr": "p:extLst",
    "p:viewPr": "p:normalViewPr p:slideViewPr p:notesTextViewPr p:gridSpacing",
    "Types": "Default Override",
    "Relationships": "Relationship",
}

RANKS: dict[str, dict[str, int]] = {
    parent: {child: rank for rank, choice in enumerate(children.split()) for child in choice.split("|")} for parent, children in _CHILDREN.items()
}
"""Parent -> child -> its place among the children."""
