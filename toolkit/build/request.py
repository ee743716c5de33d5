"""What is asked for: which products of which editions, and how."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from toolkit.build.people import list_hash
from toolkit.build.printed import printed
from toolkit.model.printer import Profile
from toolkit.model.printing import Printing
from toolkit.model.product import USUAL
from toolkit.plan import PRODUCTS


class Request(Struct, frozen=True):
    """What to build. Empty tuples and strings take what the edition says; `products` empty takes the usual ones.

    `printers` are the profiles of the printer that sheets of cards are corrected for; each edition takes the one that fits its cards.
    `badges` is the stock of name badges, `names` the list of people whose names are on them and on table tents.
    """

    editions: tuple[str, ...]
    output: Path
    products: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    convening: str = ""
    paper: str = ""
    stock: str = ""
    printing: Printing = Printing()
    jobs: int = 1
    force: bool = False
    printers: tuple[Profile, ...] = ()
    badges: str = ""
    names: Path | None = None

    @property
    def wanted(self) -> tuple[str, ...]:
        """The products that are asked for, in their order."""
        return tuple(name for name in PRODUCTS if name in (self.products or USUAL))


def asked_for(request: Request, edition: str) -> Iterator[str]:
    """All of a request that what is made for an edition depends on, for its hash."""
    yield from (",".join(request.languages), request.convening, request.paper, request.stock, str(request.printing))
    yield from (request.badges, list_hash(request.names))
    if request.printers:
        from toolkit.build.printers import as_yaml  # imported late: few kits are made for one printer

        yield from map(as_yaml, request.printers)
    if request.printing.changed:
        yield str(printed(request.output / edition))
