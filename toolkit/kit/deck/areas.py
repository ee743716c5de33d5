"""Where things stand on slides, in points from the top left corner: the grid that all layouts share."""

from toolkit.layout import SLIDE
from toolkit.scene import Rect

MARGIN = 54.0
PANEL = Rect(0, 0, 384, SLIDE.h)
"""The art or clock panel at the reading side."""
COLUMN = Rect(PANEL.right + MARGIN, MARGIN, SLIDE.w - PANEL.right - 2 * MARGIN, SLIDE.h - 2 * MARGIN)
"""The text column beside a panel."""
BODY = Rect(MARGIN, MARGIN, SLIDE.w - 2 * MARGIN, SLIDE.h - 2 * MARGIN)
"""Everything inside the margins."""
BESIDE_PANEL = Rect(PANEL.right, 0, SLIDE.w - PANEL.right, SLIDE.h)
"""The field beside a panel, for slides whose panel is the background."""
LINE_Y = 458.0
"""The top of the last line of a slide, where its cards stand."""

SPARE = 6.0
"""Points that a box is higher than its text, because other programs shrink what only just fits."""
