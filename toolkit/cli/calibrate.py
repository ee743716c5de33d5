"""`toolkit calibrate`."""

from pathlib import Path
from typing import get_args

import click

from toolkit.cli import options, printers
from toolkit.model.printing import Flip


@click.command("calibrate")
@options.together(options.project, printers.paper, printers.stock)
@click.option("--flip", type=click.Choice(get_args(Flip)), help="The edge on which the printer turns the paper. Without it, the long edge.")
@options.together(printers.printer, printers.tray)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), default=Path("output"), show_default=True, help="Write the sheet to this folder.")
def calibrate_command(project: Path | None, paper: str, stock: str, flip: Flip | None, printer: str, tray: str, output: Path) -> None:
    """Print a sheet that shows how far a printer is off.

    The sheet says how to read it, and which command keeps what you read. With --printer it is corrected by what was kept, so that a second sheet
    should read 0 everywhere.

    \b
    Example: toolkit calibrate
    Example: toolkit calibrate --paper a4 --flip short-edge
    Example: toolkit calibrate --printer office
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build.calibrate import Wanted, write_calibration

    profiles = printers.profiles_of(printer, tray)
    if len(profiles) == 1 and not (paper or stock or flip):
        [only] = profiles
        # A stock of the paper tells how the sheet lies.
        paper, stock, flip = str(only.paper), str(only.stock or ""), only.flip
    path = write_calibration(options.home_of(project), Wanted(paper, stock, flip or "long-edge", profiles), output)
    click.echo(f'{path}  (2 pages: print them on one sheet, both sides, at "Actual size")')
