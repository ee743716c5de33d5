"""From a request to files in the output folder."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from toolkit.build.files import Entry, digest, is_whole, put, read_manifest
from toolkit.build.fonts import PRODUCT as FONTS
from toolkit.build.fonts import kit_fonts
from toolkit.build.inputs import inputs_hash, request_hash
from toolkit.build.memory import seldom_collected
from toolkit.build.names import check_names, told_of
from toolkit.build.people import list_hash, people_on
from toolkit.build.work import Made, Task, work
from toolkit.home import Home
from toolkit.library import Library, UnsoundError, load
from toolkit.model.printing import Printing
from toolkit.model.product import USUAL
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError, Problem, UnfitChoiceError

_WITH_MOTIFS = ("deck", "cards", "deck-handout", "deck-script", "cards-proof")
_WITH_FONTS = "deck"
"""What names its fonts and does not hold them."""


class Request(Struct, frozen=True):
    """What to build. Empty tuples and strings take what the edition says; `products` empty takes the usual ones.

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
    badges: str = ""
    names: Path | None = None

    @property
    def wanted(self) -> tuple[str, ...]:
        """The products that are asked for, in their order."""
        return tuple(name for name in PRODUCTS if name in (self.products or USUAL))


class Built(Struct, frozen=True):
    """A file of an edition; `fresh` when it was there already and nothing had changed."""

    edition: str
    path: Path
    entry: Entry
    fresh: bool


class UnbuiltError(ContentError):
    """Some editions have problems; `built` are the files of the others."""

    def __init__(self, problems: Iterable[Problem], built: Iterable[Built]) -> None:
        super().__init__(problems)
        self.built = tuple(built)


class Progress(Protocol):
    """Told how many files will be drawn, and each file's name when it is."""

    def begin(self, count: int) -> None: ...
    def step(self, name: str) -> None: ...


def build(home: Home, request: Request, progress: Progress | None = None) -> tuple[Built, ...]:
    """Build what is not fresh.

    Raises UnbuiltError when an edition has problems: its last good files stay as they were. Raises ContentError for a list of names with problems,
    UnknownNameError for an edition, language, convening, paper or stock that is not there, UnfitChoiceError for choices that do not go together.
    """
    people_on(request.names, request.wanted)
    inputs, names = inputs_hash(home), list_hash(request.names)
    asked = (",".join(request.languages), request.convening, request.paper, request.stock, str(request.printing), request.badges, names)
    keys = {edition: request_hash(inputs, edition, *asked) for edition in request.editions}
    known = {edition: _fresh(request.output / edition, edition, request.wanted, key) for edition, key in keys.items() if not request.force}
    fresh = [file for files in known.values() if files for file in files]
    stale = {edition: key for edition, key in keys.items() if not known.get(edition)}
    if not stale:
        return tuple(fresh)
    with seldom_collected():
        built, problems = _build_stale(home, request, stale, progress)
    if problems:
        raise UnbuiltError(problems, (*fresh, *built))
    return (*fresh, *built)


def _fresh(folder: Path, edition: str, products: tuple[str, ...], key: str) -> list[Built] | None:
    """The edition's files when all that is wanted is there, made from these inputs, and with a deck its fonts; else None."""
    known = read_manifest(folder)
    entries = [entry for entry in known if entry.inputs == key and entry.product in products]
    fonts = [entry for entry in known if entry.product == FONTS] if _WITH_FONTS in products else []
    if {entry.product for entry in entries} != set(products) or (_WITH_FONTS in products and not fonts):
        return None
    if not all(is_whole(folder, entry) for entry in (*entries, *fonts)):
        return None
    return [Built(edition, folder / entry.file, entry, fresh=True) for entry in entries]


def _build_stale(home: Home, request: Request, keys: Mapping[str, str], progress: Progress | None) -> tuple[list[Built], list[Problem]]:
    """The files of editions without problems, put in place when the last of an edition is drawn; and the problems of the others."""
    library = _loaded(home, request, tuple(keys))
    check_names(library, tuple(keys), request.languages, request.convening, request.paper, request.stock, request.badges)
    _check_start(library, request)
    built: list[Built] = []
    problems = told_of(library, tuple(keys))
    for edition, done in _whole_editions(home, library, request, tuple(edition for edition in keys if edition in library.editions), progress):
        if found := [problem for one in done for problem in one.problems]:
            problems.extend(found)
        else:
            built.extend(_put(library, request.output / edition, edition, done, keys[edition]))
    return built, problems


def _check_start(library: Library, request: Request) -> None:
    """Raise UnfitChoiceError where the first card is to lie in a slot that the sheet does not have."""
    for edition in request.editions if "cards" in request.wanted else ():
        if edition in library.editions:
            slots = library.cards_of(library.editions[edition], request.paper, request.stock).stock.slots
            if request.printing.start > slots:
                told = f"This stock has {slots} cards on a sheet, so the first card can lie in slots 1 to {slots}. Choose one of these with --start."
                raise UnfitChoiceError(told)


def _loaded(home: Home, request: Request, editions: Sequence[str]) -> Library:
    """The content. Where it has problems they are raised, and with them what drawing the editions finds."""
    try:
        return load(home)
    except UnsoundError as error:
        from toolkit.build.anyway import found_anyway  # imported late: for content with problems alone

        wanted = (task for edition in editions if edition in error.library.editions for task in tasks(error.library, edition, request))
        raise ContentError((*error.problems, *found_anyway(home, error.library, wanted))) from None


def _whole_editions(home: Home, library: Library, request: Request, editions: tuple[str, ...], progress: Progress | None) -> Iterator[tuple[str, list[Made]]]:
    """Each edition with all that was made of it, when the last part is drawn."""
    parts = {edition: tasks(library, edition, request) for edition in editions}
    counts = {edition: sum(len(task.products) for task in of_edition) for edition, of_edition in parts.items()}
    if progress is not None:
        progress.begin(sum(counts.values()))
    waiting: dict[str, list[Made]] = {edition: [] for edition in editions}
    for made in _run(home, [task for of_edition in parts.values() for task in of_edition], request.jobs):
        edition = made[0].task.edition
        waiting[edition].extend(made)
        if progress is not None:
            for one in made:
                progress.step(file_name(library, one))
        if len(waiting[edition]) == counts[edition]:
            yield edition, waiting.pop(edition)


def tasks(library: Library, edition: str, request: Request) -> tuple[Task, ...]:
    """Two tasks of about equal weight in each language. Deck and cards have the principles' motifs in common, which are placed once in a process."""
    groups = [tuple(name for name in request.wanted if (name in _WITH_MOTIFS) is shared) for shared in (True, False)]
    languages, people = request.languages or tuple(library.editions[edition].languages), people_on(request.names, request.wanted)
    return tuple(
        Task(edition, group, Choice(language, request.convening, request.paper, request.stock, request.printing, request.badges, people))
        for language in languages
        for group in groups
        if group
    )


def _run(home: Home, parts: Sequence[Task], jobs: int) -> Iterable[tuple[Made, ...]]:
    if jobs < 2 or len(parts) < 2:
        return (work(home, task) for task in parts)
    # Imported late: a build in one process does not need it.
    from toolkit.build.pool import run_in_processes

    return run_in_processes(home, parts, min(jobs, len(parts)))


def _put(library: Library, folder: Path, edition: str, done: Sequence[Made], key: str) -> list[Built]:
    """Put all files of an edition in place, with the hash of what they were made from."""
    files = {file_name(library, made): made.data for made in done}
    entries = [_entry(library, made, key) for made in done]
    if any(made.product == _WITH_FONTS for made in done):
        fonts = kit_fonts(library, edition, tuple(dict.fromkeys(made.task.choice.language for made in done)), folder)
        put(folder, edition, files | fonts.files, (*entries, *fonts.entries), fonts.gone)
    else:
        put(folder, edition, files, entries)
    return [Built(edition, folder / entry.file, entry, fresh=False) for entry in entries]


def _entry(library: Library, made: Made, key: str) -> Entry:
    choice, record = made.task.choice, library.editions[made.task.edition]
    convening, paper = choice.convening or record.convening, choice.paper or record.paper
    return Entry(
        file_name(library, made), made.product, choice.language, convening, paper, digest(made.data), len(made.data), made.pages, key
    )  # fmt: skip


def file_name(library: Library, made: Made) -> str:
    """`<edition>-<product>-<language>[-<variant>].<suffix>`; a variant is each choice that shows in the file and is not the edition's own."""
    choice, edition, product = made.task.choice, library.editions[made.task.edition], PRODUCTS[made.product]
    chosen: list[tuple[str, str]] = [(choice.convening, edition.convening), (choice.paper, edition.paper)]
    if product.stocked:
        chosen.append((choice.stock, library.cards_of(edition, choice.paper).stock.id))
    if product.room == "badge":
        chosen.append((choice.badges, library.badges_of(edition, choice.paper).stock.id))
    variants = [value for value, own in chosen if value and value != own]
    if product.room == "card":
        variants.extend(_printed(choice.printing))
    return "-".join((edition.id, made.product, choice.language, *variants)) + "." + product.suffix


def _printed(printing: Printing) -> Iterator[str]:
    """How the cards are put on sheets, where that is not the usual way."""
    usual = Printing()
    if printing.flip != usual.flip:
        yield printing.flip
    if printing.order != usual.order:
        yield printing.order
    if printing.start > 1:
        yield f"from-{printing.start}"
    if printing.copies > 1:
        yield f"{printing.copies}-each"
    if printing.sets > 1:
        yield f"{printing.sets}-sets"
