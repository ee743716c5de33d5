"""Pages as one printer needs them."""

from collections.abc import Iterable

from msgspec.structs import replace

from toolkit.model.printer import Correction
from toolkit.scene import Page


def corrected(pages: Iterable[Page], by: Correction | None) -> tuple[Page, ...]:
    """The pages, with what is done to them so that they lie where they belong. The key of a sheet's back ends with "/back"."""
    if by is None:
        return tuple(pages)
    return tuple(replace(page, correction=by.back if page.key.endswith("/back") else by.front) for page in pages)
