"""Cut a paragraph into what cannot be broken: words, with the space that follows each.

Widths are in thousandths of an em, that of the first run's size. Type scales, so a text is cut and measured once for every size that it is tried in.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from toolkit.fonts.face import Shaped, Shapes
from toolkit.scene.text import Run

# A break may come after a space, a hyphen between letters, an en or em dash, or a slash; "\n" forces one.
_PIECES = re.compile(r"\n|[^ \n]*?(?:[-–—/](?=[^\s\d–—-])| +|(?=\n)|$)")


class Piece(NamedTuple):
    """Part of a word in one run."""

    run: int
    shaped: Shaped
    width: float

    @property
    def text(self) -> str:
        return self.shaped.text


class Atom(NamedTuple):
    """What stands on one line whatever happens. `space` is the width of what follows it when the line goes on.

    A word that stands in one run alone has it and its space ready to draw in `shown`.
    """

    pieces: tuple[Piece, ...]
    width: float
    space: float = 0.0
    spaces: str = ""
    forced: bool = False
    shown: Shaped | None = None


class _Part(NamedTuple):
    """Part of a run's text: a word, "" for none, the first of the spaces after it, and how it ends."""

    word: str
    spaces: str
    forces: bool
    ends: bool


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[_Part, ...]:
    """A text is cut into words once, however many sizes it is tried in."""
    found = ((match[0], match[0].rstrip(" \n")) for match in _PIECES.finditer(text))
    return tuple([_Part(word, text[len(word) :][:1], text == "\n", len(word) < len(text) or word[-1] in "-–—/") for text, word in found if text])


def atoms(runs: Sequence[Run], faces: Mapping[str, Shapes]) -> list[Atom]:
    """The runs as unbreakable atoms in order. Words that go on from one run into the next stay together."""
    done: list[Atom] = []
    open_pieces: list[Piece] = []
    for index, run in enumerate(runs):
        style, face = run.style, faces[run.style.face]
        share = style.size / runs[0].style.size
        for word, spaces, forces, ends in _parts(run.text):
            if word and ends and not open_pieces:
                done.append(_word(index, word, spaces, style.tracking, share, face))
                continue
            if word:
                open_pieces.append(piece(index, word, style.tracking, face, share))
            if forces:
                if not open_pieces and done and not done[-1].forced:
                    done[-1] = done[-1]._replace(forced=True)  # a space stood before the break: the word before it ends the line
                else:
                    # A forced break is a space to whoever hears or copies the text.
                    done.append(_atom(open_pieces, " " if open_pieces else "", 0.0, forced=True))
                    open_pieces = []
            elif ends:
                done.append(_atom(open_pieces, spaces, _space(style.tracking, share, face) if spaces else 0.0))
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


def piece(run: int, text: str, tracking: float, face: Shapes, share: float = 1.0) -> Piece:
    """A shaped piece with its width, tracking included. `share` is the run's size by that of the first run."""
    shaped = face.shape(text)
    return Piece(run, shaped, (shaped.width + tracking * len(shaped.ids)) * share)


@lru_cache(maxsize=16384)
def _word(run: int, text: str, spaces: str, tracking: float, share: float, face: Shapes) -> Atom:
    """A word that stands in one run alone, as most do."""
    only = piece(run, text, tracking, face, share)
    if not spaces:
        return Atom((only,), only.width, shown=only.shaped)
    return Atom((only,), only.width, _space(tracking, share, face), spaces, shown=only.shaped + face.shape(" "))


def _space(tracking: float, share: float, face: Shapes) -> float:
    return (face.shape(" ").width + tracking) * share


def _atom(pieces: list[Piece], spaces: str, space: float, *, forced: bool = False) -> Atom:
    width = pieces[0].width if len(pieces) == 1 else sum([part.width for part in pieces])
    return Atom(tuple(pieces), width, space, spaces, forced)
