"""`toolkit list`."""

from collections.abc import Iterable
from pathlib import Path

import click

from toolkit.cli import options
from toolkit.cli.door import leave_with
from toolkit.model.product import PRODUCT_NAMES, USUAL


@click.command("list")
@options.project
def list_command(project: Path | None) -> None:
    """List all names: editions, agendas, papers, card stocks.

    \b
    Example: toolkit list
    """
    # Imported late, so that help and wrong usage answer at once.
    from toolkit.library import load

    library = load(options.home_of(project))
    _table("Editions", ((e.id, e.region, ", ".join(e.languages), f"{e.convening}, {e.paper}") for e in library.editions.values()))
    _table("Convenings", ((c.id, c.name, f"{c.minutes} min", f"{len(c.blocks)} blocks") for c in library.convenings.values()))
    _table("Activities", ((a.id, a.name, " ".join(f"{size}: {a.minutes(size)} min" for size in a.sizes)) for a in library.activities.values()))
    _table("Papers", ((p.id, p.name, f"{p.width} x {p.height}", f"cards: {p.cards}") for p in library.papers.values()))
    _table("Stocks", ((s.id, s.name, f"{s.card_width} x {s.card_height}", f"{s.slots} on {s.paper}") for s in library.stocks.values()))
    _table("Products", ((name, "" if name in USUAL else "when asked for") for name in PRODUCT_NAMES))
    if library.unread:
        leave_with([problem for problems in library.unread.values() for problem in problems])


def _table(title: str, rows: Iterable[tuple[str, ...]]) -> None:
    """Rows under a title, in columns as wide as their longest cell."""
    lines = list(rows)
    widths = [max(len(row[k]) for row in lines) for k in range(len(lines[0]))] if lines else []
    click.echo(title)
    for row in lines:
        click.echo("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
