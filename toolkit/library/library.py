"""Read every content file once. What is wrong goes to the report; what is right goes on the shelf."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from msgspec import Struct

from toolkit.home import Home
from toolkit.library.references import check_references
from toolkit.library.rules import check_rules
from toolkit.library.source import check_source
from toolkit.library.strays import check_strays
from toolkit.library.strings import read_strings
from toolkit.library.themes import check_themes
from toolkit.model.activity import Activity
from toolkit.model.common import SECTIONS
from toolkit.model.convening import Convening
from toolkit.model.edition import Edition
from toolkit.model.paper import Paper
from toolkit.model.principle import Principle, Section, SectionFile
from toolkit.model.reference import Glossary, GuideText, HowTo, Initiative, PartnerTypes
from toolkit.model.spotlight import Spotlight
from toolkit.model.theme import Theme
from toolkit.problems import ContentError, Report, Where
from toolkit.source.records import read_file
from toolkit.source.words import Words, where_of


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Named = TypeVar("Named", bound=_Named)
Single = TypeVar("Single")


class Library(Struct, frozen=True):
    """Everything that can be planned with, by id, in the order of the files' names."""

    sections: tuple[Section, ...]
    principles: tuple[Principle, ...]
    spotlights: Mapping[str, Spotlight]
    activities: Mapping[str, Activity]
    convenings: Mapping[str, Convening]
    editions: Mapping[str, Edition]
    themes: Mapping[str, Theme]
    papers: Mapping[str, Paper]
    strings: Mapping[str, Mapping[str, Words]]
    initiative: Initiative
    partners: PartnerTypes
    glossary: Glossary
    how_to: HowTo
    guide: GuideText


def read_library(home: Home) -> Library:
    """All content of the home. Raises ContentError with every problem of every file."""
    report = Report()
    reader = _Reader(home, report)
    files = reader.all(SectionFile, "principles/*.yaml", "section")
    files = tuple(sorted(files, key=lambda file: (SECTIONS.index(file.section.id), not (home.roots[-1] / file.where.path).is_file())))
    shelf = {
        "spotlights": reader.by_id(Spotlight, "spotlights/*.yaml"),
        "activities": reader.by_id(Activity, "activities/*.yaml"),
        "convenings": reader.by_id(Convening, "convenings/*.yaml"),
        "editions": reader.by_id(Edition, "editions/*/edition.yaml"),
        "themes": reader.by_id(Theme, "themes/*.yaml"),
        "papers": reader.by_id(Paper, "papers/*.yaml"),
    }
    singles = {
        "initiative": reader.one(Initiative, "initiative.yaml"),
        "partners": reader.one(PartnerTypes, "partners.yaml"),
        "glossary": reader.one(Glossary, "glossary.yaml"),
        "how_to": reader.one(HowTo, "how-to.yaml"),
        "guide": reader.one(GuideText, "guide.yaml"),
    }
    strings = read_strings(home, report)
    complete = not report
    check_strays(home, report)
    if None in singles.values():
        raise ContentError(report)
    principles = tuple(principle for file in files for principle in file.principles)
    library = Library(tuple(file.section for file in files), principles, strings=strings, **shelf, **singles)  # type: ignore[arg-type]  # the test above leaves records alone
    check_rules(library, report)
    check_source(library, home, report)
    check_themes(library.themes.values(), report)
    if complete:  # with a file left out, every reference into it would be a second problem for one mistake
        check_references(library, report)
    report.raise_if_any()
    return library


class _Reader:
    """Reads files of one home into records."""

    def __init__(self, home: Home, report: Report) -> None:
        self.home, self.report = home, report

    def all(self, cls: type[Single], pattern: str, kind: str) -> tuple[Single, ...]:
        found = self.home.files(pattern)
        if not found:
            self.report.add(Where(f"content/{pattern}"), f"there is no {kind} here", "put back the file, or name another folder with --project")
        records = (read_file(cls, file.path, file.shown, self.report) for file in found)
        return tuple(record for record in records if record is not None)

    def by_id(self, cls: type[Named], pattern: str) -> dict[str, Named]:
        records: dict[str, Named] = {}
        for record in self.all(cls, pattern, cls.__name__.lower()):
            if record.id in records:
                first, second = where_of(records[record.id].id, Where(pattern)), where_of(record.id, Where(pattern))
                self.report.add(second, f'the id "{record.id}" is taken; it first stands at {first}', "give one of the two another id")
            records.setdefault(record.id, record)
        return records

    def one(self, cls: type[Single], name: str) -> Single | None:
        file = self.home.file(name)
        if file is None:
            self.report.add(Where(f"content/{name}"), "this file is missing", "put it back, or copy it from the toolkit's own content folder")
            return None
        return read_file(cls, file.path, file.shown, self.report)
