"""`toolkit preview`."""

from pathlib import Path

import click

from toolkit.cli import options


@click.command("preview")
@click.argument("edition", default="national")
@options.together(
    options.project, options.output, options.product, options.language, options.convening, options.paper, options.stock, options.badges, options.names
)
@click.option("--dpi", type=click.IntRange(24, 300), default=96, show_default=True, help="Draw so many dots to the inch.")
def preview_command(
    edition: str, project: Path | None, output: Path, products: tuple[str, ...], languages: tuple[str, ...],
    convening: str, paper: str, stock: str, badges: str, names: Path | None, dpi: int,
) -> None:  # fmt: skip
    """Write pictures of all slides, card sheets and pages.

    No office program is needed: the pictures come from the same scene as the files. They are written to the edition's
    folder, in a folder named preview.

    \b
    Example: toolkit preview national --product cards
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.build import Request
    from toolkit.build.preview import preview

    request = Request((edition,), output, products, languages, convening, paper, stock, badges=badges, names=names)
    for folder, count in preview(options.home_of(project), request, dpi):
        click.echo(f"{folder}  ({count} pictures)")
