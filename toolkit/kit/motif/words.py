"""A motif in words, for who cannot see it: which shapes, and what they stand for. Colours are the theme's own, so they are not named."""

from toolkit.layout import Room
from toolkit.model.principle import Principle


def motif_words(room: Room, principle: Principle) -> str:
    """One sentence: the own shape with its number of layers and its id, then the two that overlap it."""
    kind = "one" if principle.rank == 1 else "many"
    own = room.say(f"motif.{kind}.{principle.section}", count=principle.rank)
    first, second = (room.say(f"motif.partner.{partner[0]}", id=partner) for partner in principle.pairs_with)
    words = room.say("motif.sentence", own=own, id=principle.id, first=first, second=second)
    return words[0].upper() + words[1:]
