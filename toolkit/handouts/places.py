"""Where slides stand on paper, for links and for the outline: the deck's sections, and below each its slides."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from toolkit.scene import Page, Place


def bookmarks(slides: Sequence[Page]) -> Mapping[str, tuple[Place, ...]]:
    """The places of each slide by its key, at the top of a page. The first of a section also carries the section, unless it has its name."""
    return {slide.key: tuple(_places(slide, slides[index - 1].section if index else "")) for index, slide in enumerate(slides)}


def at(places: Iterable[Place], y: float) -> tuple[Place, ...]:
    """The places at another height."""
    return tuple(Place(place.key, place.title, y, place.bookmark) for place in places)


def _places(slide: Page, before: str) -> Iterator[Place]:
    begins = slide.section != before
    named = begins and slide.section == slide.title
    if begins and slide.section and not named:
        yield Place(f"section/of/{slide.key}", slide.section, 0.0, 1)
    yield Place(slide.key, slide.title, 0.0, 2 if slide.section and not named else 1)
