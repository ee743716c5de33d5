"""Time and memory of whole processes."""

import resource
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

Command = tuple[str, ...]
_POLL = 0.004


class Taken(NamedTuple):
    """Seconds by the wall's clock, and seconds of work on all processors: the second hardly changes when the computer has other work."""

    wall: float
    work: float


class ToolError(RuntimeError):
    """A measured process did not do its work."""


def taken(commands: Sequence[Command], folder: Path) -> Taken:
    """How long the commands take when they are started together."""
    worked, began = _worked(), time.perf_counter()
    for process in _start(commands, folder):
        _finish(process)
    return Taken(time.perf_counter() - began, _worked() - worked)


def medians(cases: Mapping[str, Sequence[Command]], folder: Path, rounds: int) -> dict[str, Taken]:
    """The medians of each case over so many rounds. Cases take turns, so that a busy moment of the computer meets all of them."""
    for commands in cases.values():
        taken(commands, folder)  # the first run fills caches that every later run finds
    runs: dict[str, list[Taken]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, commands in cases.items():
            runs[name].append(taken(commands, folder))
    return {name: Taken(median(run.wall for run in times), median(run.work for run in times)) for name, times in runs.items()}


def said(command: Command, folder: Path, rounds: int) -> float:
    """The median of the seconds that a command prints itself."""
    return median(float(subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout) for _ in range(rounds))


def _worked() -> float:
    """Seconds of work of all processes that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def peak(commands: Sequence[Command], folder: Path) -> float | None:
    """The most memory in MiB that the commands and all their processes hold at one moment; None where the system does not tell.

    Memory that processes share is counted once.
    """
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    running = _start(commands, folder)
    sessions, most = {process.pid for process in running}, 0
    while any(process.poll() is None for process in running):
        most = max(most, sum(_held(sessions)))
        time.sleep(_POLL)
    for process in running:
        _finish(process)
    return most / 1024


def _start(commands: Sequence[Command], folder: Path) -> list[subprocess.Popen[bytes]]:
    return [subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True) for command in commands]


def _finish(process: subprocess.Popen[bytes]) -> None:
    _, said = process.communicate()
    if process.returncode != 0:
        raise ToolError(f"{process.args!r} failed:\n{said.decode(errors='replace')}")


def _held(sessions: set[int]) -> Iterator[int]:
    """KiB of each process in the sessions, its share of what it shares with others."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                session = int((folder / "stat").read_text().rpartition(")")[2].split()[3])
                if session in sessions:
                    yield _share((folder / "smaps_rollup").read_text())
            except (OSError, IndexError):
                continue  # the process has ended in the meantime


def _share(rollup: str) -> int:
    return next((int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")), 0)
