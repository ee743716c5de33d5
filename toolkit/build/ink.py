"""How much ink a set of cards takes, and how much it would take in full color."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from toolkit.plan import Plan


class Covered(Struct, frozen=True):
    """Ink as a part of the paper, 1 for one full layer: of a file, and of the same in full color; 0 for this where only some cards are made."""

    ink: float
    full: float


def covered(data: bytes, plan: Plan, written: Callable[[Plan], bytes]) -> Covered | None:
    """What a PDF that saves ink takes; None for another. `written` makes the file of a plan."""
    if plan.printing.ink != "saver":
        return None
    from toolkit.write.coverage import coverage  # imported late: few files save ink

    if plan.printing.changed:
        return Covered(coverage(data), 0.0)
    one = replace(plan.printing, sets=1, copies=1)  # all sets take the same
    saved = data if one == plan.printing else written(replace(plan, printing=one))
    return Covered(coverage(saved), coverage(written(replace(plan, printing=replace(one, ink="full")))))
