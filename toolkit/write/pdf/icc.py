"""The sRGB colour space as an ICC profile (version 4.2): a few hundred bytes, the same on every machine."""

from functools import cache
from struct import pack

from toolkit.write.inks.seen import BLUE, GREEN, RED, WHITE

_TO_D50 = (1.04788, 0.02292, -0.05022, 0.02960, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


@cache
def srgb() -> bytes:
    """The profile."""
    tags = {
        b"desc": _words("sRGB IEC61966-2.1"),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": _xyz(WHITE),
        b"chad": b"sf32\0\0\0\0" + _fixed(_TO_D50),
        b"rXYZ": _xyz(RED),
        b"gXYZ": _xyz(GREEN),
        b"bXYZ": _xyz(BLUE),
        b"rTRC": b"para\0\0\0\0\0\3\0\0" + _fixed(_CURVE),
    }
    start = 132 + 12 * (len(tags) + 2)
    table, data = [], b""
    for tag, body in tags.items():
        table.append((tag, start + len(data), len(body)))
        data += body + b"\0" * (-len(body) % 4)
    table.extend((tag, *table[-1][1:]) for tag in (b"gTRC", b"bTRC"))
    index = pack(">I", len(table)) + b"".join(pack(">4sII", *row) for row in table)
    return _header(start + len(data)) + index + data


def _header(size: int) -> bytes:
    made = pack(">6H", 2000, 1, 1, 0, 0, 0)
    rest = pack(">I4s4s4s", size, b"\0\0\0\0", b"\4\x20\0\0", b"mntr") + b"RGB XYZ " + made + b"acsp"
    return (rest + b"\0" * 28 + _fixed(WHITE)).ljust(128, b"\0")


def _fixed(values: tuple[float, ...]) -> bytes:
    return pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _words(text: str) -> bytes:
    words = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + pack(">II2s2sII", 1, 12, b"en", b"US", len(words), 28) + words
