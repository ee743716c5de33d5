"""From a request to files in the output folder."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from toolkit.build.files import Entry, digest, is_whole, put, read_manifest
from toolkit.build.inputs import inputs_hash, request_hash
from toolkit.build.names import check_names
from toolkit.build.work import Made, Task, work
from toolkit.home import Home
from toolkit.library import Library, load
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import ContentError, Problem

_WITH_MOTIFS = ("deck", "cards")


class Request(Struct, frozen=True):
    """What to build. Empty tuples and strings take what the edition says; `products` empty takes all."""

    editions: tuple[str, ...]
    output: Path
    products: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    convening: str = ""
    paper: str = ""
    jobs: int = 1
    force: bool = False


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

    Raises UnbuiltError when an edition has problems: its last good files stay as they were. Raises UnknownNameError for an
    edition, language, convening or paper that is not there.
    """
    products = tuple(name for name in PRODUCTS if not request.products or name in request.products)
    inputs = inputs_hash(home)
    built: list[Built] = []
    stale: list[tuple[str, str]] = []
    for edition in request.editions:
        key = request_hash(inputs, edition, ",".join(request.languages), request.convening, request.paper)
        fresh = None if request.force else _fresh(request.output / edition, edition, products, key)
        if fresh is None:
            stale.append((edition, key))
        else:
            built.extend(fresh)
    problems: list[Problem] = []
    if stale:
        built.extend(_build_stale(home, request, products, dict(stale), progress, problems))
    if problems:
        raise UnbuiltError(problems, built)
    return tuple(built)


def _fresh(folder: Path, edition: str, products: tuple[str, ...], key: str) -> list[Built] | None:
    """The edition's files when all that is wanted is there, made from these inputs; else None."""
    entries = [entry for entry in read_manifest(folder) if entry.inputs == key and entry.product in products]
    if {entry.product for entry in entries} != set(products) or not all(is_whole(folder, entry) for entry in entries):
        return None
    return [Built(edition, folder / entry.file, entry, fresh=True) for entry in entries]


def _build_stale(
    home: Home, request: Request, products: tuple[str, ...], keys: dict[str, str], progress: Progress | None, problems: list[Problem],
) -> Iterator[Built]:  # fmt: skip
    """The files of each edition when the last of them is drawn; those of an edition with problems are left out, and these added."""
    library = load(home)
    check_names(library, tuple(keys), request.languages, request.convening, request.paper)
    tasks = {edition: _tasks(library, edition, request, products) for edition in keys}
    if progress is not None:
        progress.begin(sum(len(task.products) for parts in tasks.values() for task in parts))
    waiting: dict[str, list[Made]] = {edition: [] for edition in keys}
    for made in _run(home, [task for parts in tasks.values() for task in parts], request.jobs):
        edition = made[0].task.edition
        waiting[edition].extend(made)
        if progress is not None:
            for one in made:
                progress.step(file_name(library, one))
        if sum(len(task.products) for task in tasks[edition]) == len(waiting[edition]):
            done = waiting.pop(edition)
            if found := [problem for one in done for problem in one.problems]:
                problems.extend(found)
            else:
                yield from _put(library, request.output / edition, edition, done, keys[edition])


def _tasks(library: Library, edition: str, request: Request, products: tuple[str, ...]) -> list[Task]:
    """Two tasks of about equal weight. Deck and cards have the principles' motifs in common, which are placed once in a process."""
    groups = [tuple(name for name in products if (name in _WITH_MOTIFS) is shared) for shared in (True, False)]
    languages = request.languages or tuple(library.editions[edition].languages)
    return [Task(edition, group, Choice(language, request.convening, request.paper)) for language in languages for group in groups if group]


def _run(home: Home, tasks: list[Task], jobs: int) -> Iterable[tuple[Made, ...]]:
    if jobs < 2 or len(tasks) < 2:
        yield from (work(home, task) for task in tasks)
        return
    # Imported late: a build in one process does not need it.
    from toolkit.build.pool import run_in_processes

    yield from run_in_processes(home, tasks, min(jobs, len(tasks)))


def _put(library: Library, folder: Path, edition: str, done: list[Made], key: str) -> Iterator[Built]:
    files, entries = {}, []
    for made in done:
        name = file_name(library, made)
        files[name] = made.data
        choice = made.task.choice
        record = library.editions[edition]
        entries.append(
            Entry(
                name,
                made.product,
                choice.language,
                choice.convening or record.convening,
                choice.paper or record.paper,
                digest(made.data),
                len(made.data),
                made.pages,
                key,
            )
        )
    put(folder, edition, files, entries)
    yield from (Built(edition, folder / entry.file, entry, fresh=False) for entry in entries)


def file_name(library: Library, made: Made) -> str:
    """`<edition>-<product>-<language>[-<variant>].<suffix>`; the variant names a convening or paper that is not the edition's own."""
    choice, edition = made.task.choice, library.editions[made.task.edition]
    variants = [value for value, own in ((choice.convening, edition.convening), (choice.paper, edition.paper)) if value and value != own]
    return "-".join((edition.id, made.product, choice.language, *variants)) + "." + PRODUCTS[made.product].suffix
