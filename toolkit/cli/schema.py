"""`toolkit schema`."""

from pathlib import Path

import click


@click.command("schema")
@click.option(
    "--output", type=click.Path(file_okay=False, path_type=Path), default=Path("content/schemas"), show_default=True, help="Write the schemas to this folder."
)
def schema_command(output: Path) -> None:
    """Write a JSON Schema for each kind of content file.

    Text editors use them to complete field names and to underline mistakes while you type.

    \b
    Example: toolkit schema --output content/schemas
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build.files import write_file
    from toolkit.library.schemas import schemas

    output.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        write_file(output / name, text)
        click.echo(str(output / name))
