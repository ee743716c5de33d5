"""What a file says about itself, in the information dictionary and once more in XMP."""

import re
from collections.abc import Iterator
from datetime import datetime

import pikepdf
from pikepdf import Name

CLAIM = "PDF/X-1a:2003"
ASKED = ("/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate")
SAME = {"/Title": "dc:title", "/Creator": "xmp:CreatorTool", "/Producer": "pdf:Producer", "/GTS_PDFXVersion": "pdfx:GTS_PDFXVersion"}
DATES = {"/CreationDate": "xmp:CreateDate", "/ModDate": "xmp:ModifyDate"}


def faults(file: pikepdf.Pdf) -> Iterator[str]:
    info = file.docinfo
    yield from (f"nothing is said of {key}" for key in ASKED if not str(info.get(key, "")))
    if str(info.get("/GTS_PDFXVersion")) != CLAIM:
        yield "the file does not claim PDF/X-1a:2003"
    if "/GTS_PDFXConformance" in info:
        yield "the file has the claim of PDF/X-1a:2001"
    if info.get("/Trapped") not in (Name("/True"), Name("/False")):
        yield "it is not said whether the file is trapped"
    yield from (f"{key} is no text" for key, value in info.items() if key != "/Trapped" and not isinstance(value, pikepdf.String))
    if "/Metadata" in file.Root:
        yield from _twice(file)
    else:
        yield "there is no XMP"


def _twice(file: pikepdf.Pdf) -> Iterator[str]:
    info, packet = file.docinfo, file.open_metadata()
    yield from (f"XMP says something else than {key}" for key, name in SAME.items() if packet.get(name) != str(info.get(key)))
    yield from (f"XMP says something else than {key}" for key, name in DATES.items() if _moment(str(packet.get(name))) != _written(str(info.get(key))))
    if f"/{packet.get('pdf:Trapped')}" != str(info.get("/Trapped")):
        yield "XMP says something else than /Trapped"
    if packet.pdfa_status:
        yield "the file claims PDF/A, which has other colours"


def _moment(date: str) -> datetime | None:
    try:
        return datetime.fromisoformat(date)
    except ValueError:
        return None


def _written(date: str) -> datetime | None:
    parts = re.fullmatch(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z", date)
    return datetime.fromisoformat("{}-{}-{}T{}:{}:{}+00:00".format(*parts.groups())) if parts else None
