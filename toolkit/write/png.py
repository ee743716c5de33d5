"""Pictures of the pages of a PDF, for previews and for tests that look."""

from collections.abc import Iterator
from io import BytesIO


def write_pngs(pdf: bytes, dpi: int) -> Iterator[bytes]:
    """One PNG file for each page, at `dpi` pixels an inch; form fields are drawn as they are filled."""
    import pypdfium2  # imported late: only previews need it

    document = pypdfium2.PdfDocument(pdf)
    try:
        document.init_forms()
        for page in document:
            file = BytesIO()
            page.render(scale=dpi / 72).to_pil().save(file, "PNG")
            yield file.getvalue()
            page.close()
    finally:
        document.close()
