"""Content that is hard to fit: words a third longer with accents on their capitals, as other languages have them, and every field filled in."""

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any, get_type_hints

from msgspec import Struct
from msgspec.structs import replace

from toolkit.library import Library
from toolkit.model.constraints import Pattern
from toolkit.model.spotlight import Partner, Quote, Result, Spotlight
from toolkit.source.words import Words

_SHARED = ("sections", "principles", "spotlights", "activities", "convenings", "initiative", "partners", "glossary", "how_to", "guide")
_SHORT = 3
_QUOTE = " ".join(["We tell each other what we have seen with our own eyes."] * 4)
_ACCENTS = str.maketrans("AEIOUNaeioun", "ÁÉÍÓÚÑáéíóúñ")


def longer(library: Library, share: float) -> Library:
    """Every text of the library and every string, so much longer, with an accent wherever a letter can have one."""
    return _changed(library, lambda text: _longer(text, share).translate(_ACCENTS))


def filled(library: Library) -> Library:
    """Spotlights with all that they can say, and an edition with all that it can name."""
    spotlights = {id: _filled(spotlight) for id, spotlight in library.spotlights.items()}
    national = library.editions["national"]
    place = national.where
    edition = replace(
        national,
        region=Words("The Greater Northern River and Lake Region of the Upper Midwest", place),
        venue=Words("The Conference Center of the Community College, Building C, Room 1204, Main Street 12", place),
        date=Words("Wednesday, September 23, 2026", place),
        hosts=tuple(Words(name, place) for name in ("Northern River Chamber of Commerce", "Community College", "Workforce Board", "School District")),
        funder=Words("Made possible by the Foundation for Learning and Work of the Northern River Region", place),
        contact=Words("Write to partnership@northernriver.example or call 555 0100", place),
    )
    return replace(library, spotlights=spotlights, editions={**library.editions, "national": edition})


def _filled(spotlight: Spotlight) -> Spotlight:
    where = spotlight.where

    def words(text: str) -> Words:
        return Words(text, where)

    return replace(
        spotlight,
        status="confirmed",
        place=words("River City"),
        context=words("A partnership of schools and employers who meet each month to see who does what, and for whom."),
        partners=tuple(Partner(words(name)) for name in ("City Public Schools", "Community College", "Chamber of Commerce", "Hospital System")),
        driver=words("Too few workers for the jobs that are there, and many students who leave before they finish."),
        structure=words("A board that meets each month, with students at the table and with a vote of their own."),
        student_experience=words("Paid placements for all students in their last year, each with a mentor at work."),
        results=(Result(where, words("More students finish and find work in the region"), words("1,250"), 2025, words("Annual report 2025")),),
        quote=Quote(where, words(_QUOTE), words("A teacher"), words("By letter"), words("Board meeting")),
        principles=tuple(words(id) for id in ("D1", "D2", "L1", "L4", "P1", "P2", "S1", "S5")),
    )


def _changed(library: Library, change: Callable[[str], str]) -> Library:
    shared = {name: _walked(getattr(library, name), change) for name in _SHARED}
    strings = {tag: {name: _kept(text, change) for name, text in said.items()} for tag, said in library.strings.items()}
    return replace(library, **shared, strings=strings)


def _walked(value: Any, change: Callable[[str], str], hint: object = None) -> Any:
    """The value with every text changed that may be any words: no ids, times or choices."""
    match value:
        case Struct():
            hints = get_type_hints(type(value), include_extras=True)
            return replace(value, **{name: _walked(getattr(value, name), change, hints[name]) for name in value.__struct_fields__})
        case tuple():
            return tuple(_walked(part, change, hint) for part in value)
        case dict():
            return {key: _walked(part, change) for key, part in value.items()}
        case Words() if Pattern.__name__ not in str(hint) and "Literal" not in str(hint):
            return _kept(value, change)
        case _:
            return value


def _kept(text: Words, change: Callable[[str], str]) -> Words:
    """Words in braces stay."""
    parts = str(text).replace("{", "\0{").replace("}", "}\0").split("\0")
    return Words("".join(part if part.startswith("{") else change(part) for part in parts), text.where)


def _longer(text: str, share: float) -> str:
    return " ".join(_grown(text.split(" "), share))


def _grown(words: list[str], share: float) -> Iterator[str]:
    """Words with letters of their own added, as many as are owed so far."""
    owed = 0.0
    for word in words:
        letters = [char.lower() for char in word if char.isalpha()]
        owed += share * (len(word) + 1)
        if len(letters) < _SHORT:
            yield word
            continue
        last = max(index for index, char in enumerate(word) if char.isalpha()) + 1
        added = [letter for letter, _ in zip(cycle(reversed(letters)), range(int(owed)), strict=False)]
        owed -= len(added)
        yield word[:last] + "".join(added) + word[last:]
