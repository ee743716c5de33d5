"""Words that are wider than their column, cut where their language allows."""

from tests.text.setting import setter
from toolkit.scene import Run
from toolkit.text.atoms import atoms
from toolkit.text.hyphens import hyphenated

SETTER = setter()
SOFT = "\u00ad"
"""Drawn as a hyphen; it is none to whoever copies or hears the word."""
BODY = SETTER.style("body")


def cut(text: str, width: float, language: str = "en-US") -> list[str]:
    runs = [Run(text, BODY)]
    ems = width * 1000 / BODY.size
    return ["".join(piece.text for piece in part.pieces) for part in hyphenated(atoms(runs, SETTER.faces), runs, SETTER.faces, ems, language)]


def test_text_that_fits_is_left_alone() -> None:
    assert cut("collaboration works", 500) == ["collaboration", "works"]


def test_word_is_cut_as_late_as_its_column_allows() -> None:
    narrow, wide = cut("collaboration", 40), cut("collaboration", 60)
    assert narrow == ["collab" + SOFT, "oration"]
    assert wide == ["collabora" + SOFT, "tion"]
    assert "".join(part.removesuffix(SOFT) for part in narrow) == "collaboration"


def test_every_part_fits() -> None:
    parts = cut("interconnectedness responsiveness", 45)
    assert all(SETTER.width("body", part) <= 45.01 for part in parts)
    assert "".join(part.removesuffix(SOFT) for part in parts) == "interconnectednessresponsiveness"


def test_a_language_without_rules_is_not_cut() -> None:
    assert cut("collaboration", 40, "ht") == ["collaboration"]


def test_language_decides_where() -> None:
    assert cut("responsabilidad", 60, "es") != cut("responsabilidad", 60, "en-US")


def test_word_that_cannot_be_cut_stays_whole() -> None:
    assert cut("strengths", 20) == ["strengths"]
