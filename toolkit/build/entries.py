"""What a built file is called, and what the manifest says of it."""

from toolkit.build.files import Entry, digest
from toolkit.build.printed import set_of
from toolkit.build.work import Made
from toolkit.library import Library
from toolkit.model.edition import Edition
from toolkit.plan import PRODUCTS, Choice


def entry_of(library: Library, made: Made, key: str) -> Entry:
    """The entry of a file that was made from inputs of this hash."""
    choice, record = made.task.choice, library.editions[made.task.edition]
    convening, paper = choice.convening or record.convening, _paper(library, made)
    ink, full = (round(made.covered.ink, 4), round(made.covered.full, 4)) if made.covered else (0.0, 0.0)
    of = set_name(library, record, choice) if made.cards else ""
    return Entry(
        file_name(library, made), made.product, choice.language, convening, paper, digest(made.data), len(made.data), made.pages, key,
        ink, full, of, dict(made.cards),
    )  # fmt: skip


def _paper(library: Library, made: Made) -> str:
    """The paper that a file is for: that of its stock where it lies on one."""
    choice, record, product = made.task.choice, library.editions[made.task.edition], PRODUCTS[made.product]
    if product.room == "card":
        return library.cards_of(record, choice.paper, choice.stock, large=choice.printing.large).stock.paper
    if product.room == "badge":
        return library.badges_of(record, choice.paper, choice.badges).stock.paper
    return choice.paper or record.paper


def file_name(library: Library, made: Made) -> str:
    """`<edition>-<product>-<language>[-<variant>].<suffix>`; a variant is each choice that shows in the file and is not the edition's own."""
    choice, edition, product = made.task.choice, library.editions[made.task.edition], PRODUCTS[made.product]
    chosen: list[tuple[str, str]] = [(choice.convening, edition.convening), (choice.paper, edition.paper)]
    if product.stocked:
        chosen.append((choice.stock, library.usual_stock(edition, choice.paper, large=choice.printing.large)))
    if product.room == "badge":
        chosen.append((choice.badges, library.badges_of(edition, choice.paper).stock.id))
    variants = [value for value, own in chosen if value and value != own]
    if product.room == "card":
        variants.extend(choice.printing.told())
    elif product.stocked and choice.printing.large:
        variants.append("large")
    return "-".join((edition.id, made.product, choice.language, *variants)) + (".pptx" if product.is_deck(choice.printing) else ".pdf")


def set_name(library: Library, edition: Edition, choice: Choice) -> str:
    """The name of a choice's set among those that were printed."""
    stock = library.cards_of(edition, choice.paper, choice.stock, large=choice.printing.large).stock.id
    return set_of(choice.language, stock, choice.printing.ink, large=choice.printing.large)
