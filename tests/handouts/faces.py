"""Faces of cards that are made up, to compare."""

from tests.layouts.drawn import library
from toolkit.handouts.differing import Drawn
from toolkit.scene import Group, Item, Page, Paragraph, Rect, Run, Size, Style, Text
from toolkit.theme import Look

LOOK = Look(library().themes["bold-geometry"])
STYLE = Style("text", 10.0, 12.0, "ink")
BOX = Rect(0, 0, 100, 20)


def text(name: str, *words: str, tag: str = "P") -> Text:
    return Text(BOX, tuple(Paragraph((Run(said, STYLE),)) for said in words), (), tag, name=name)


def row(label: str, *words: str) -> Group:
    return Group((text(label, label, tag="H3"), text(f"{label}: text", *words)), tag="Div", name=label)


def card(id: str, front: tuple[Item, ...] = (), back: tuple[Item, ...] = ()) -> tuple[Page, Page]:
    one, other = (
        Page(f"principle/{id}/{side}", f"{id}, {side}", Size(100, 100), items, label=id) for side, items in (("front", front), ("back", back))
    )  # fmt: skip
    return one, other


def drawn(*cards: tuple[Page, Page], look: Look = LOOK) -> Drawn:
    faces = tuple(face for pair in cards for face in pair)
    return Drawn(faces, {front.key.removesuffix("/front"): repr((front.items, back.items)) for front, back in cards}, look)
