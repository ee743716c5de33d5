"""The command line: click, and nothing else. What is done stands in the rooms below."""

import click

from toolkit import __version__
from toolkit.cli.build import build_command
from toolkit.cli.calibrate import calibrate_command
from toolkit.cli.check import check_command
from toolkit.cli.diff import diff_command
from toolkit.cli.door import Door
from toolkit.cli.fonts import fonts_command
from toolkit.cli.list import list_command
from toolkit.cli.preview import preview_command
from toolkit.cli.printed import printed_command
from toolkit.cli.printer import printer_command
from toolkit.cli.rebrand import rebrand_command
from toolkit.cli.schema import schema_command


@click.group(cls=Door, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="toolkit")
def main() -> None:
    """Make the Profiles in Collective Leadership kit: slides, cards, workbook and guide.

    Start with "toolkit build": it makes the national edition in the folder output/national.

    \b
    Example: toolkit build
    Example: toolkit build --convening short --paper a4
    """


for command in (
    build_command, calibrate_command, check_command, diff_command, fonts_command, list_command, preview_command, printed_command, printer_command,
    rebrand_command, schema_command,
):  # fmt: skip
    main.add_command(command)
