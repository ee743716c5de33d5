"""Atoms from plain numbers, and a typesetter in the bundled theme, for the tests of the text engine."""

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from toolkit.fonts.face import Shaped
from toolkit.model.theme import Theme
from toolkit.problems import Report
from toolkit.source.records import read_file
from toolkit.text import Typesetter
from toolkit.text.atoms import Atom, Piece
from toolkit.theme import Look

FIXTURE = Path(__file__).parents[1] / "fixtures/project/content/themes/plain.yaml"


@cache
def look() -> Look:
    """The frozen theme of the tests: roles "body" and "title"."""
    report = Report()
    theme = read_file(Theme, FIXTURE, "plain.yaml", report)
    report.raise_if_any()
    assert theme is not None
    return Look(theme)


def setter(report: Report | None = None) -> Typesetter:
    return Typesetter(look(), "en", report if report is not None else Report())


def atom(width: float, space: float = 3.0, *, forced: bool = False, text: str = "x") -> Atom:
    return Atom((Piece(0, Shaped(text, (1,), (width,), (0,), width, plain=True), width),), width, space, " " if space else "", forced)


def atoms_of(*widths: float, space: float = 3.0) -> list[Atom]:
    return [atom(width, space) for width in widths]


atom_lists = st.lists(
    st.builds(atom, st.floats(0.5, 120), st.sampled_from([0.0, 2.5, 3.0]), forced=st.sampled_from([False] * 9 + [True])),
    max_size=40,
)

# Words that Figtree has glyphs for, hyphens, dashes and slashes among them.
word = st.text("abcdefghijklmnopqrstuvwxyzABCDEW.,’éñ-–—/0123456789", min_size=1, max_size=14)
sentence = st.lists(word, min_size=1, max_size=30).map(" ".join)
