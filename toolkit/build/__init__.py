"""Build kits: which files are wanted, which are fresh, draw and write the rest, and put them in place whole."""

from toolkit.build.build import Built, UnbuiltError, build
from toolkit.build.check import check, checked
from toolkit.build.names import check_names
from toolkit.build.request import Request

__all__ = ["Built", "Request", "UnbuiltError", "build", "check", "check_names", "checked"]
