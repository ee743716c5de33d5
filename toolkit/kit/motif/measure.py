"""`make motif`: measure anew what `kit.motif.measured` keeps, after a change of the shapes or of how they meet."""

from itertools import product

from toolkit.kit.motif.approach import Part, approach
from toolkit.kit.motif.measured import ANGLES, FILE, UNIT, Row, Table, key
from toolkit.kit.motif.placement import MOST_LAYERS
from toolkit.model.common import SECTIONS

_MOST_RANK = 5
"""The most principles of a section in the source document."""


def measure() -> Table:
    """Every own shape with every partner, in every direction."""
    own = [Part(section, layers) for section, layers in product(SECTIONS, range(1, _MOST_RANK + 1))]
    partners = [part for part in own if part.layers <= MOST_LAYERS]
    return {key(one, other): _row(one, other) for one, other in product(own, partners)}


def _row(own: Part, part: Part) -> Row:
    places = (approach(own, part, angle) for angle in ANGLES)
    return tuple((round(place.out * UNIT), round(place.clear * UNIT)) for place in places)


def as_text(table: Table) -> str:
    """JSON with a line for each pair of shapes."""
    rows = (f'"{name}":[' + ",".join(f"[{out},{clear}]" for out, clear in row) + "]" for name, row in table.items())
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(as_text(measure()), encoding="utf-8")
