"""The file as a whole: its structure, the catalog, the trailer, what no object may have."""

import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Name

from toolkit.write.inks.conditions import CONDITIONS

FILTERS = {"/FlateDecode", "/DCTDecode", "/RunLengthDecode", "/CCITTFaxDecode", "/ASCII85Decode", "/ASCIIHexDecode"}
SEEN_THROUGH = ("/SMask", "/CA", "/ca", "/BM", "/Group")
CATALOG = ("/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Names", "/Version", "/Extensions")


def faults(pdf: bytes, file: pikepdf.Pdf) -> Iterator[str]:
    yield from _structure(pdf, file)
    yield from (f"the catalog has {key}" for key in CATALOG if key in file.Root)
    if not (file.Root.get("/MarkInfo") and bool(file.Root.MarkInfo.Marked) and "/StructTreeRoot" in file.Root):
        yield "the file is not tagged"
    yield from _intents(file)
    for thing in file.objects:
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            yield from _object(thing)


def _structure(pdf: bytes, file: pikepdf.Pdf) -> Iterator[str]:
    if not pdf.startswith(b"%PDF-1.4\n"):
        yield "the header is not that of PDF 1.4"
    if not re.search(rb"\ntrailer\s*<<", pdf):
        yield "the file has no plain table of where its objects begin"
    identifiers = list(file.trailer.get("/ID", []))
    if len(identifiers) != 2 or not all(len(bytes(part)) >= 16 for part in identifiers):
        yield "the trailer has no identifier"
    if file.is_encrypted:
        yield "the file is encrypted"


def _intents(file: pikepdf.Pdf) -> Iterator[str]:
    intents = [intent for intent in file.Root.get("/OutputIntents", []) if intent.get("/S") == Name("/GTS_PDFX")]
    if len(intents) != 1:
        yield "there is not one output intent of PDF/X"
        return
    [intent] = intents
    if str(intent.get("/OutputConditionIdentifier")) not in CONDITIONS:
        yield "the printing condition is not a registered one"
    if str(intent.get("/RegistryName")) != "http://www.color.org":
        yield "the printing condition has no registry"
    yield from (f"the output intent has no {key}" for key in ("/OutputCondition", "/Info") if not str(intent.get(key, "")))


def _object(thing: pikepdf.Object) -> Iterator[str]:
    kind = thing.get("/Type")
    if kind in (Name("/ObjStm"), Name("/XRef")):
        yield "objects are packed, as PDF 1.4 does not know"
    if kind == Name("/Annot") or thing.get("/Subtype") == Name("/Widget"):
        yield "there is an annotation"
    if "/URI" in thing or "/JS" in thing or kind == Name("/Action"):
        yield "there is an action"
    if kind in (Name("/OCG"), Name("/OCMD")) or "/OC" in thing:
        yield "there is a layer"
    if kind in (Name("/ExtGState"), Name("/XObject"), Name("/Page")):
        yield from (f"something shines through: {key}" for key in SEEN_THROUGH if key in thing)
    if isinstance(thing, pikepdf.Stream):
        yield from _stream(thing)


def _stream(stream: pikepdf.Stream) -> Iterator[str]:
    named = stream.get("/Filter", pikepdf.Array())
    filters = {str(name) for name in (named if isinstance(named, pikepdf.Array) else [named])}
    yield from (f"a stream is packed with {name}" for name in filters - FILTERS)
    if "/F" in stream:
        yield "a stream stands in another file"
    if stream.get("/Subtype") == Name("/Image") and str(stream.get("/ColorSpace")) not in ("/DeviceCMYK", "/DeviceGray"):
        yield "a picture is not in the inks of a press"
    if stream.get("/Subtype") == Name("/PS"):
        yield "there is a program in PostScript"
