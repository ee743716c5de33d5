"""Links and fields: what stands on top of a page's content."""

from msgspec import Struct, field

from toolkit.scene import Field, Link, Rect
from toolkit.write.pdf.tree import Annotated, Element


class Annotation(Struct, frozen=True, eq=False):
    """A link or a field in its box on a page, and the element that it belongs to. `height` is the page's."""

    page: int
    height: float
    box: Rect
    element: Element
    what: Link | Field


class Annotations(Struct):
    """All annotations of a document, in reading order."""

    all: list[Annotation] = field(default_factory=list)

    def place(self, annotation: Annotation) -> None:
        """Add an annotation, also to its element."""
        annotation.element.kids.append(Annotated(annotation.page, len(self.all)))
        self.all.append(annotation)

    def of_pages(self, pages: int) -> list[list[int]]:
        """For each page the indices of its annotations."""
        indices: list[list[int]] = [[] for _ in range(pages)]
        for index, annotation in enumerate(self.all):
            indices[annotation.page].append(index)
        return indices
