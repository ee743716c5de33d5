"""Read every content file once. What is wrong goes to the report; what is right goes on the shelf."""

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from msgspec.structs import replace

from toolkit.home import Found, Home
from toolkit.library.glyphs import check_glyphs
from toolkit.library.kinds import KINDS, Kind
from toolkit.library.logos import read_logos
from toolkit.library.record import Library
from toolkit.library.references import check_references
from toolkit.library.rules import check_rules
from toolkit.library.source import check_source
from toolkit.library.strays import check_strays
from toolkit.library.strings import read_strings
from toolkit.library.themes import check_card_margins, check_themes
from toolkit.model.common import SECTIONS
from toolkit.model.principle import SectionFile
from toolkit.problems import ContentError, Problem, Report, Where
from toolkit.source.records import read_file
from toolkit.source.words import where_of


class UnsoundError(ContentError):
    """Content that could all be read, with problems in it; `library` is that content, to see by drawing what else is wrong with it."""

    def __init__(self, problems: Iterable[Problem], library: Library) -> None:
        super().__init__(problems)
        self.library = library


def read_library(home: Home) -> Library:
    """All content of the home. An edition whose own files are wrong is left out, with its problems.

    Raises ContentError with every problem of every file where one is in what editions share; UnsoundError when all of it could be read.
    """
    report = Report()
    lacking = set[str]()
    shelves = {kind.shelf: _read(kind, home, report, lacking) for kind in KINDS}
    strings = read_strings(home, report)
    check_strays(home, report)
    if None in shelves.values():
        check_glyphs({**shelves, "strings": strings}, report)
        raise ContentError(report)
    files = sorted(shelves.pop("principles"), key=lambda file: _order(file, home))
    principles = tuple(principle for file in files for principle in file.principles)
    library = Library(tuple(file.section for file in files), principles, strings=strings, **shelves)
    library = replace(library, logos=read_logos(library.editions.values(), home, report))
    check_rules(library, report)
    check_source(library, home, report)
    check_themes(library.themes.values(), report)
    check_card_margins(library, report)
    check_references(library, lacking, report)
    if all(map(_edition_of, report)):
        return _without_unread(library, report)
    if lacking:  # what cannot be drawn is looked through for what drawing would have told
        check_glyphs({**shelves, "principles": principles, "strings": strings}, report)
        raise ContentError(report)
    raise UnsoundError(report, library)


def _edition_of(problem: Problem) -> str:
    """The folder of the edition whose own file a problem is in; "" for what editions share."""
    path = PurePosixPath(problem.where.path)
    return path.parts[2] if path.match("content/editions/*/*") and path.parts[2] != "*" else ""


def _without_unread(library: Library, problems: Iterable[Problem]) -> Library:
    unread: dict[str, tuple[Problem, ...]] = {}
    for problem in sorted(problems):
        folder = _edition_of(problem)
        unread[folder] = (*unread.get(folder, ()), problem)
    editions = {id: edition for id, edition in library.editions.items() if PurePosixPath(edition.where.path).parts[2] not in unread}
    return replace(library, editions=editions, unread=unread)


def _order(file: SectionFile, home: Home) -> tuple[int, bool]:
    """Sections in the source's order; of two files for one, the bundled first."""
    return SECTIONS.index(file.section.id), not (home.roots[-1] / file.where.path).is_file()


def _read(kind: Kind, home: Home, report: Report, lacking: set[str]) -> Any:
    """A single kind's record, or None after telling why there is none; another kind's records by id, or as they come when they have none."""
    files = home.files(kind.pattern)
    if not files:
        report.add(Where(f"content/{kind.pattern}"), *_missing(kind))
        return None if kind.single else {}
    records = _records(kind, files, report)
    if len(records) < len(files):
        lacking.add(kind.shelf)
    if kind.single:
        return next(iter(records), None)
    return _by_id(records, _own(home, files), report) if "id" in kind.cls.__struct_fields__ else records


def _missing(kind: Kind) -> tuple[str, str]:
    """What is said, and what to do, when no file is there."""
    if kind.single:
        return "this file is missing", "put it back, or copy it from the toolkit's own content folder"
    noun = kind.cls.__name__.removesuffix("File").lower()
    return f"there is no {noun} here", "put back the file, or name another folder with --project"


def _records(kind: Kind, files: tuple[Found, ...], report: Report) -> tuple[Any, ...]:
    found = (read_file(kind.cls, file.path, file.shown, report) for file in files)
    return tuple(record for record in found if record is not None)


def _own(home: Home, files: tuple[Found, ...]) -> set[str]:
    """The paths of the project's own files among these."""
    return {file.shown for file in files if file.path == home.roots[0] / file.shown} if len(home.roots) > 1 else set()


def _by_id(records: tuple[Any, ...], own: set[str], report: Report) -> dict[str, Any]:
    """The records by their ids. The first keeps an id that another has, too; a toolkit's file is never told to change."""
    kept: dict[str, Any] = {}
    for record in records:
        if record.id in kept:
            first, second = where_of(kept[record.id].id, record.where), where_of(record.id, record.where)
            if first.path in own and second.path not in own:
                first, second = second, first
            report.add(second, f'the id "{record.id}" is taken; it first stands at {first}', "give one of the two another id")
        kept.setdefault(record.id, record)
    return kept
