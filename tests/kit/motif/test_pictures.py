from collections.abc import Iterator
from itertools import pairwise, product

import pytest

from toolkit.kit import shapes as section_shapes
from toolkit.kit.motif import approach, clearance, measured, nest, placement
from toolkit.kit.motif.areas import area, overlap
from toolkit.kit.motif.convex import inside
from toolkit.kit.motif.pictures import cover_motif, cover_nests, placed, principle_motif, rising_motif, section_motif, small_motif
from toolkit.scene import Ellipse, Group, Item, Path, Point, Rect, Rectangle, Shape

ORDER = tuple(f"{section}{number}" for section, count in zip("DLPS", (4, 4, 4, 5), strict=True) for number in range(1, count + 1))
PAIRS = {
    "D1": ("L4", "P1"), "D2": ("L3", "S1"), "D3": ("P4", "S3"), "D4": ("L2", "S2"), "L1": ("P3", "S1"), "L2": ("D4", "S5"),
    "L3": ("D2", "S4"), "L4": ("D1", "P2"), "P1": ("D1", "S3"), "P2": ("L4", "S2"), "P3": ("L1", "S4"), "P4": ("D3", "S5"),
    "S1": ("D2", "L1"), "S2": ("D4", "P2"), "S3": ("D3", "P1"), "S4": ("L3", "P3"), "S5": ("L2", "P4"),
}  # fmt: skip
BOXES = {
    "card": (Rect(18, 18, 270, 174), 42.0),
    "wide": (Rect(18, 18, 270, 205), 42.0),
    "tall": (Rect(576, 0, 384, 540), 0.0),
    "square": (Rect(54, 54, 300, 300), 0.0),
    "page": (Rect(54, 54, 78, 78), 0.0),
    "small": (Rect(63, 63, 150, 158), 26.0),
}
CASES = list(product(ORDER, BOXES))


def motif(id: str, box: Rect, header: float) -> Group:
    one, other = PAIRS[id]
    return principle_motif(id, (one, other), ORDER, box, header=header)


def shapes(item: Item) -> Iterator[Shape]:
    if isinstance(item, Group):
        for inner in item.items:
            yield from shapes(inner)
    elif isinstance(item, Shape):
        yield item


def around(shape: Shape) -> Rect:
    match shape.geometry:
        case Path() as path:
            return path.bounds
        case Rectangle(box=box) | Ellipse(box=box):
            return box


def is_in(inner: Rect, outer: Rect) -> bool:
    off = 0.01
    return inner.x >= outer.x - off and inner.y >= outer.y - off and inner.right <= outer.right + off and inner.bottom <= outer.bottom + off


@pytest.mark.parametrize(("id", "name"), CASES)
def test_everything_stands_in_the_box_and_below_its_header(id: str, name: str) -> None:
    box, header = BOXES[name]
    ground, *rest = shapes(motif(id, box, header))
    assert ground.geometry == Rectangle(box)
    below = Rect(box.x, box.y + header, box.w, box.h - header)
    assert all(is_in(around(shape), below) for shape in rest)


@pytest.mark.parametrize(("id", "name"), CASES)
def test_partners_are_whole_apart_and_share_a_quarter_to_a_third(id: str, name: str) -> None:
    box, header = BOXES[name]
    one, other = PAIRS[id]
    trio = placed(id, (one, other), ORDER, box, header=header)
    for partner in trio.partners:
        assert is_in(partner.box, box)
        assert 0.20 <= overlap(trio.own.outer, partner.outer) / area(partner.outer) <= 0.335
    assert overlap(trio.partners[0].outer, trio.partners[1].outer) == pytest.approx(0, abs=1e-6)


def quadrants(id: str, box: Rect, header: float) -> dict[str, tuple[bool, bool]]:
    """Whether each partner stands on the right of the own shape, and whether below it."""
    one, other = PAIRS[id]
    trio = placed(id, (one, other), ORDER, box, header=header)
    own = trio.own.centre
    return {partner.section: (partner.centre.x > own.x, partner.centre.y > own.y) for partner in trio.partners}


@pytest.mark.parametrize("id", ORDER)
def test_partners_keep_their_opposite_quadrants_in_every_box(id: str) -> None:
    first, *rest = (quadrants(id, box, header) for box, header in BOXES.values())
    assert all(other == first for other in rest)
    one, other = first.values()
    assert all(a != b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("name", BOXES)
def test_neighbours_differ(name: str) -> None:
    arranged = [quadrants(id, *BOXES[name]) for id in ORDER]
    assert all(a != b for a, b in pairwise(arranged))


def test_card_and_slide_show_the_picture_of_the_sketch() -> None:
    for box, header in BOXES.values():
        assert quadrants("L4", box, header) == {"P": (True, False), "D": (False, True)}
        assert quadrants("D1", box, header) == {"L": (True, False), "P": (False, True)}


@pytest.mark.parametrize(("id", "name"), CASES)
def test_the_whole_stands_in_the_middle(id: str, name: str) -> None:
    """From side to side everywhere; from top to bottom where the own shape does not leave by the bottom."""
    box, header = BOXES[name]
    one, other = PAIRS[id]
    trio = placed(id, (one, other), ORDER, box, header=header)
    boxes = [nest.box for nest in (trio.own, *trio.partners)]
    left, right = min(inner.x for inner in boxes) - box.x, box.right - max(inner.right for inner in boxes)
    top, bottom = min(inner.y for inner in boxes) - box.y - header, box.bottom - max(inner.bottom for inner in boxes)
    assert left == pytest.approx(right, abs=0.01)
    if name in ("card", "wide"):
        assert bottom < 0
    else:
        assert top == pytest.approx(bottom, abs=0.01)


@pytest.mark.parametrize("id", ORDER)
def test_a_slide_leaves_air_around_the_picture(id: str) -> None:
    box, header = BOXES["tall"]
    one, other = PAIRS[id]
    trio = placed(id, (one, other), ORDER, box, header=header)
    assert all(is_in(nest.box, box.inset(30)) for nest in (trio.own, *trio.partners))


@pytest.mark.parametrize("name", BOXES)
def test_every_principle_has_a_picture_of_its_own_and_always_the_same(name: str) -> None:
    box, header = BOXES[name]
    pictures = {id: motif(id, box, header) for id in ORDER}
    assert len({picture.items for picture in pictures.values()}) == len(ORDER)
    for module in (approach, clearance, measured, nest, placement, section_shapes):
        for remembered in vars(module).values():
            if hasattr(remembered, "cache_clear"):
                remembered.cache_clear()
    assert all(motif(id, box, header) == picture for id, picture in pictures.items())


@pytest.mark.parametrize("id", ORDER)
def test_a_small_picture_shows_what_its_card_shows(id: str) -> None:
    box, header = BOXES["card"]
    small = Rect(54, 60, 84, 84 * (174 - 36) / 270)
    drawn = list(shapes(small_motif(id, PAIRS[id], ORDER, small, like=box, header=header)))
    large = list(shapes(motif(id, box, header)))
    for name in ("L layer", "P layer", "D layer", "S layer"):
        boxes = [[around(shape) for shape in picture if shape.name == name] for picture in (drawn, large)]
        assert all(a.w / small.w == pytest.approx(b.w / box.w) for a, b in zip(*boxes, strict=True))
    assert all(is_in(around(shape), small) for shape in drawn)
    assert len([shape for shape in drawn if shape.name == "Outline"]) <= 2 * 3


@pytest.mark.parametrize("section", ["D", "L", "P", "S"])
def test_a_rising_shape_is_cut_by_the_lower_edge_alone(section: str) -> None:
    box, inside = Rect(0, 0, 500, 72), Rect(360, 12, 118, 60)
    boxes = [around(shape) for shape in shapes(rising_motif(section, inside, box, rank=4))]  # type: ignore[arg-type]
    assert len(boxes) == 4
    assert all(is_in(one, inside) for one in boxes)
    assert all(one.bottom == pytest.approx(box.bottom, abs=0.01) for one in boxes)


def test_a_rank_is_a_number_of_layers() -> None:
    for id in ORDER:
        layers = [shape for shape in shapes(motif(id, Rect(0, 0, 300, 300), 0.0)) if shape.name == f"{id[0]} layer"]
        assert len(layers) == int(id[1:])


def test_circles_that_are_not_cut_stay_ellipses() -> None:
    trio = [shape.geometry for shape in shapes(motif("L4", *BOXES["tall"])) if shape.name == "L layer"]
    assert all(isinstance(geometry, Ellipse) for geometry in trio)


def test_with_words_it_is_a_figure_and_without_decoration() -> None:
    box = Rect(0, 0, 270, 205)
    assert principle_motif("D1", ("L4", "P1"), ORDER, box, alt="A triangle").tag == "Figure"
    assert principle_motif("D1", ("L4", "P1"), ORDER, box).tag == "Artifact"


@pytest.mark.parametrize("box", [Rect(0, 0, 540, 540), Rect(18, 18, 270, 256), Rect(420, 0, 540, 540)])
def test_the_cover_stands_in_its_box(box: Rect) -> None:
    assert all(is_in(around(shape), box) for shape in shapes(cover_motif(box)))


@pytest.mark.parametrize("box", [Rect(18, 18, 270, 260), Rect(18, 18, 261.6, 283.5), Rect(0, 0, 960, 540)])
def test_a_cover_keeps_the_proportions_of_a_square(box: Rect) -> None:
    side = min(box.w, box.h)
    square = Rect(box.centre.x - side / 2, box.centre.y - side / 2, side, side)
    wide, even = ([shape for shape in shapes(cover_motif(one, line=1)) if shape.name != "Field"] for one in (box, square))
    pairs = zip(map(around, wide), map(around, even), strict=True)
    assert all(abs(p - q) < 1e-6 for a, b in pairs for p, q in zip(a, b, strict=True))


@pytest.mark.parametrize("section", ["D", "L", "P", "S"])
def test_the_windows_of_the_cover_cut_no_fleck_off_a_shape(section: str) -> None:
    step, nests = 2.0, cover_nests(Rect(0, 0, 540, 540), (4, 4, 4, 5))
    [own] = [nest for nest in nests if nest.section == section]
    others = [nest.outer for nest in nests if nest is not own]
    grid = {(i, j): Point(i * step, j * step) for i in range(270) for j in range(270)}
    ring = {cell for cell, point in grid.items() if inside(point, own.outer) and not inside(point, own.outlines[1])}
    alone = {cell for cell in ring if not any(inside(grid[cell], other) for other in others)}
    assert not [piece for piece in pieces(alone) if 10 < len(piece) * step**2 < 350]


def pieces(cells: set[tuple[int, int]]) -> Iterator[set[tuple[int, int]]]:
    """The cells in pieces that hang together."""
    left = set(cells)
    while left:
        piece, edge = set[tuple[int, int]](), {min(left)}
        while edge:
            piece |= edge
            edge = {(i + di, j + dj) for i, j in edge for di, dj in ((0, 1), (1, 0), (0, -1), (-1, 0))} & left - piece
        left -= piece
        yield piece


@pytest.mark.parametrize("section", ["D", "L", "P", "S"])
def test_a_section_opener_is_cut_by_its_box(section: str) -> None:
    box = Rect(0, 0, 960, 540)
    assert all(is_in(around(shape), box) for shape in shapes(section_motif(section, box)))  # type: ignore[arg-type]


@pytest.mark.parametrize("section", ["D", "L", "P", "S"])
def test_a_section_opener_leaves_room_for_the_words(section: str) -> None:
    drawn = [point for shape in shapes(section_motif(section, Rect(285, 0, 675, 540), ground=False)) for point in outline(shape)]  # type: ignore[arg-type]
    assert min(x for x, _ in drawn) >= 520
    assert max(x for x, _ in drawn) == pytest.approx(960)
    assert max(y for _, y in drawn) == pytest.approx(540)


def outline(shape: Shape) -> Iterator[Point]:
    """Points on an outline, some on each curve: a box around its handles would be too large."""
    if not isinstance(shape.geometry, Path):
        box = around(shape)
        yield from (Point(box.x, box.y), Point(box.right, box.bottom))
        return
    at = Point(0, 0)
    for kind, *points in shape.geometry.segments:
        ends = [point for point in points if isinstance(point, Point)]
        if kind == "C":
            yield from (bezier((at, *ends), k / 16) for k in range(16))
        yield from ends[-1:]
        at = ends[-1] if ends else at


def bezier(points: tuple[Point, ...], t: float) -> Point:
    while len(points) > 1:
        points = tuple(Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t) for a, b in pairwise(points))
    return points[0]
