"""The grid of the slides as guides, so that what a facilitator adds stands in line with what is there."""

from toolkit.kit.deck.areas import BODY, COLUMN, LINE_Y, PANEL
from toolkit.layout import SLIDE
from toolkit.scene import Guides

GUIDES = Guides(upright=(BODY.x, PANEL.right, COLUMN.x, SLIDE.w / 2, BODY.right), level=(BODY.y, LINE_Y, BODY.bottom))
"""The margins, the panel's edge, the column beside it and the middle; the first line, the line of the cards, and the foot."""
