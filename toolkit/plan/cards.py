"""Which cards a set has: two faces each, front then back."""

from toolkit.layout import Sheet
from toolkit.model.resolved import Kit


def cards(kit: Kit) -> tuple[Sheet, ...]:
    """Cover, how-to and index, then every principle in the order of the source."""
    principles = (Sheet(f"principle/{p.id}", "cards/principle", p.id, kit.section(p.section).name, pages=2) for p in kit.principles)
    return (Sheet("cover", "cards/cover", pages=2), Sheet("how-to", "cards/how_to", pages=2), Sheet("index", "cards/index", pages=2), *principles)
