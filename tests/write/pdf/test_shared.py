"""What stands on several pages as the very same value makes the same file as equal values do."""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

from msgspec.structs import replace

from tests.write import sample
from tests.write.pdf.made import grey_square, opened, pdf_of
from toolkit.scene import Document, Field, Group, Item

Items = tuple[Item, ...]


def without_fields(items: Items) -> Items:
    """A document has no two fields of one name."""
    kept = (item for item in items if not isinstance(item, Field))
    return tuple(replace(item, items=without_fields(item.items)) if isinstance(item, Group) else item for item in kept)


def twice(document: Document, again: Callable[[Items], Items]) -> bytes:
    """The file of a document whose pages all come a second time, some of them higher."""
    pages = [replace(page, items=without_fields(page.items)) for page in document.pages]
    more = [replace(page, key=f"again/{page.key}", title=f"{page.title} again", items=again(page.items), places=()) for page in pages]
    more += [replace(page, key=f"{page.key}/high", size=page.size._replace(h=600)) for page in more]
    return pdf_of(replace(document, pages=(*pages, *more)))


def test_pages_that_share_items_are_those_that_have_equal_ones(tmp_path: Path) -> None:
    for document in (sample.everything(grey_square(tmp_path)), sample.oddities()):
        pdf = twice(document, lambda items: items)
        assert len(opened(pdf).pages) == 3 * len(document.pages)
        assert pdf == twice(document, deepcopy)
