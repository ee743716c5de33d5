"""ReportLab's canvas behind the few verbs that this writer needs. All that is untyped stays here and in `canvas`."""

from io import BytesIO
from typing import Any

from toolkit.scene import Inks, Rect, Size, Standard
from toolkit.write.pdf.bitmaps import bitmap
from toolkit.write.pdf.canvas import Canvas, ImageReader, pdfdoc
from toolkit.write.pdf.file import packed_file, plain_file, stream
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.syntax import reference


class _Canvas(Canvas):  # type: ignore[misc]  # untyped base
    """A canvas whose pages begin empty: ReportLab would set an initial font, and that is Helvetica."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class _Page(pdfdoc.PDFPage):  # type: ignore[misc]  # untyped base
    """A page with the entries that tagging needs."""

    __NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "Tabs", "StructParents"]  # noqa: RUF012  # ReportLab's own way


class Press:
    """Collects the pages and objects of one file in these inks and of this standard."""

    def __init__(self, inks: Inks, standard: Standard) -> None:
        self._inks, self._standard = inks, standard
        self._canvas: Any = _Canvas(BytesIO(), pageCompression=1, invariant=1, pdfVersion=(1, 7))
        self._doc: Any = self._canvas._doc
        self._written: dict[int, bytes] = {}
        self._pictures: dict[str, Any] = {}

    # --- objects

    def reserve(self) -> int:
        """The number of an object whose body comes later."""
        self._doc.objectcounter += 1
        return int(self._doc.objectcounter)

    def fill(self, number: int, body: str | bytes) -> int:
        """Give a reserved object its body."""
        self._written[number] = body if isinstance(body, bytes) else body.encode("ascii")
        return number

    def add(self, body: str | bytes) -> int:
        """A new object; its number."""
        return self.fill(self.reserve(), body)

    def stream(self, entries: str, data: bytes, *, packed: bool = True) -> int:
        """A new stream with these entries in its dictionary; its number."""
        return self.add(stream(entries.encode("latin-1"), data, packed=packed))

    def font(self, key: str, number: int) -> None:
        """Make a font known to all pages."""
        self._doc.idToObject[pdfdoc.BasicFonts][key] = reference(number)

    # --- pages

    def picture(self, path: str, box: Rect, frame: Frame) -> str:
        """The operators that draw a bitmap into its box; the file is embedded once."""
        if path not in self._pictures:
            self._pictures[path] = ImageReader(bitmap(path, self._inks, self._standard))
        left, bottom, right, top = frame.corners(box)
        self._canvas.drawImage(self._pictures[path], left, bottom, right - left, top - bottom, mask="auto")
        operators = " ".join(self._canvas._code)
        self._canvas._code.clear()
        return operators

    def page(self, size: Size, code: str, trim: Rect | None, bleed: Rect | None) -> None:
        """Finish a page with its content; trim and bleed are its boxes in the scene."""
        frame, canvas = Frame(size.h), self._canvas
        canvas.setPageSize(tuple(size))
        canvas.setTrimBox(frame.corners(trim) if trim else None)
        canvas.setBleedBox(frame.corners(bleed) if bleed else None)
        canvas.showPage()
        # Deflated at once, so that a long document never stands in memory as text.
        self._doc.Pages.pages[-1].Contents = reference(self.stream("", code.encode("ascii")))

    def page_reference(self, index: int) -> str:
        """A reference to a finished page."""
        return reference(self._doc.idToObjectNumberAndVersion[f"Page{index + 1}"][0])

    def tag_page(self, index: int, parents: int, annotations: list[int]) -> None:
        """Give a finished page its key in the parent tree, and its annotations."""
        page = self._doc.Pages.pages[index]
        page.__class__ = _Page
        page.StructParents = parents
        if self._standard == "press":
            page.Trans = None  # ReportLab's way from page to page
        else:
            page.Tabs, page.Annots = "/S", [reference(number) for number in annotations]

    def pages_reference(self) -> str:
        """A reference to the tree of all pages."""
        return str(self._doc.Reference(self._doc.Pages).format(self._doc).decode())

    # --- the file

    def finish(self, catalog: int, info: int) -> bytes:
        """The whole file."""
        written = plain_file if self._standard == "press" else packed_file
        return written(self._bodies(), catalog, info)

    def _bodies(self) -> list[bytes]:
        bodies: list[bytes] = []
        while (number := len(bodies) + 1) <= self._doc.objectcounter:  # formatting an object may add another
            bodies.append(self._written.get(number) or self._format(number))
        return bodies

    def _format(self, number: int) -> bytes:
        body = bytes(pdfdoc.format(self._doc.idToObject[self._doc.numberToId[number]], self._doc, 1))
        # PDF/A wants an end of line before the keyword, and ReportLab writes none.
        return body[:-10] + b"\nendstream" if body.endswith(b"endstream\n") else body
