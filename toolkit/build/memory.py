"""How often Python looks for cycles while kits are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 200_000
"""Values made before cycles among them are looked for. A kit is made of hundreds of thousands, hardly any in a cycle, and looking through
them at Python's usual 700 takes a fifth of the whole time."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """While kits are made: cycles are looked for seldom. Processes that are forked meanwhile inherit it."""
    before = gc.get_threshold()
    gc.set_threshold(_SELDOM, *before[1:])
    try:
        yield
    finally:
        # What was made counts as old from now on. As young it would be looked through at once, for as long as was saved.
        gc.freeze()
        gc.unfreeze()
        gc.set_threshold(*before)
