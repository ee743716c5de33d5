"""Content that every edition shares: the initiative, partner types, the glossary, the guide's checklists, the cards' how-to."""

from typing import Annotated, Literal

from msgspec import Struct

from toolkit.model.activity import Material
from toolkit.model.common import Origin, Slug
from toolkit.model.constraints import Count, Doc, Limit
from toolkit.problems import Where
from toolkit.source.words import Words

GUIDE_PARTS = ("welcome", "checklists", "access", "materials", "run-of-show", "after", "glossary", "sources")
"""Parts of the guide whose page a checklist can name, as {materials}."""
GUIDE_LISTS = ("first-table", "first-person")
"""What is laid out for the first activity, which a checklist can name in the same way: on each table, and for each person."""


class Theme3(Struct, frozen=True):
    """A theme line of the initiative and what it means, restated."""

    title: Words
    meaning: Annotated[Words, Limit(45)]
    say: Annotated[Words | None, Limit(25), Doc("The meaning as the facilitator says it in a breath; without it the notes have all of it.")] = None


class Initiative(Struct, frozen=True):
    """`content/initiative.yaml`: what the whole is called, where it comes from, and what must stand on every product."""

    where: Where
    name: Words
    tagline: Annotated[Words, Limit(10)]
    about: Annotated[Words, Limit(70), Doc("The source's description, restated.")]
    themes: Annotated[tuple[Theme3, ...], Count(3, 3)]
    attribution: Words
    licence: Words
    sources: tuple[Words, ...]


class PartnerType(Struct, frozen=True):
    """A kind of organisation and what it usually does in the work."""

    where: Where
    id: Slug
    name: Annotated[Words, Limit(6)]
    role: Annotated[Words, Limit(22)]
    brings: Annotated[Words, Limit(18), Doc("What it has to give. Not printed yet.")]
    ask: Annotated[Words, Limit(22), Doc("A question to put to this partner.")]
    does: Annotated[Words | None, Limit(10), Doc("The role in a few words, for the slide; without it the slide has the name alone.")] = None


class PartnerTypes(Struct, frozen=True):
    """`content/partners.yaml`."""

    where: Where
    origin: Origin
    intro: Annotated[Words, Limit(50)]
    types: Annotated[tuple[PartnerType, ...], Count(4, 10)]


class Term(Struct, frozen=True):
    """A word and what it means here."""

    where: Where
    term: Annotated[Words, Limit(5)]
    meaning: Annotated[Words, Limit(32)]


class Glossary(Struct, frozen=True):
    """`content/glossary.yaml`."""

    where: Where
    terms: Annotated[tuple[Term, ...], Count(8, 40)]


class WayToPlay(Struct, frozen=True):
    """One way to use the cards."""

    name: Annotated[Words, Limit(5)]
    minutes: Words
    steps: Annotated[tuple[Words, ...], Count(2, 4)]
    short: Annotated[Words | None, Limit(16), Doc("The whole way in a sentence, for the notes of the slide; without it all steps stand there.")] = None


class HowTo(Struct, frozen=True):
    """`content/how-to.yaml`: the card set's own instructions."""

    where: Where
    intro: Annotated[Words, Limit(40)]
    front: Annotated[Words, Limit(30), Doc("How to read the front of a card.")]
    back: Annotated[Words, Limit(30), Doc("How to read the back of a card.")]
    ways: Annotated[tuple[WayToPlay, ...], Count(3, 3)]


class Checklist(Struct, frozen=True):
    """Things to do by a certain time."""

    where: Where
    when: Annotated[Words, Limit(8)]
    items: Annotated[tuple[Words, ...], Count(2, 12), Doc("{materials} stands for the page of that part of the guide, {first-table} for what is laid out.")]


class Role(Struct, frozen=True):
    """Somebody who helps on the day."""

    name: Annotated[Words, Limit(4)]
    does: Annotated[Words, Limit(30)]
    per: Annotated[Literal["table"] | None, Doc("Where one is needed at each table, and not one in the room.")] = None


class Promise(Struct, frozen=True):
    """What the room is promised for the time after the convening."""

    when: Annotated[Words, Limit(4)]
    words: Annotated[Words, Limit(20), Doc("To the people in the room, as it stands on the slide.")]
    blank: Annotated[Words | None, Limit(4), Doc("What is filled in on the slide below the promise, such as who asks.")] = None


class GuideText(Struct, frozen=True):
    """`content/guide.yaml`: what the facilitator's guide says beside the agenda."""

    where: Where
    welcome: Annotated[tuple[Words, ...], Count(1, 4)]
    should_we: Annotated[tuple[Words, ...], Count(3, 8), Doc("Questions to answer before a convening is called.")]
    roles: Annotated[tuple[Role, ...], Count(3, 7)]
    checklists: Annotated[tuple[Checklist, ...], Count(3, 6)]
    access: Annotated[tuple[Checklist, ...], Count(1, 5), Doc("What opens the day to everyone.")]
    after: Annotated[tuple[Checklist, ...], Count(2, 6)]
    promises: Annotated[tuple[Promise, ...], Count(2, 5), Doc("What the last slide but one promises the room; without them there is no such slide.")] = ()
    wait: Annotated[Words | None, Limit(20), Doc("When the answers to these questions say no.")] = None
    materials: Annotated[tuple[Material, ...], Doc("What every agenda needs for its room, its checklists and its cards.")] = ()
