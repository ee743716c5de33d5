"""Fields to fill in: their dictionaries, and the pictures of their states."""

from collections import defaultdict

from toolkit.fonts.face import FontFace
from toolkit.scene import Field
from toolkit.write.pdf import shapes
from toolkit.write.pdf.annotations import Annotation
from toolkit.write.pdf.colours import Colours
from toolkit.write.pdf.fonts import simple
from toolkit.write.pdf.frame import Frame
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.syntax import array, name, number, numbers, reference, string

_FONT = "/FieldFont"
_MULTILINE, _RADIO = 1 << 12, 1 << 15
"""Radio buttons without "no toggle to off": a second click takes a slip back."""
_PADDING = 2.0
_SHOWN = 11.0
"""The size of a value given beforehand in a field whose own size is 0: there the viewer chooses, so that what is typed fits."""


class Form:
    """The fields of one document. They share one font and, where they look the same, their pictures."""

    def __init__(self, face: FontFace, colours: Colours, press: Press) -> None:
        self._face, self._colours, self._press = face, colours, press
        self._font = simple(face, press)
        self._resources = f"/Resources <</Font <<{_FONT} {reference(self._font)}>>>>"
        self._pictures: dict[tuple[str, str], int] = {}
        self._fields: dict[str, int] = {}
        self._radios: dict[str, list[int]] = defaultdict(list)
        self._says: dict[str, str] = {}

    def widget(self, target: int, annotation: Annotation, what: Field, shared: str) -> None:
        """Write a field as the object of the number `target`. `shared` are the entries that every annotation has.

        Raises ValueError for a name that another field has.
        """
        box = Frame(annotation.height).rect(annotation.box)
        entries = f"/Type /Annot /Subtype /Widget /Rect {box} /TU {string(what.label)} /MK {self._ground(what)} {shared}"
        body = self._radio(target, what) if what.kind == "radio" else self._single(target, what)
        self._press.fill(target, f"<<{entries} {body}>>")

    def finish(self) -> str:
        """The entry of all fields in the catalog."""
        for key, kids in self._radios.items():
            names = f"/T {string(key)} /TU {string(self._says[key])}"
            self._press.fill(self._fields[key], f"<</FT /Btn /Ff {_RADIO} {names} /V /Off /Kids {array(map(reference, kids))}>>")
        font = f"/DR <</Font <<{_FONT} {reference(self._font)}>>>>"
        return f"/AcroForm <</Fields {array(map(reference, self._fields.values()))} {font} /DA {string(self._appearance(11))}>>"

    def _claim(self, key: str, target: int) -> None:
        if key in self._fields:
            raise ValueError(f'two fields have the name "{key}"')
        self._fields[key] = target

    def _radio(self, target: int, what: Field) -> str:
        key = _key(what)
        if key not in self._radios:
            self._claim(key, self._press.reserve())
            self._says[key] = what.group_label or key
        self._radios[key].append(target)
        return f"/Parent {reference(self._fields[key])} {self._button(what, what.value or str(len(self._radios[key])))}"

    def _single(self, target: int, what: Field) -> str:
        key = _key(what)
        self._claim(key, target)
        kind = self._text(what) if what.kind == "text" else f"/FT /Btn /V /Off {self._button(what, what.value or 'Yes')}"
        return f"/T {string(key)} {kind}"

    def _appearance(self, size: float) -> str:
        return f"{_FONT} {number(size)} Tf {self._colours.fill('ink')}"

    def _ground(self, what: Field) -> str:
        """What a viewer paints under typed text: white, for the lines to write on are for pens and would cross the letters."""
        return f"<</BG [{self._colours.parts('white')}]>>" if what.kind == "text" else "<<>>"

    def _text(self, what: Field) -> str:
        flags = _MULTILINE if what.multiline else 0
        value = f"/V {string(what.value)}" if what.value else ""
        picture = self._picture(what, f"/Tx BMC\n{self._written(what)}EMC", self._resources)
        return f"/FT /Tx /Ff {flags} /DA {string(self._appearance(what.size))} {value} /AP <</N {reference(picture)}>>"

    def _written(self, what: Field) -> str:
        """The value as it stands in the field; lines are broken where the value breaks them."""
        if not what.value:
            return ""
        metrics, size = self._face.metrics, what.size or _SHOWN
        leading = what.leading or size * 1.2
        ascent, descent = metrics.ascent * size / 1000, metrics.descent * size / 1000
        first = what.box.h - _PADDING - ascent if what.multiline else (what.box.h - ascent - descent) / 2
        lines = " T* ".join(f"<{line.encode('cp1252', errors='replace').hex()}> Tj" for line in what.value.split("\n"))
        return f"q BT {self._appearance(size)} {number(leading)} TL {numbers(_PADDING, first)} Td {lines} ET Q\n"

    def _button(self, what: Field, state: str) -> str:
        mark = shapes.filled(what.mark, what.colour, Frame(what.box.bottom, what.box.x), self._colours) if what.mark else ""
        on, off = self._picture(what, mark), self._picture(what, "")
        return f"/AS /Off /AP <</N <<{name(state)} {reference(on)} /Off {reference(off)}>>>>"

    def _picture(self, what: Field, operators: str, resources: str = "/Resources <<>>") -> int:
        """The form of an appearance, shared by all fields of its size that look like it."""
        size = numbers(what.box.w, what.box.h)
        if (size, operators) not in self._pictures:
            entries = f"/Type /XObject /Subtype /Form /BBox [0 0 {size}] {resources}"
            self._pictures[size, operators] = self._press.stream(entries, operators.encode("ascii"))
        return self._pictures[size, operators]


def _key(what: Field) -> str:
    """The name without dots: in PDF a dot would put one field below another."""
    return what.name.replace(".", "-")
