"""Cards onto sheets: pages in, larger pages out. Pure; which front meets which back is decided here and nowhere else."""

from toolkit.impose.badges import badge_sheets
from toolkit.impose.grid import Grid, behind, grid
from toolkit.impose.order import arranged, copied
from toolkit.impose.sheets import impose, placed

__all__ = ["Grid", "arranged", "badge_sheets", "behind", "copied", "grid", "impose", "placed"]
