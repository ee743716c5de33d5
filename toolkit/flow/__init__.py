"""Flow: running text for pages. Blocks are cut into strips, strips are stacked into frames in one pass, and what stands on a page is drawn.

A block knows nothing of pages, and the stacking nothing of text: a block says how high its strips are and where they hold together,
and draws any run of them. So a paragraph, a list and a table break by the same few lines of code.
"""

from toolkit.flow.beside import Beside
from toolkit.flow.blocks import Block, Callout, Columns, Exact, Gap, Points, Prose
from toolkit.flow.grid import Grid, GridCell, GridRow
from toolkit.flow.joined import Joined
from toolkit.flow.ledger import Entry, Ledger, LedgerCell
from toolkit.flow.stack import Filled, Frames, Paged, flow, height, paged, pile, stack

__all__ = [
    "Beside",
    "Block",
    "Callout",
    "Columns",
    "Entry",
    "Exact",
    "Filled",
    "Frames",
    "Gap",
    "Grid",
    "GridCell",
    "GridRow",
    "Joined",
    "Ledger",
    "LedgerCell",
    "Paged",
    "Points",
    "Prose",
    "flow",
    "height",
    "paged",
    "pile",
    "stack",
]
