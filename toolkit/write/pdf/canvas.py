"""What this writer has of ReportLab, loaded without Pillow.

ReportLab imports Pillow at its head, a quarter of its own time, and a kit without bitmaps uses none of it. So Pillow is put off
until the first bitmap asks for it, as the standard library's lazy loader does.
"""

import importlib
import importlib.util
import sys


def _put_off(package: str, name: str) -> None:
    """Have a package's module loaded when something in it is first asked for; one that is loaded stays."""
    full = f"{package}.{name}"
    spec = None if full in sys.modules else importlib.util.find_spec(full)
    if spec is None or spec.loader is None:
        return
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[full] = module
    spec.loader.exec_module(module)
    # Where the package has it, "from package import name" does not look into it, which would load it.
    setattr(importlib.import_module(package), name, module)


_put_off("PIL", "Image")

from reportlab import rl_config  # noqa: E402  # after what it would import
from reportlab.lib.utils import ImageReader  # noqa: E402
from reportlab.pdfbase import pdfdoc  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

rl_config.useA85 = 0  # it would write every page in ASCII, a quarter larger and slower

__all__ = ["Canvas", "ImageReader", "pdfdoc"]
