"""Cards onto sheets: pages in, larger pages out. Pure; which front meets which back is decided here and nowhere else."""

from toolkit.impose.badges import badge_sheets
from toolkit.impose.corrected import corrected
from toolkit.impose.faces import SIDES
from toolkit.impose.forms import impose, inked
from toolkit.impose.grid import Grid, behind, grid
from toolkit.impose.order import arranged, copied
from toolkit.impose.sheets import Layer, placed

__all__ = ["SIDES", "Grid", "Layer", "arranged", "badge_sheets", "behind", "copied", "corrected", "grid", "impose", "inked", "placed"]
