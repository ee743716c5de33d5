"""`toolkit fonts`."""

from pathlib import Path

import click

from toolkit.cli import options


@click.command("fonts")
@options.editions
@options.together(options.project, options.output)
def fonts_command(editions: tuple[str, ...], project: Path | None, output: Path) -> None:
    """Write the fonts of the slides as files to install.

    Install them on the computer that shows the slides. A slide file names its fonts and does not hold them. Without a name the
    national edition's fonts are written. They go to the edition's folder, into a folder named fonts, with their licences.

    \b
    Example: toolkit fonts
    Example: toolkit fonts national --output output
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build.fonts import write_fonts

    for path in write_fonts(options.home_of(project), editions or ("national",), output):
        click.echo(str(path))
