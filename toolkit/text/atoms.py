"""Cut a paragraph into what cannot be broken: words, with the space that follows each."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from toolkit.fonts.face import FontFace, Shaped
from toolkit.scene.text import Run, Style

# A break may come after a space, a hyphen between letters, an en or em dash, or a slash; "\n" forces one.
_PIECES = re.compile(r"\n|[^ \n]*?(?:[-–—/](?=[^\s\d–—-])| +|(?=\n)|$)")


class Piece(NamedTuple):
    """Part of a word in one run. `width` is in points."""

    run: int
    text: str
    shaped: Shaped
    width: float


@dataclass(frozen=True, slots=True)
class Atom:
    """What stands on one line whatever happens. `space` is what follows it in points when the line goes on."""

    pieces: tuple[Piece, ...]
    width: float
    space: float = 0.0
    spaces: str = ""
    forced: bool = False


def atoms(runs: Sequence[Run], faces: Mapping[str, FontFace]) -> list[Atom]:
    """The runs as unbreakable atoms in order. Words that go on from one run into the next stay together."""
    done: list[Atom] = []
    open_pieces: list[Piece] = []
    for index, run in enumerate(runs):
        face = faces[run.style.face]
        for match in _PIECES.finditer(run.text):
            text = match[0]
            if not text:
                continue
            word = text.rstrip(" \n")
            if word:
                open_pieces.append(piece(index, word, run.style, face))
            if text == "\n" and not open_pieces and done and not done[-1].forced:
                done[-1] = replace(done[-1], forced=True)  # a space stood before the break: the word before it ends the line
            elif text == "\n":
                # A forced break is a space to whoever hears or copies the text.
                done.append(_atom(open_pieces, " " if open_pieces else "", 0.0, forced=True))
                open_pieces = []
            elif len(word) < len(text) or word[-1] in "-–—/":
                spaces = text[len(word) :]
                space = piece(index, " ", run.style, face).width if spaces else 0.0
                done.append(_atom(open_pieces, spaces[:1], space))
                open_pieces = []
    if open_pieces:
        done.append(_atom(open_pieces, "", 0.0))
    return done


def whole_words(parts: Sequence[Atom]) -> list[Atom]:
    """The atoms with hyphenated words kept whole, as titles want them."""
    joined: list[Atom] = []
    for part in parts:
        if joined and not joined[-1].spaces and not joined[-1].forced:
            before = joined.pop()
            joined.append(Atom(before.pieces + part.pieces, before.width + part.width, part.space, part.spaces, part.forced))
        else:
            joined.append(part)
    return joined


def piece(run: int, text: str, style: Style, face: FontFace) -> Piece:
    """A shaped piece with its width at the style's size, tracking included."""
    shaped = face.shape(text)
    return Piece(run, text, shaped, (shaped.width + style.tracking * len(shaped.ids)) * style.size / 1000)


def _atom(pieces: list[Piece], spaces: str, space: float, *, forced: bool = False) -> Atom:
    return Atom(tuple(pieces), sum(part.width for part in pieces), space, spaces, forced)
