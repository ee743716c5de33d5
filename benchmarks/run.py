"""`make bench`: the toolkit beside Typst, pandoc and PptxGenJS on the same content, in one run.

Whole processes are timed, medians of several rounds in which all take turns. Only the ratios are meant to be compared: seconds are this
computer's. The other tools do less where whole products are compared: no form fields, no pictures of the principles, no fit check, no
imposition, no guide. Slides and cards by number are the very same.
"""

import argparse
import math
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.content import write_content
from benchmarks.installed import install_toolkit
from benchmarks.measure import Command, Taken, medians, peak, said
from benchmarks.series import SERIES, Series
from benchmarks.tools import Tools, install

WORK = Path(__file__).parent / "work"
EDITIONS = 20
EDITION = """\
id: {id}
region: Region {id}
languages: [en]
theme: bold-geometry
paper: letter
convening: half
spotlights: [baltimores-promise, west-alabama-works]
"""
DECKS = ("pandoc", "PptxGenJS")
Cases = dict[str, Sequence[Command]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="how often each case is run (default 9)")
    rounds = parser.parse_args().rounds
    WORK.mkdir(exist_ok=True)
    counts = write_content(WORK)
    _write_editions()
    tools = install(WORK)
    print("The same content: " + ", ".join(f"{count} {name}" for name, count in counts.items()) + f". Medians of {rounds} rounds.\n")
    programs = install_toolkit(WORK)
    cases = _cases(str(programs / "toolkit"), tools) | {one.ours(count): [_made(programs, one, count)] for one in SERIES for count in one.counts}
    times = medians(cases, WORK, rounds)
    memory = {name: peak(commands, WORK) for name, commands in cases.items()}
    _table(times, memory)
    _ratios(times, memory)
    for one in SERIES:
        _series_ratios(one, times, memory, said((*_made(programs, one, one.counts[0]), "--warm"), WORK, rounds))
    for name, why in tools.missing.items():
        print(f"Not measured: {name}: {why}.")


def _write_editions() -> None:
    for number in range(EDITIONS):
        folder = WORK / "project" / "content" / "editions" / f"region-{number}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "edition.yaml").write_text(EDITION.format(id=folder.name), encoding="utf-8")
    shutil.rmtree(WORK / "toolkit-output", ignore_errors=True)


def _cases(program: str, tools: Tools) -> Cases:
    """What is timed, by name. A case of several commands starts them together."""

    def toolkit(*words: str) -> Command:
        return (program, "build", "--output", "toolkit-output", *words)

    regions = tuple(f"region-{number}" for number in range(EDITIONS))
    cases: Cases = {
        "toolkit, whole kit": [toolkit("--force")],
        "toolkit, nothing changed": [toolkit()],
        "toolkit, deck": [toolkit("--force", "--product", "deck")],
        "toolkit, cards": [toolkit("--force", "--product", "cards")],
        "toolkit, workbook": [toolkit("--force", "--product", "workbook")],
        f"toolkit, {EDITIONS} kits": [toolkit("--force", "--project", "project", *regions)],
    }
    cases |= {name: [command] for name, command in tools.commands.items()}
    for deck in DECKS:
        parts = [name for name in _beside(deck) if name in tools.commands]
        if len(parts) == 3:
            cases[_together(deck)] = [tools.commands[name] for name in parts]
    return cases


def _made(programs: Path, series: Series, count: int) -> Command:
    return str(programs / "python"), "-m", f"benchmarks.{series.what}", str(count)


def _beside(deck: str) -> tuple[str, str, str]:
    """A deck, the cards and the workbook, by other tools."""
    return f"{deck}, deck", "Typst, cards", "Typst, workbook"


def _together(deck: str) -> str:
    return f"{deck}, Typst, Typst at once"


def _table(times: Mapping[str, Taken], memory: Mapping[str, float | None]) -> None:
    print(f"{'':<28}{'seconds':>9}{'of work':>9}{'MiB':>7}")
    for name, taken in times.items():
        held = memory[name]
        print(f"{name:<28}{taken.wall:>9.3f}{taken.work:>9.3f}{'-' if held is None else f'{held:.0f}':>7}")


def _ratios(times: Mapping[str, Taken], memory: Mapping[str, float | None]) -> None:
    print(f"\n{'ratio':<68}{'seconds':>9}{'of work':>9}{'goal':>9}")
    kit, kits = times["toolkit, whole kit"], times[f"toolkit, {EDITIONS} kits"]
    for deck in DECKS:
        if _together(deck) not in times:
            continue
        parts = [times[name] for name in _beside(deck)]
        in_turn = Taken(sum(part.wall for part in parts), sum(part.work for part in parts))
        _ratio(f"whole kit : {deck} and two Typst runs side by side", kit, times[_together(deck)], goal="1.5")
        _ratio("whole kit : the same one after another", kit, in_turn, goal="0.8")
        _ratio(f"{EDITIONS} kits in one run : {EDITIONS} times the same one after another", kits, in_turn, EDITIONS, goal="0.3")
    _ratio("nothing changed : whole kit", times["toolkit, nothing changed"], kit, goal="0.25")
    for ours, theirs in (("deck", "PptxGenJS, deck"), ("deck", "pandoc, deck"), ("cards", "Typst, cards"), ("workbook", "Typst, workbook")):
        if theirs in times:
            _ratio(f"{ours} : {theirs.split(',')[0]}", times[f"toolkit, {ours}"], times[theirs])
    if (held := memory["toolkit, whole kit"]) is not None:
        print(f"{'peak memory of the whole kit, MiB':<68}{held:>9.0f}{'< 200':>18}")


def _series_ratios(series: Series, times: Mapping[str, Taken], memory: Mapping[str, float | None], warm: float) -> None:
    """The very same by two tools: few, more and most of them, few in a process that is warm, how time grows to the most, and their memory."""
    few, more, most = series.counts
    for count, goal in zip(series.counts, series.goals, strict=True):
        if (theirs := times.get(series.theirs(count))) is not None:
            _ratio(f"{count} {series.what} : {series.tool}", times[series.ours(count)], theirs, goal=goal)
    if (theirs := times.get(series.theirs(few))) is not None:
        print(f"{f'{few} {series.what} in a warm process : {series.tool}':<68}{warm / theirs.wall:>9.2f}{'<= 0.5':>18}")
    longer = math.log(times[series.ours(most)].wall / times[series.ours(more)].wall, most / more)
    print(f"{f'growth from {more} to {most} {series.what}, as a power of their number':<68}{longer:>9.2f}{'<= 1.1':>18}")
    if (held := memory[series.ours(most)]) is not None:
        print(f"{f'peak memory of {most} {series.what}, MiB':<68}{held:>9.0f}{f'< {series.most}':>18}")


def _ratio(name: str, ours: Taken, theirs: Taken, times: int = 1, *, goal: str = "") -> None:
    print(f"{name:<68}{ours.wall / theirs.wall / times:>9.2f}{ours.work / theirs.work / times:>9.2f}{'<= ' + goal if goal else '':>9}")


if __name__ == "__main__":
    main()
