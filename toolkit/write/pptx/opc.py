"""What python-pptx knows of packages: content types, relationship types and the names of parts.

These two modules of it stand alone and are loaded by themselves: `import pptx` brings charts, lxml, Pillow and an HTTP client, a fifth
of the time that a deck takes, and slides that are written as text use none of it.
"""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pptx.opc.constants import CONTENT_TYPE as CT
    from pptx.opc.constants import RELATIONSHIP_TYPE as RT
    from pptx.opc.packuri import PACKAGE_URI, PackURI
else:

    def _module(name: str) -> ModuleType:
        package = importlib.util.find_spec("pptx")
        if package is None:
            raise ModuleNotFoundError("pptx")
        spec = importlib.util.spec_from_file_location(f"{__name__}.{name}", Path(package.origin).parent / "opc" / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    _constants, _packuri = _module("constants"), _module("packuri")
    CT, RT = _constants.CONTENT_TYPE, _constants.RELATIONSHIP_TYPE
    PACKAGE_URI, PackURI = _packuri.PACKAGE_URI, _packuri.PackURI

__all__ = ["CT", "PACKAGE_URI", "RT", "PackURI"]
