"""What is read off a calibration sheet: as options, or asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from toolkit.impose.calibration.written import Written

_CROSSES = {"a": "top left", "b": "top right", "c": "bottom left"}
_SCALES = {
    "d": "Where the upright crease crosses scale D.",
    "e": "Where the upright crease crosses scale E.",
    "f": "Where the level crease crosses scale F.",
    "g": "Where the level crease crosses scale G.",
    "h": "Where the ruler's mark lies on line H.",
    "i": "Where the ruler's mark lies on line I.",
}
_SIDES = {"d": "across", "e": "across", "f": "up", "g": "up", "h": "at the ruler's mark", "i": "at the ruler's mark"}


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """An option for each place of the sheet."""
    singles = [click.option(f"--{place}", metavar="NUMBER", help=told) for place, told in _SCALES.items()]
    pairs = [
        click.option(f"--{place}", nargs=2, metavar="ACROSS UP", help=f"Where the cross lies on scale {place.upper()}, {side}.")
        for place, side in _CROSSES.items()
    ]
    for option in reversed((*pairs, *singles)):
        command = option(command)
    return command


def given(values: dict[str, Any]) -> "Written":
    """What was written in the options; a number that is left out is not there."""
    return {place: (value,) if isinstance(value, str) else tuple(value) for place, value in values.items() if value}


def asked_for() -> "Written":
    """Every reading, asked for one after the other."""
    click.echo("Type the numbers as they stand on the scales, in millimeters. Press Enter for what you did not read.")
    found = {place: (_ask(f"{place.upper()}, across"), _ask(f"{place.upper()}, up")) for place in _CROSSES}
    pairs = {place: tuple(text or "0" for text in pair) for place, pair in found.items() if any(pair)}
    singles = {place: (text,) for place, side in _SIDES.items() if (text := _ask(f"{place.upper()}, {side}"))}
    return {**pairs, **singles}


def _ask(what: str) -> str:
    """One reading; asked for again while it is none."""
    return str(click.prompt(what, default="", show_default=False, value_proc=_checked))


def _checked(text: str) -> str:
    from toolkit.impose.calibration.written import complaint  # imported late, so that help answers at once

    if text.strip() and (told := complaint(text)):
        raise click.UsageError(told)
    return text.strip()
