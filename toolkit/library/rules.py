"""What must hold inside one record and is more than a type: sums, breaks, sources, duplicate ids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from toolkit.model.convening import Convening
from toolkit.model.principle import Principle
from toolkit.model.spotlight import Spotlight
from toolkit.problems import Report
from toolkit.source.words import Words, where_of

if TYPE_CHECKING:
    from toolkit.library.library import Library

BACK_WORDS = 120
LONGEST_STRETCH = 90
"""Minutes that people sit before a break."""


def check_rules(library: Library, report: Report) -> None:
    """Report every record that contradicts itself."""
    _unique((principle.id for principle in library.principles), "principle", report)
    for principle in library.principles:
        _check_back(principle, report)
    for section in library.sections:
        for principle in library.principles:
            if principle.where.path == section.where.path and principle.section != section.id:
                report.add(
                    where_of(principle.id, principle.where),
                    f'"{principle.id}" stands in the file of section {section.id}',
                    "move it to its own section's file, or change its id",
                )
    for spotlight in library.spotlights.values():
        _check_spotlight(spotlight, report)
    for activity in library.activities.values():
        if not activity.sizes:
            report.add(activity.steps[0].where, f'"{activity.id}" has no variant in which every step has minutes', "give each step minutes for s, m or l")
    for edition in library.editions.values():
        folder = edition.where.path.split("/")[-2]
        if edition.id != folder:
            report.add(where_of(edition.id, edition.where), f'the edition\'s id is "{edition.id}", but its folder is named "{folder}"', "give both one name")
    for convening in library.convenings.values():
        _check_convening(convening, library, report)


def _unique(ids: Iterable[Words], kind: str, report: Report) -> None:
    first: dict[str, Words] = {}
    for id in ids:
        if id in first:
            report.add(id.where, f'the {kind} "{id}" stands here a second time; it first stands at {first[id].where}', "give one of the two another id")
        first.setdefault(id, id)


def _check_back(principle: Principle, report: Report) -> None:
    if principle.back_words > BACK_WORDS:
        over = principle.back_words - BACK_WORDS
        report.add(
            where_of(principle.why, principle.where),
            f"the back of card {principle.id} has {principle.back_words} words; it has room for {BACK_WORDS}",
            f"shorten it by {over} words",
        )


def _check_spotlight(spotlight: Spotlight, report: Report) -> None:
    for result in spotlight.results:
        if result.source is None:
            report.add(result.where, f'the result "{result.claim}" has no source', 'add "source:" with where it can be checked, or remove the result')
    if spotlight.quote is not None and spotlight.quote.source is None:
        report.add(spotlight.quote.where, "the quote has no source", 'add "source:" with where it was said, or remove the quote')


def _check_convening(convening: Convening, library: Library, report: Report) -> None:
    _unique((block.id for block in convening.blocks), "block", report)
    total = sum(block.minutes for block in convening.blocks)
    if total != convening.minutes:
        report.add(
            convening.where,
            f'the blocks of "{convening.id}" add up to {total} minutes, not {convening.minutes}',
            'change the blocks\' minutes, or write the sum at "minutes:"',
        )
    for block in convening.blocks:
        activity = library.activities.get(block.activity.id) if block.activity else None
        if activity is None or block.activity is None:
            continue
        size = block.activity.size
        if activity.sizes and size not in activity.sizes:
            report.add(block.activity.where, f'"{activity.id}" has no variant "{size}"', f"use one of: {', '.join(activity.sizes)}")
        elif activity.sizes and activity.minutes(size) != block.minutes:
            report.add(
                block.where,
                f'the steps of "{activity.id}" ({size}) take {activity.minutes(size)} minutes; this block has {block.minutes}',
                "make the two agree",
            )
    _check_breaks(convening, report)


def _check_breaks(convening: Convening, report: Report) -> None:
    sat = 0
    for block in convening.blocks:
        sat = 0 if block.type == "break" else sat + block.minutes
        if sat > LONGEST_STRETCH:
            report.add(
                block.where,
                f'by the end of "{block.id}" people have gone {sat} minutes without a break',
                f"put a break before it, so that no stretch passes {LONGEST_STRETCH} minutes",
            )
            return
