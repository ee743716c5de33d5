"""Spotlights on real partnerships: `content/spotlights/*.yaml`. What nobody has confirmed stays empty."""

from typing import Annotated, Literal

from msgspec import Struct

from toolkit.model.common import PrincipleId, Slug
from toolkit.model.constraints import Between, Count, Doc, Unique
from toolkit.problems import Where
from toolkit.source.words import Words

Status = Literal["stub", "draft", "confirmed"]


class Partner(Struct, frozen=True):
    """An organisation in the partnership and what it does there."""

    organisation: Words
    type: Annotated[Slug | None, Doc("The id of a partner type. Not printed yet.")] = None
    role: Words | None = None


class Result(Struct, frozen=True):
    """A measured change. Without its source it is a rumour, and the content check says so."""

    where: Where
    claim: Words
    number: Words | None = None
    year: Annotated[int, Between(1900, 2100)] | None = None
    source: Annotated[Words | None, Doc("Where the claim can be checked. Required, or the kit is not built.")] = None


class Quote(Struct, frozen=True):
    """A person's own words, with the source and the permission to print them."""

    where: Where
    text: Words
    person: Words | None = None
    permission: Annotated[Words | None, Doc("Who allowed it to be printed, and how. Required, or the kit is not built.")] = None
    source: Annotated[Words | None, Doc("Where it was said. Required, or the kit is not built.")] = None


class Photo(Struct, frozen=True):
    """A picture with its description, credit and the consent of those in it. Not printed yet."""

    where: Where
    file: Words
    alt: Words
    credit: Words | None = None
    consent: Words | None = None


class Spotlight(Struct, frozen=True):
    """One partnership. Empty fields print as write-in prompts."""

    where: Where
    id: Slug
    name: Words
    kind: Annotated[Words, Doc('What the source calls it, for example "Awardee spotlight".')]
    status: Status
    reflection: Annotated[tuple[Words, ...], Count(3, 3)]
    place: Words | None = None
    context: Words | None = None
    partners: tuple[Partner, ...] = ()
    driver: Words | None = None
    structure: Words | None = None
    student_experience: Words | None = None
    results: tuple[Result, ...] = ()
    quote: Quote | None = None
    principles: Annotated[tuple[PrincipleId, ...], Unique()] = ()
    photo: Annotated[Photo | None, Doc("Kept for when photos are printed; none is yet.")] = None
    sources: tuple[Words, ...] = ()
