"""Types that several kinds of content share."""

from typing import Annotated, Literal

from toolkit.model.constraints import Between, Pattern
from toolkit.source.words import Words

SectionId = Literal["D", "L", "P", "S"]
SECTIONS: tuple[SectionId, ...] = ("D", "L", "P", "S")
ShapeName = Literal["triangle", "circle", "square", "hexagon"]
Size = Literal["s", "m", "l"]
Origin = Literal["source", "toolkit", "region"]

PrincipleId = Annotated[Words, Pattern(r"[DLPS][1-9]", "a principle's id, such as D1")]
Slug = Annotated[Words, Pattern(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", "small letters, digits and hyphens, such as deck-sort")]
ClockTime = Annotated[Words, Pattern(r"([01]?\d|2[0-3]):[0-5]\d", "a time of day from 0:00 to 23:59, such as 9:30")]
Minutes = Annotated[int, Between(1, 600)]
People = Annotated[int, Between(2, 2000)]
HexColour = Annotated[Words, Pattern(r"#[0-9A-Fa-f]{6}", "a colour as six hexadecimal digits, such as #0E28A4")]
Number = Annotated[Words, Pattern(r"\d{1,4}(\.\d{1,6})?", "a number, such as 12.5")]
Length = Annotated[Words, Pattern(r"-?\d{1,4}(\.\d{1,6})?\s*(mm|cm|in|pt)", "a length with its unit, such as 0.25 in or 6 mm")]
