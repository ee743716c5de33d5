"""The picture of a principle: its section's shape with its number of layers, met by the two principles that it pairs with.

Where shapes meet, a window in paper shows the outlines of both. Everything is cut by geometry, so a writer clips nothing and a deck
gets native shapes.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from toolkit.kit.motif.approach import Part
from toolkit.kit.motif.areas import overlap
from toolkit.kit.motif.nest import DROP, Nest, reach
from toolkit.kit.motif.outline import cut, lines, meet
from toolkit.kit.motif.placement import MOST_LAYERS, Frame, Trio, place
from toolkit.model.common import SECTIONS, SectionId
from toolkit.scene import Group, Item, Point, Rect, Rectangle, Shape, Stroke

_DIAL = 7
"""Prime to the 17 steps of the ring: neighbours come to stand far apart."""
_PAD, _TALL_PAD = 0.035, 0.08
"""The least distance of shapes from the edges as a share of the shorter side; more in a tall box, where nothing leaves it."""
_SMALL_LINE = 0.5


def principle_motif(
    id: str, partners: tuple[str, str], order: Sequence[str], box: Rect, *,
    ground: bool = True, bleed: bool = True, header: float = 0.0, pad: float = 0.0, line: float = 0.0, alt: str = "",
) -> Group:  # fmt: skip
    """The motif in a box, in points. A "Figure" with `alt`, decoration without.

    `header` is a strip at the top that stays free; `pad` the least distance of shapes from the edges and `line` the width of the windows'
    lines, both by the box's size unless given. With `bleed` the own shape may leave a wide box by its lower edge.
    """
    trio = placed(id, partners, order, box, bleed=bleed, header=header, pad=pad)
    nests = (trio.own, *trio.partners)
    items = [*_shapes(nests, box, ground=ground), *windows(nests, line or _line(box))]
    return Group(tuple(items), tag="Figure" if alt else "Artifact", alt=alt, name=f"Motif {id}")


def small_motif(id: str, partners: tuple[str, str], order: Sequence[str], box: Rect, *, like: Rect, header: float) -> Group:
    """The picture of a larger box, `like`, scaled to a small one's width and standing on its lower edge; decoration.

    So small, a window shows one line of the own shape beside its edges: more would be a tangle.
    """
    trio, scale = placed(id, partners, order, like, header=header), box.w / like.w
    dx, dy = box.x - like.x * scale, box.bottom - like.bottom * scale
    own, one, other = (nest.moved(dx, dy, scale) for nest in (trio.own, *trio.partners))
    items = [*_shapes((own, one, other), box), *windows((own, one, other), _SMALL_LINE, most=(2, 1))]
    return Group(tuple(items), tag="Artifact", name=f"Motif {id}")


def _shapes(nests: Sequence[Nest], box: Rect, *, ground: bool = True) -> list[Item]:
    """All layers, on a ground in the first one's colour."""
    items: list[Item] = [Shape(Rectangle(box), f"{nests[0].section}.deep", name="Ground")] if ground else []
    return [*items, *(item for nest in nests for item in layers(nest, box))]


def placed(id: str, partners: tuple[str, str], order: Sequence[str], box: Rect, *, bleed: bool = True, header: float = 0.0, pad: float = 0.0) -> Trio:
    """Where the motif's shapes stand on the page, the high partner first: the one that comes sooner after it on the ring of all principles."""
    ring = {other: step for step, other in enumerate(order)}
    steps = sorted(((ring[partner] - ring[id]) % len(order), partner) for partner in partners)
    bearings = _bearing(steps[0][0], len(order)), _bearing(steps[1][0], len(order))
    high, low = (Part(_section(partner), min(_rank(partner), MOST_LAYERS)) for _, partner in steps)
    tall = box.h - header > box.w
    frame = Frame(box.w, box.h, header, pad or max(6.0, (_TALL_PAD if tall else _PAD) * min(box.w, box.h)), bleed)
    trio = place(Part(_section(id), _rank(id)), high, low, bearings, _rises(id), frame)
    return Trio(trio.own.moved(box.x, box.y), (trio.partners[0].moved(box.x, box.y), trio.partners[1].moved(box.x, box.y)))


def _rises(id: str) -> bool:
    """Whether its partners stand at the lower left and the upper right, or at the upper left and the lower right: neighbours take turns."""
    return _rank(id) % 2 == (1 if id[0] == "D" else 0)


def layers(nest: Nest, box: Rect, tones: tuple[str, str] = ("mid", "deep")) -> list[Item]:
    """A shape's layers in alternating tones, from the outermost in, cut by the box."""
    drawn = ((cut(outline, box), f"{nest.section}.{tones[index % 2]}") for index, outline in enumerate(nest.outlines))
    return [Shape(outline, tone, name=f"{nest.section} layer") for outline, tone in drawn if outline is not None]


def windows(nests: Sequence[Nest], line: float, most: tuple[int, int] = (9, 9)) -> list[Item]:
    """Where shapes meet: paper first, then every outline inside another shape, so that where three meet all three show.

    `most` is how many outlines are drawn of the first and the second of each pair, from the outermost in.
    """
    pairs = [(a, b) for a, b in combinations(nests, 2) if overlap(a.outer, b.outer) > 0.5]
    panes = (meet(a.outer, b.outer) for a, b in pairs)
    items: list[Item] = [Shape(pane, "paper", name="Window") for pane in panes if pane is not None]
    turns = ((nest, within, count) for a, b in pairs for nest, within, count in ((a, b, most[0]), (b, a, most[1])))
    for nest, within, count in turns:
        drawn = (lines(outline, within.outer) for outline in nest.outlines[:count])
        items.extend(Shape(path, None, Stroke(f"{nest.section}.deep", line), name="Outline") for path in drawn if path is not None)
    return items


def cover_motif(box: Rect, *, ranks: Iterable[int] = (4, 4, 4, 5), ground: bool = True, line: float = 0.0, alt: str = "") -> Group:
    """The four sections on a field of two by two, each shape leaning over the seams to its neighbours; one layer for each principle."""
    w, h = box.w / 2, box.h / 2
    fields = ((section, Rect(box.x + i * w, box.y + j * h, w, h)) for section, (i, j) in _COVER_CORNER.items())
    items: list[Item] = [Shape(Rectangle(field), f"{section}.deep", name="Field") for section, field in fields if ground]
    nests = cover_nests(box, ranks)
    for nest in nests:
        items.extend(layers(nest, box))
    items.extend(windows(nests, line or _line(box)))
    return Group(tuple(items), tag="Figure" if alt else "Artifact", alt=alt, name="Cover motif")


def cover_nests(box: Rect, ranks: Iterable[int]) -> tuple[Nest, ...]:
    """Where the four stand: wherever more than two come together, no fleck of one is left between the windows.

    They keep the proportions of a square in any box, so that they meet everywhere in the same way.
    """
    unit, middle, nests = min(box.w, box.h) / 2, box.centre, list[Nest]()
    for section, rank in zip(SECTIONS, ranks, strict=True):
        (i, j), (dx, dy, r) = _COVER_CORNER[section], _COVER_LEAN[section]
        nests.append(Nest(section, rank, Point(middle.x + (i - 0.5 + dx) * unit, middle.y + (j - 0.5 + dy) * unit), r * unit))
    return tuple(nests)


_COVER_CORNER: dict[SectionId, tuple[int, int]] = {"D": (0, 0), "L": (1, 0), "P": (0, 1), "S": (1, 1)}
_COVER_LEAN: dict[SectionId, tuple[float, float, float]] = {
    "D": (0.193, 0.126, 0.453),
    "L": (-0.076, 0.15, 0.463),
    "P": (0.118, -0.187, 0.44),
    "S": (-0.157, -0.2, 0.497),
}
"""How far each shape stands from its field's middle, and its radius, in halves of the box."""


def rising_motif(section: SectionId, inside: Rect, box: Rect, *, rank: int = 4) -> Group:
    """A nested shape as large as a part of a box allows, cut through its middle by the box's lower edge; decoration.

    Every layer so leaves by that edge, and no sliver of one stands beside another edge.
    """
    up, wide = _RISING[section]
    r = min(inside.h / up, inside.w / wide)
    nest = Nest(section, rank, Point(inside.centre.x, box.bottom - r * DROP[section]), r)
    return Group(tuple(layers(nest, box)), tag="Artifact", name=f"Section {section} shape")


_RISING = {"D": (1.42, 1.64), "L": (1.0, 2.0), "P": (0.9, 1.8), "S": (1.08, 1.871)}
"""How high a shape stands above its middle, and how wide it is there and above, for a radius of 1."""


def section_motif(section: SectionId, box: Rect, *, rank: int = 4, ground: bool = True) -> Group:
    """A large nested shape that leaves the box at its lower right; decoration."""
    left, top, r = (part * box.h for part in _SECTION[section])
    nest = Nest(section, rank, Point(box.right - left, box.y + top - reach(section, r).y), r)
    items: list[Item] = [Shape(Rectangle(box), f"{section}.deep", name="Ground")] if ground else []
    return Group((*items, *layers(nest, box)), tag="Artifact", name=f"Section {section} motif")


_SECTION = {"D": (0.281, 0.107, 0.58), "L": (0.229, 0.078, 0.56), "P": (0.225, 0.096, 0.61), "S": (0.336, 0.078, 0.5)}
"""In heights of the box: the centre's distance from the right edge, the shape's from the top, and its radius: chosen so that all of it
stays in the right 435 points of a slide, beside the words, and no layer almost touches an edge."""


def _bearing(step: int, steps: int) -> float:
    """From -1 to 1 by a step around the ring."""
    half = (steps - 1) / 2 or 1
    return ((step * _DIAL) % steps - half) / half


def _line(box: Rect) -> float:
    """Width of the windows' lines: 1.1 pt on a card's panel, more on a slide's."""
    return max(0.9, min(1.8, min(box.w, box.h) / 190))


def _section(id: str) -> SectionId:
    return id[0]  # type: ignore[return-value]  # ids are checked when content is read


def _rank(id: str) -> int:
    return int(id[1:])
