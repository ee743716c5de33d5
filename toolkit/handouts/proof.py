"""The proof of a set of cards: every card small, front beside back and in order, with a box to tick and a line for remarks."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from toolkit.handouts.places import at, bookmarks
from toolkit.handouts.proof_card import Proofed, line_width, proofed, section
from toolkit.handouts.proof_grid import Proofs, proofs
from toolkit.handouts.proof_leaf import foot_items, free_box, head_items
from toolkit.layout import Room
from toolkit.scene import Page, Place, Size
from toolkit.scene.faults import stock


def proof(faces: Sequence[Page], room: Room) -> tuple[Page, ...]:
    """The pages, upright or on their side, whichever takes fewer. `faces` are the cards' own pages, front and back in turn."""
    cards = tuple(proofed(front, back, room) for front, back in zip(faces[::2], faces[1::2], strict=True))
    rooms = (room, replace(room, size=Size(room.size.h, room.size.w)))
    areas = [free_box(one, one.say("proof.title"), _about(one, 1.0)) for one in rooms]
    way = proofs(areas, cards[0].front.size, len(cards), _smallest(faces), max(line_width(room, card) for card in cards))
    here = rooms[areas.index(way.free)]
    places = bookmarks([replace(card.front, title=card.name) for card in cards])
    sheets = [cards[start : start + way.count] for start in range(0, len(cards), way.count)]
    return tuple(_page(here, way, sheet, (number, len(sheets)), places) for number, sheet in enumerate(sheets, 1))


def _page(room: Room, way: Proofs, cards: Sequence[Proofed], number: tuple[int, int], places: Mapping[str, tuple[Place, ...]]) -> Page:
    """Cards on one page; `number` is the page's, and how many there are."""
    page, total = number
    rows = tuple(zip(cards, way.boxes, strict=False))
    drawn = (section(room, card, way.face, box) for card, box in rows)
    title = room.say("proof.title")
    items = (*head_items(room, title, _about(room, way.by), again=page > 1), *drawn, *foot_items(room, page, total))
    marks = tuple(place for card, box in rows for place in at(places[card.front.key], box.y))
    name = room.say("handout.page", title=title, number=page)
    return Page(f"page/{page}", name, room.size, items, bookmark=0, label=str(page), places=marks)


def _about(room: Room, by: float) -> str:
    """Whose cards these are, in which language and of which stock, and how small."""
    said = {"region": room.kit.edition.region, "language": room.language.tag, "stock": room.cards.stock.name, "percent": round(100 * by)}
    return room.say("proof.about", **said)


def _smallest(faces: Sequence[Page]) -> float:
    """The least size of words that are read on the faces, in points."""
    texts = [text for face in faces for text in stock(face.items).texts if text.tag != "Artifact"]
    return min((glyphs.style.size for text in texts for line in text.lines for glyphs in line.glyphs), default=LARGE)


LARGE = 12.0
"""What faces without a word are taken to be set in."""
