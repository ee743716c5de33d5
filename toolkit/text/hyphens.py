"""Hyphenation, for roles of the theme that ask for it: a word that is wider than its column is cut where its language allows."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from toolkit.fonts.face import FontFace
from toolkit.scene.text import Run
from toolkit.text.atoms import Atom, piece


def hyphenated(parts: Sequence[Atom], runs: Sequence[Run], faces: Mapping[str, FontFace], width: float, language: str) -> list[Atom]:
    """The atoms, with each that is wider than `width` thousandths of an em cut into parts that end with a hyphen."""
    if all(part.width <= width for part in parts):
        return list(parts)
    return [cut for part in parts for cut in _cut(part, runs, faces, width, language)]


def _cut(part: Atom, runs: Sequence[Run], faces: Mapping[str, FontFace], width: float, language: str) -> Iterator[Atom]:
    if part.width <= width or len(part.pieces) != 1:
        yield part
        return
    import pyphen  # imported late: most texts never need it

    known = pyphen.language_fallback(language.replace("-", "_"))
    if known is None:  # nobody may cut a language by another's rules
        yield part
        return
    dictionary = pyphen.Pyphen(lang=known)
    [only] = part.pieces
    run = runs[only.run]
    face, share = faces[run.style.face], run.style.size / runs[0].style.size
    for head, tail in dictionary.iterate(only.text):  # the longest head first
        cut = piece(only.run, head + "-", run.style.tracking, face, share)
        if cut.width <= width:
            # Drawn as a hyphen, kept as a soft one, so that the word reads whole when it is copied or spoken.
            yield Atom((cut._replace(shaped=replace(cut.shaped, text=head + "\u00ad")),), cut.width)
            rest = piece(only.run, tail, run.style.tracking, face, share)
            yield from _cut(Atom((rest,), rest.width, part.space, part.spaces, part.forced), runs, faces, width, language)
            return
    yield part
