"""Which size of a role fits a box: as it is set here, and on slides in a font that stands in, too."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from toolkit.model.theme import TypeRole
from toolkit.scene import Paragraph
from toolkit.text.breaking import Breaker
from toolkit.text.elsewhere import Elsewhere
from toolkit.text.fit import largest_size
from toolkit.text.lines import height_of, program_measure, width_of
from toolkit.text.overflow import SLACK

Make: TypeAlias = Callable[[float], tuple[Paragraph, ...]]
"""Makes paragraphs at a size, in points."""

_WORTH_A_HYPHEN = 1.05
"""How much larger a title must stand before it is broken at a hyphen."""


class Sizes:
    """Finds sizes. With `on_slides`, a text also fits where another font stands in, if any size does."""

    def __init__(self, breaker: Breaker, elsewhere: Elsewhere, *, on_slides: bool) -> None:
        self._breaker, self._elsewhere, self._on_slides = breaker, elsewhere, on_slides

    def largest(self, role: TypeRole, make: Make, width: float, height: float, lines: int = 0) -> tuple[float, bool]:
        """The largest size at which the paragraphs fit, on so many lines when given, and whether any does."""
        size, found = self._largest(role, make, width, height, lines)
        if not found or not self._on_slides or self._fits(make(size), width, height, role, lines, elsewhere=True):
            return size, found
        smaller, found = self._largest(role, make, width, height, lines, elsewhere=True)
        return (smaller if found else size), True

    def _largest(self, role: TypeRole, make: Make, width: float, height: float, lines: int, *, elsewhere: bool = False) -> tuple[float, bool]:
        full = make(role.largest)
        scales = all(run.style.size == role.largest for paragraph in full for run in paragraph.runs)

        def fits(size: float, *, whole: bool) -> bool:
            # Type scales, so a smaller size in a box is the largest size in a larger box: the words are cut and measured once.
            paragraphs, by = (full, role.largest / size) if scales else (make(size), 1.0)
            return self._fits(paragraphs, width * by, height * by, role, lines, whole=whole, elsewhere=elsewhere)

        size, found = largest_size(role.largest, role.smallest, lambda size: fits(size, whole=role.balance))
        if not role.balance or (found and not self._breaker.has_hyphens(full)):
            return size, found
        broken, fitting = largest_size(role.largest, role.smallest, lambda size: fits(size, whole=False))
        return (broken, fitting) if not found or broken >= size * _WORTH_A_HYPHEN else (size, found)

    def _fits(
        self, paragraphs: Sequence[Paragraph], width: float, height: float, role: TypeRole, lines: int, *, whole: bool = False, elsewhere: bool = False
    ) -> bool:
        broken = [self._breaker.broken(paragraph, width, role, whole=whole) for paragraph in paragraphs]
        if lines and sum(len(part.lines) for part in broken) > lines:
            return False
        within = width_of(broken) <= width + SLACK and height_of(broken) <= height + SLACK
        return within and (not elsewhere or self._elsewhere.fits(paragraphs, program_measure(broken, width), height, lines))
