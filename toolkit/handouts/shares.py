"""How many slides stand on each page of the handout."""

from math import ceil

SLIDES = 3
"""Slides on a page, at most."""


def shares(count: int) -> tuple[int, ...]:
    """For each page its slides; no slide stands alone on the last page where the one before it can give it another."""
    pages = ceil(count / SLIDES)
    if count % SLIDES == 1 and pages > 1:
        return (*[SLIDES] * (pages - 2), SLIDES - 1, 2)
    return tuple(min(SLIDES, count - page * SLIDES) for page in range(pages))
