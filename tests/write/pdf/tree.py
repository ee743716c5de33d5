"""A PDF's structure tree as text to read: one line an element, indented, with what it says and what it holds.

Document
  P
    "A paragraph with "
    Link "a link" -> Link "What it says"
    " in it."
  P "Otra frase." Lang=es
"""

import re
from io import BytesIO
from typing import Any

import pikepdf

_SHOWN = ("Alt", "Lang", "ActualText")


def tree_text(pdf: bytes) -> str:
    """The whole tree."""
    with pikepdf.open(BytesIO(pdf)) as file:
        reader = _Reader(file)
        return "\n".join(reader.lines(file.Root.StructTreeRoot.K, 0))


def said(pdf: bytes) -> list[str]:
    """What each page says in the order of its tagged content, artifacts left out."""
    with pikepdf.open(BytesIO(pdf)) as file:
        reader = _Reader(file)
        return ["".join(reader.content(page.obj).values()) for page in file.pages]


class _Reader:
    def __init__(self, file: pikepdf.Pdf) -> None:
        self._file = file
        self._content: dict[tuple[int, int], dict[int, str]] = {}
        self._fonts: dict[tuple[int, int], dict[int, str]] = {}

    def lines(self, element: Any, depth: int) -> list[str]:
        kids = list(element.K) if isinstance(element.get("/K"), pikepdf.Array) else [element.K] if "/K" in element else []
        parts: list[str | list[str]] = []
        holds = []
        for kid in kids:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                parts.append(self.lines(kid, depth + 1))
            elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
                holds.append(_annotation(kid.Obj))
            else:
                page, mcid = (kid.get("/Pg", element.get("/Pg")), kid.MCID) if isinstance(kid, pikepdf.Dictionary) else (element.Pg, kid)
                parts.append(self.content(page)[int(mcid)])
        line = "  " * depth + str(element.S)[1:]
        end = _entries(element) + "".join(f" -> {what}" for what in holds)
        if all(isinstance(part, str) for part in parts):
            return [f'{line} "{"".join(map(str, parts))}"{end}' if any(parts) else line + end]
        return [line + end, *(row for part in parts for row in ([f'{"  " * (depth + 1)}"{part}"'] if isinstance(part, str) else part))]

    def content(self, page: Any) -> dict[int, str]:
        """The text of each marked content of a page."""
        if page.objgen not in self._content:
            self._content[page.objgen] = self._read(page)
        return self._content[page.objgen]

    def _read(self, page: Any) -> dict[int, str]:
        found: dict[int, str] = {}
        open_marks: list[int | None] = []
        font: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC" | "BMC":
                    inner = operands[1].get("/MCID") if len(operands) > 1 else None
                    open_marks.append(open_marks[-1] if inner is None and open_marks else inner)
                    if inner is not None:
                        found[int(inner)] = ""
                case "EMC":
                    open_marks.pop()
                case "Tf":
                    font = self._font(page.Resources.Font[str(operands[0])])
                case "Tj" | "TJ":
                    assert open_marks, "text outside marked content"
                    if open_marks[-1] is not None:
                        found[int(open_marks[-1])] += _decode(operands[0], font)
                case "re" | "m" | "Do" | "f*" | "S" | "B*":
                    assert open_marks, "ink outside marked content"
        assert not open_marks
        return found

    def _font(self, font: Any) -> dict[int, str]:
        if font.objgen not in self._fonts:
            pairs = re.findall(rb"<([0-9a-f]{4})> <([0-9a-f]+)>", font.ToUnicode.read_bytes())
            self._fonts[font.objgen] = {int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for glyph, text in pairs}
        return self._fonts[font.objgen]


def _decode(shown: Any, font: dict[int, str]) -> str:
    strings = [bytes(part) for part in shown if isinstance(part, pikepdf.String)] if isinstance(shown, pikepdf.Array) else [bytes(shown)]
    codes = b"".join(strings)
    return "".join(font[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2))


def _annotation(annotation: Any) -> str:
    kind = str(annotation.Subtype)[1:]
    words = annotation.get("/TU", annotation.get("/Contents", ""))
    return f'{kind} "{words}"'


def _entries(element: Any) -> str:
    shown = [f"{key}={element[f'/{key}']}" for key in _SHOWN if f"/{key}" in element]
    attributes = element.get("/A", {})
    shown += [f"{str(key)[1:]}={str(value).removeprefix('/')}" for key, value in attributes.items() if key not in ("/O", "/BBox", "/Placement")]
    return "".join(f" {entry}" for entry in shown)
