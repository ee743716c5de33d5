"""All content of a home, read and checked: the shelf that plans take from."""

from toolkit.library.library import UnsoundError, read_library
from toolkit.library.record import Library
from toolkit.library.shelf import forget, load

__all__ = ["Library", "UnsoundError", "forget", "load", "read_library"]
