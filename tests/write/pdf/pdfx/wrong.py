"""Changes that make a good file for a print shop wrong, each with the sentence that tells it and no other."""

from collections.abc import Callable
from typing import TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Name, String

Change: TypeAlias = Callable[[pikepdf.Pdf], object]


def _drawn(operators: bytes) -> Change:
    """Something more is drawn on the first page."""
    return lambda file: file.pages[0].contents_add(operators)


def _page(key: str, value: object) -> Change:
    return lambda file: file.pages[0].obj.__setitem__(key, value)


def _catalog(key: str, value: object) -> Change:
    return lambda file: file.Root.__setitem__(key, value)


def _info(key: str, value: object) -> Change:
    return lambda file: file.docinfo.__setitem__(key, value)


def _intent(key: str, value: object) -> Change:
    return lambda file: file.Root.OutputIntents[0].__setitem__(key, value)


def _without(*keys: str) -> Change:
    """A dictionary's last key is lost; the others lead to it from the catalog."""

    def change(file: pikepdf.Pdf) -> None:
        home: pikepdf.Object = file.Root
        for key in keys[:-1]:
            home = home[key]
        del home[keys[-1]]

    return change


def _object(**entries: object) -> Change:
    """There is one object more, which the catalog knows."""
    return lambda file: file.Root.__setitem__("/More", file.make_indirect(Dictionary(**entries)))


def _stream(**entries: object) -> Change:
    return lambda file: file.Root.__setitem__("/More", pikepdf.Stream(file, b"", Dictionary(**entries)))


def _xmp(old: str, new: str) -> Change:
    def change(file: pikepdf.Pdf) -> None:
        said = file.Root.Metadata.read_bytes().decode()
        assert old in said
        file.Root.Metadata.write(said.replace(old, new).encode())

    return change


def _both(one: Change, other: Change) -> Change:
    return lambda file: (one(file), other(file))


def _unembedded(file: pikepdf.Pdf) -> None:
    font = next(thing for thing in file.objects if isinstance(thing, pikepdf.Dictionary) and "/FontDescriptor" in thing)
    font.BaseFont = Name("/Lost")
    del font.FontDescriptor.FontFile2


WRONG: dict[str, Change] = {
    "the catalog has /OpenAction": _catalog("/OpenAction", Array([])),
    "the catalog has /AcroForm": _catalog("/AcroForm", Dictionary(Fields=Array([]))),
    "the catalog has /OCProperties": _catalog("/OCProperties", Dictionary()),
    "the file is not tagged": _without("/MarkInfo"),
    "there is not one output intent of PDF/X": _without("/OutputIntents"),
    "the printing condition is not a registered one": _intent("/OutputConditionIdentifier", String("Custom")),
    "the printing condition has no registry": _intent("/RegistryName", String("")),
    "the output intent has no /OutputCondition": _intent("/OutputCondition", String("")),
    "the output intent has no /Info": _intent("/Info", String("")),
    "there is an annotation": _object(Type=Name.Annot),
    "there is an action": _object(S=Name.URI, URI=String("https://example.org")),
    "there is a layer": _object(Type=Name.OCG, Name=String("A layer")),
    "something shines through: /ca": _object(Type=Name.ExtGState, ca=0.5),
    "something shines through: /SMask": _object(Type=Name.ExtGState, SMask=Dictionary()),
    "a stream stands in another file": _stream(F=String("other.bin")),
    "a picture is not in the inks of a press": _stream(Type=Name.XObject, Subtype=Name.Image, ColorSpace=Name.DeviceRGB),
    "there is a program in PostScript": _stream(Type=Name.XObject, Subtype=Name.PS),
    "nothing is said of /CreationDate": _both(_info("/CreationDate", String("")), _xmp("<xmp:CreateDate>2000-01-01T00:00:00Z</xmp:CreateDate>", "")),
    "the file has the claim of PDF/X-1a:2001": _info("/GTS_PDFXConformance", String("PDF/X-1a:2001")),
    "it is not said whether the file is trapped": _both(_info("/Trapped", Name.Unknown), _xmp(">False<", ">Unknown<")),
    "/Status is no text": _info("/Status", Name.Draft),
    "there is no XMP": _without("/Metadata"),
    "XMP says something else than /Title": _info("/Title", String("Another")),
    "XMP says something else than /ModDate": _info("/ModDate", String("D:20010101000000Z")),
    "XMP says something else than /Trapped": _info("/Trapped", Name("/True")),
    "XMP says something else than /GTS_PDFXVersion": _xmp(">PDF/X-1a:2003<", ">PDF/X-3:2003<"),
    "the font /Lost is not in the file": _unembedded,
    "a page has /Annots": _page("/Annots", Array([])),
    "a page has /Tabs": _page("/Tabs", Name.S),
    "a page does not say where it is cut": lambda file: file.pages[0].obj.__delitem__("/TrimBox"),
    "a page is cut outside its bleed": _page("/BleedBox", Array([18, 18, 342, 462])),
    "a page bleeds beyond its paper": _page("/BleedBox", Array([-9, 0, 360, 480])),
    "a page's bleed is not shown": _page("/CropBox", Array([9, 9, 351, 471])),
    "a page is drawn with rg": _drawn(b"1 0 0 rg"),
    "a page is drawn with gs": _drawn(b"/G1 gs"),
    "a page is drawn with sh": _drawn(b"/S1 sh"),
    "there is no such ink: (0.0, 0.0, 0.0, 1.5)": _drawn(b"0 0 0 1.5 k"),
    "a colour has more than 240 percent of ink: (0.9, 0.9, 0.9, 0.0)": _drawn(b".9 .9 .9 0 K"),
    "letters are mixed of inks: (0.2, 0.2, 0.2, 0.8)": _drawn(b"BT /F1 9 Tf .2 .2 .2 .8 k <0001> Tj ET"),
    "letters have no colour": lambda file: file.pages[0].contents_add(b"BT /F1 9 Tf <0001> Tj ET", prepend=True),
}  # fmt: skip
