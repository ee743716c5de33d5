"""The parts of an activity's sheet: grids, boxes with lines, axes and checks, stacked so that they fill the page."""

from toolkit.kit.pages.panel.desk import Desk
from toolkit.kit.pages.panel.stack import draw_panels

__all__ = ["Desk", "draw_panels"]
