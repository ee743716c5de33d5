"""Cards onto sheets: pages in, larger pages out. Pure; which front meets which back is decided here and nowhere else."""

from toolkit.impose.corrected import corrected
from toolkit.impose.grid import Grid, behind, grid
from toolkit.impose.order import arranged, copied
from toolkit.impose.sheets import impose, placed

__all__ = ["Grid", "arranged", "behind", "copied", "corrected", "grid", "impose", "placed"]
