"""How PDF writes numbers, strings and names. Everything here is a pure function from values to text."""

from collections.abc import Iterable
from functools import lru_cache

_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\n": "\\n", "\r": "\\r"})
_PLAIN_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+")


def number(value: float) -> str:
    """A number with up to two decimals: a hundredth of a point is finer than any printer."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def numbers(*values: float) -> str:
    """Numbers with a space between them."""
    return " ".join([f"{value:.2f}".rstrip("0").rstrip(".") for value in values])


def matrix(values: Iterable[float]) -> str:
    """The six numbers of a map, with so many decimals that no point of a page is moved by their rounding."""
    return " ".join(f"{value:.7f}".rstrip("0").rstrip(".") for value in values)


def string(text: str) -> str:
    """A text string: as it stands when it is ASCII, else in UTF-16."""
    if text.isascii():
        return f"({text.translate(_ESCAPES)})"
    return f"<feff{utf16(text)}>"


def utf16(text: str) -> str:
    """Big-endian UTF-16 in hexadecimal digits."""
    return text.encode("utf-16-be").hex()


@lru_cache(maxsize=256)
def name(text: str) -> str:
    """A name object; everything but letters, digits and -_.+ is escaped."""
    return "/" + "".join(char if char in _PLAIN_NAME else "".join(f"#{byte:02X}" for byte in char.encode()) for char in text)


def array(values: Iterable[str]) -> str:
    """An array of what is written already."""
    return f"[{' '.join(values)}]"


def reference(target: int) -> str:
    """A reference to the object of this number."""
    return f"{target} 0 R"
