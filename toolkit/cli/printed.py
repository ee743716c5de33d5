"""`toolkit printed`."""

from pathlib import Path

import click


@click.command("printed")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(dir_okay=False, path_type=Path))
def printed_command(files: tuple[Path, ...]) -> None:
    """Note that files of cards were printed.

    Later, toolkit build --product cards --changed makes only the cards that look different from then. The note is the file printed.json
    beside the cards.

    \b
    Example: toolkit printed output/national/national-cards-en.pdf
    """
    from toolkit.build.printed import note  # imported late, so that help and wrong usage answer at once

    for noted in note(files):
        click.echo(f"{noted.path}  ({noted.cards} card{'' if noted.cards == 1 else 's'} noted as printed)")
