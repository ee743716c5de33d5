"""Every font is in the file, with the glyphs that are shown."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Name


def faults(file: pikepdf.Pdf) -> Iterator[str]:
    for thing in file.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == Name("/Font") and "/DescendantFonts" not in thing:
            described = thing.get("/FontDescriptor")
            if described is None or "/FontFile2" not in described:
                yield f"the font {thing.get('/BaseFont')} is not in the file"
