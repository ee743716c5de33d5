"""From a request to files in the output folder."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from toolkit.build.choices import check_choices
from toolkit.build.entries import entry_of, file_name
from toolkit.build.files import Entry, is_whole, put, read_manifest
from toolkit.build.fonts import PRODUCT as FONTS
from toolkit.build.fonts import kit_fonts
from toolkit.build.inputs import inputs_hash, request_hash
from toolkit.build.memory import seldom_collected
from toolkit.build.names import check_names, told_of
from toolkit.build.people import people_on
from toolkit.build.request import Request, asked_for
from toolkit.build.tasks import tasks
from toolkit.build.work import Made, Task, work
from toolkit.home import Home
from toolkit.library import Library, UnsoundError, load
from toolkit.model.printing import Printing
from toolkit.plan import PRODUCTS
from toolkit.problems import ContentError, Problem, UnfitChoiceError

_UNCHANGED = "Every card is as it was when it was printed last. Leave --changed out to make them all."


class Built(Struct, frozen=True):
    """A file of an edition; `fresh` when it was there already and nothing had changed."""

    edition: str
    path: Path
    entry: Entry
    fresh: bool

    @property
    def is_deck(self) -> bool:
        return self.path.suffix == ".pptx"


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
    inputs = inputs_hash(home)
    keys = {edition: request_hash(inputs, edition, *asked_for(request, edition)) for edition in request.editions}
    known = {edition: _fresh(request.output / edition, edition, request.wanted, request.printing, key) for edition, key in keys.items() if not request.force}
    fresh = [file for files in known.values() if files for file in files]
    stale = {edition: key for edition, key in keys.items() if not known.get(edition)}
    if not stale:
        return tuple(fresh)
    with seldom_collected():
        built, problems = _build_stale(home, request, stale, progress)
    if problems:
        raise UnbuiltError(problems, (*fresh, *built))
    if not (built or fresh) and request.printing.changed:
        raise UnfitChoiceError(_UNCHANGED)
    return (*fresh, *built)


def _fresh(folder: Path, edition: str, products: tuple[str, ...], printing: Printing, key: str) -> list[Built] | None:
    """The edition's files when all that is wanted is there, made from these inputs, and with a deck its fonts; else None."""
    known = read_manifest(folder)
    entries = [entry for entry in known if entry.inputs == key and entry.product in products]
    with_fonts = any(PRODUCTS[name].is_deck(printing) for name in products)
    fonts = [entry for entry in known if entry.product == FONTS] if with_fonts else []
    if {entry.product for entry in entries} != set(products) or (with_fonts and not fonts):
        return None
    if not all(is_whole(folder, entry) for entry in (*entries, *fonts)):
        return None
    return [Built(edition, folder / entry.file, entry, fresh=True) for entry in entries]


def _build_stale(home: Home, request: Request, keys: Mapping[str, str], progress: Progress | None) -> tuple[list[Built], list[Problem]]:
    """The files of editions without problems, put in place when the last of an edition is drawn; and the problems of the others."""
    library = _loaded(home, request, tuple(keys))
    check_names(library, tuple(keys), request.languages, request.convening, request.paper, request.stock, request.badges)
    check_choices(library, request)
    built: list[Built] = []
    problems = told_of(library, tuple(keys))
    for edition, done in _whole_editions(home, library, request, tuple(edition for edition in keys if edition in library.editions), progress):
        if found := [problem for one in done for problem in one.problems]:
            problems.extend(found)
        else:
            built.extend(_put(library, request.output / edition, edition, [one for one in done if one.data], keys[edition]))
    return built, problems


def _loaded(home: Home, request: Request, editions: Sequence[str]) -> Library:
    """The content. Where it has problems they are raised, and with them what drawing the editions finds."""
    try:
        return load(home)
    except UnsoundError as error:
        from toolkit.build.anyway import found_anyway  # imported late: for content with problems alone

        uncorrected = replace(request, printers=())  # which has no problems of its own
        wanted = (task for edition in editions if edition in error.library.editions for task in tasks(error.library, edition, uncorrected))
        raise ContentError((*error.problems, *found_anyway(home, error.library, wanted, error.problems))) from None


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


def _run(home: Home, parts: Sequence[Task], jobs: int) -> Iterable[tuple[Made, ...]]:
    if jobs < 2 or len(parts) < 2:
        return (work(home, task) for task in parts)
    # Imported late: a build in one process does not need it.
    from toolkit.build.pool import run_in_processes

    return run_in_processes(home, parts, min(jobs, len(parts)))


def _put(library: Library, folder: Path, edition: str, done: Sequence[Made], key: str) -> list[Built]:
    """Put all files of an edition in place, with the hash of what they were made from."""
    if not done:
        return []
    files = {file_name(library, made): made.data for made in done}
    entries = [entry_of(library, made, key) for made in done]
    if any(PRODUCTS[made.product].is_deck(made.task.choice.printing) for made in done):
        fonts = kit_fonts(library, edition, tuple(dict.fromkeys(made.task.choice.language for made in done)), folder)
        put(folder, edition, files | fonts.files, (*entries, *fonts.entries), fonts.gone)
    else:
        put(folder, edition, files, entries)
    return [Built(edition, folder / entry.file, entry, fresh=False) for entry in entries]
