"""Which words a workbook says, so that its glossary explains those and no others."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import fields

from toolkit.layout import Room
from toolkit.model.reference import Term

_GROUPS = ("workbook.", "rating.", "spotlight.")
"""The interface strings of the workbook."""


def terms_said(room: Room) -> tuple[Term, ...]:
    """The glossary's terms that stand in the workbook, in any number; all of them when none does."""
    said = " ".join(_said(room)).casefold()
    found = tuple(term for term in room.kit.glossary.terms if re.search(_pattern(term.term.casefold()), said))
    return found or room.kit.glossary.terms


def _pattern(term: str) -> str:
    """A term at a word's start, and in its plural."""
    stem, ending = (term[:-1], "(y|ies)") if term.endswith("y") else (term, "(s|es)?")
    return rf"\b{re.escape(stem)}{ending}\b"


def _said(room: Room) -> Iterator[str]:
    kit = room.kit
    for name, words in room.language.strings.items():
        if name.startswith(_GROUPS):
            yield words
    for principle in kit.principles:
        yield from (principle.title, principle.statement, principle.ask[0])
    for section in kit.sections:
        yield from (section.name, section.tagline)
    convening = kit.agenda.convening
    yield from (convening.headline, convening.purpose, *convening.outcomes)
    for block in kit.agenda.blocks:
        yield block.block.title
        if block.activity:
            yield from (block.activity.name, *_strings(block.activity.sheet))
    for kind in kit.partners.types:
        yield from (kind.name, kind.role)
    for spotlight in kit.spotlights:
        parts = (spotlight.context, spotlight.driver, spotlight.structure, spotlight.student_experience)
        yield from (spotlight.name, spotlight.kind, *filter(None, parts), *spotlight.reflection)
    yield kit.initiative.about
    for theme in kit.initiative.themes:
        yield from (theme.title, theme.meaning)


def _strings(value: object) -> Iterator[str]:
    """Every text in a record, whatever its fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Struct):
        yield from _each(getattr(value, field.name) for field in fields(value))
    elif isinstance(value, tuple):
        yield from _each(value)


def _each(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        yield from _strings(value)
