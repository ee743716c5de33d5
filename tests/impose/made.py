"""Cards made for tests."""

from toolkit.scene import Page, Rect, Rectangle, Shape, Size


def faces(count: int, size: Size, margin: float = 18.0) -> tuple[Page, ...]:
    """Cards with one shape each, on which the name stands."""
    art = Rect(0, 0, *size).inset(margin)
    return tuple(
        Page(f"{n}/{side}", f"{n}, {side}", size, (Shape(Rectangle(art), "ink", name=f"{n} {side}"),), label=f"{n}")
        for n in range(count)
        for side in ("front", "back")
    )


def arts(page: Page) -> dict[str, Rect]:
    """Where each face's shape stands on a page."""
    shapes = [item for part in page.items for item in getattr(part, "items", ()) if isinstance(item, Shape)]
    return {shape.name: shape.geometry.bounds for shape in shapes}
