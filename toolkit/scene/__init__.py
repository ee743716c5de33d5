"""The scene: pages with placed items, the one thing that every product is before a writer draws it.

A scene keeps meaning, not only ink. Items stand in reading order; `tag` is the structure element that an item
becomes in a PDF; `slot` is the placeholder that it fills in a slide layout. Lengths are points from the page's
top left corner, x to the right, y down. Colours are tokens of the theme, never numbers.
"""

from toolkit.scene.affine import Affine
from toolkit.scene.document import Document, Guides, Inks, Note, Page, Place, PrintCondition, Show, SlideLayout, Slot, Standard
from toolkit.scene.geometry import Ellipse, Geometry, Path, Point, Rect, Rectangle, Size
from toolkit.scene.items import Cell, Field, Group, Item, Line, Link, Picture, Row, Shape, Stroke, Table
from toolkit.scene.origin import Origin
from toolkit.scene.text import Glyphs, Paragraph, Run, SetLine, Style, Text

__all__ = [
    "Affine",
    "Cell",
    "Document",
    "Ellipse",
    "Field",
    "Geometry",
    "Glyphs",
    "Group",
    "Guides",
    "Inks",
    "Item",
    "Line",
    "Link",
    "Note",
    "Origin",
    "Page",
    "Paragraph",
    "Path",
    "Picture",
    "Place",
    "Point",
    "PrintCondition",
    "Rect",
    "Rectangle",
    "Row",
    "Run",
    "SetLine",
    "Shape",
    "Show",
    "Size",
    "SlideLayout",
    "Slot",
    "Standard",
    "Stroke",
    "Style",
    "Table",
    "Text",
]
