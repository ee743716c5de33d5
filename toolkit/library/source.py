"""What the source document says stays as it is: a project may add to it, never change it."""

from collections.abc import Iterator
from typing import TypeVar

from toolkit.home import Found, Home
from toolkit.library.record import Library
from toolkit.model.principle import Principle, SectionFile
from toolkit.model.reference import Initiative
from toolkit.problems import Report, Where, shortened
from toolkit.source.records import read_file
from toolkit.source.words import where_of

Single = TypeVar("Single")


def check_source(library: Library, home: Home, report: Report) -> None:
    """Report what a project's files say otherwise than the bundled ones that they take the place of."""
    for file in _replaced(home, "principles/*.yaml"):
        if (bundled := _read(SectionFile, file)) is not None:
            _check_section(library, bundled, file.shown, report)
    for file in _replaced(home, "initiative.yaml"):
        if (initiative := _read(Initiative, file)) is not None:
            for name in ("name", "attribution", "licence"):
                _check_text(f"the initiative's {name}", getattr(library.initiative, name), getattr(initiative, name), library.initiative.where, report)


def _replaced(home: Home, pattern: str) -> Iterator[Found]:
    """The bundled files that have one of the project in their place."""
    if len(home.roots) > 1:
        used = {file.shown: file.path for file in home.files(pattern)}
        yield from (file for file in Home().files(pattern) if used[file.shown] != file.path)


def _read(cls: type[Single], file: Found) -> Single | None:
    return read_file(cls, file.path, file.shown, Report())


def _check_section(library: Library, bundled: SectionFile, path: str, report: Report) -> None:
    wanted = bundled.section
    for section in library.sections:
        if section.where.path == path and section.id == wanted.id:
            _check_text(f"section {section.id}'s name", section.name, wanted.name, section.where, report)
            _check_text(f"section {section.id}'s shape", section.shape, wanted.shape, section.where, report)
    _check_principles([principle for principle in library.principles if principle.where.path == path], bundled, report)


def _check_principles(given: list[Principle], bundled: SectionFile, report: Report) -> None:
    wanted = {str(principle.id): principle for principle in bundled.principles}
    ids = [str(principle.id) for principle in given]
    mine = all(principle.section == bundled.section.id for principle in given)
    if given and mine and len(set(ids)) == len(ids) and ids != list(wanted):  # ids that stand twice or elsewhere are told already
        odd = next((p for p, id in zip(given, wanted, strict=False) if p.id != id), given[-1])
        told = f"the source has the principles {', '.join(wanted)} here, not {', '.join(ids)}"
        report.add(where_of(odd.id, odd.where), told, "put back the source's principles in their order")
    for principle in given:
        if (source := wanted.get(principle.id)) is not None and ids.count(principle.id) == 1:
            _check_text(f"{principle.id}'s title", principle.title, source.title, principle.where, report)
            _check_text(f"{principle.id}'s statement", principle.statement, source.statement, principle.where, report)


def _check_text(what: str, given: str, wanted: str, otherwise: Where, report: Report) -> None:
    if given != wanted:
        report.add(where_of(given, otherwise), f'{what} comes from the source; a project cannot change it to "{shortened(given)}"', f'put back "{wanted}"')
