"""Editions: `content/editions/<id>/edition.yaml`, one region's choices."""

from typing import Annotated

from msgspec import Struct

from toolkit.model.common import Slug
from toolkit.model.constraints import Count, Doc, Pattern, Unique
from toolkit.problems import Where
from toolkit.source.words import Words

Address = Annotated[Words, Pattern(r"https?://[!-~]{3,100}", "a web address of up to 100 letters, such as https://example.org/cards")]
LanguageTag = Annotated[Words, Pattern(r"[a-z]{2,3}(-[A-Z]{2})?", "a language tag, such as en or es-US")]


class Logo(Struct, frozen=True):
    """The mark of who invites, as a picture file."""

    where: Where
    file: Annotated[Words, Doc("A PNG or JPEG file in the edition's folder, for example logo.png.")]
    alt: Annotated[Words, Doc("What a screen reader says for it, for example the organization's name and the word logo.")]


class Edition(Struct, frozen=True):
    """What one region sets. Everything else is the shared content."""

    where: Where
    id: Slug
    region: Annotated[Words, Doc('The name on covers, for example "National edition". There is room for about 70 letters.')]
    languages: Annotated[tuple[LanguageTag, ...], Count(1, 12), Unique()]
    theme: Slug
    paper: Slug
    convening: Slug
    stock: Annotated[Slug | None, Doc("What its cards are made of; without it, what its paper says.")] = None
    spotlights: Annotated[tuple[Slug, ...], Unique()] = ()
    logo: Annotated[Logo | None, Doc("It stands on the first and the last slide.")] = None
    venue: Annotated[Words | None, Doc("Where it is held. There is room for about 120 letters.")] = None
    date: Words | None = None
    hosts: Annotated[tuple[Words, ...], Doc("Who invites. There is room for about 120 letters in all.")] = ()
    contact: Annotated[Words | None, Doc("Whom to ask. There is room for about 120 letters.")] = None
    address: Annotated[Address | None, Doc("Its own web page. It stands on the backs of its cards, as a QR code and in print.")] = None
    funder: Annotated[Words | None, Doc("The funder line on covers. There is room for about 120 letters.")] = None
