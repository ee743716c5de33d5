"""Sections stand once, principles stand in their section, and backs have room on their cards."""

from toolkit.library.record import Library
from toolkit.library.rules.unique import check_unique
from toolkit.model.principle import Principle, Section
from toolkit.problems import Report
from toolkit.source.words import where_of

BACK_WORDS = 120


def check_principles(library: Library, report: Report) -> None:
    """Report sections that stand twice, and principles that stand twice, in another section's file, or too long."""
    second = _second_files(library.sections, report)  # their principles all stand twice: one mistake is one problem
    check_unique((principle.id for principle in library.principles if principle.where.path not in second), "principle", report)
    files = {section.where.path: section.id for section in library.sections}
    for principle in library.principles:
        _check_back(principle, report)
        section = files[principle.where.path]
        if principle.section != section:
            report.add(
                where_of(principle.id, principle.where),
                f'"{principle.id}" stands in the file of section {section}',
                "move it to its own section's file, or change its id",
            )


def _second_files(sections: tuple[Section, ...], report: Report) -> set[str]:
    first: dict[str, Section] = {}
    second = set()
    for section in sections:
        if section.id in first:
            told = f"section {section.id} stands a second time; it first stands at {first[section.id].where}"
            report.add(section.where, told, "keep one of the two files; a project's file takes the place of one with the same name")
            second.add(section.where.path)
        first.setdefault(section.id, section)
    return second


def _check_back(principle: Principle, report: Report) -> None:
    if principle.back_words > BACK_WORDS:
        over = principle.back_words - BACK_WORDS
        report.add(
            where_of(principle.why, principle.where),
            f"the back of card {principle.id} has {principle.back_words} words; it has room for {BACK_WORDS}",
            f"shorten it by {over} word{'s' if over > 1 else ''}",
        )
