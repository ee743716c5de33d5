"""The one door for everything that can be wrong with content: where, what, and what to do.

Code that checks content adds to a `Report`; code that cannot go on raises `ContentError` with all that was
found. Whatever else is raised is a defect of the toolkit and is never caught here.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field


class Where(Struct, frozen=True, order=True):
    """A place in a file. Lines and columns count from 1, columns in characters."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


_STRINGS = "/languages/"
NOWHERE = Where("toolkit")
"""The place of words that the toolkit made itself."""


class Problem(Struct, frozen=True, order=True):
    """One thing that is wrong, as one line for a person, with a hint that says what to do.

    `about` is what finds no room, where that is the problem, and `lacks` how much of it: of several about the same, the worst is told. `beside` says
    that nothing is wrong with the text itself: another left it no room.
    """

    where: Where
    message: str
    hint: str = ""
    about: str = ""
    lacks: float = 0.0
    beside: bool = False

    def __str__(self) -> str:
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{self.where}: {self.message}{hint}"


class ContentError(Exception):
    """Content that cannot be built, with every problem that was found, in the order of files and lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(told_once(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class UnknownNameError(LookupError):
    """A request names something that the library does not have."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        super().__init__(kind, name)
        self.kind, self.name, self.known = kind, name, tuple(sorted(known))


class UnfitChoiceError(Exception):
    """A request asks for what cannot be: a sentence on why, and one on what to choose."""


class UnfitFileError(Exception):
    """A file that a person named and that cannot be used as what it was named for: the file, why, and what to do (each a clause without its end)."""

    def __init__(self, file: str, reason: str, todo: str) -> None:
        super().__init__(f"{file}: {reason}. {todo}, then try again.")


class LayoutError(Exception):
    """A layout made pages that a writer cannot draw; a sentence for each thing that is wrong with them."""

    def __init__(self, *faults: str) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


class Report(Struct):
    """Collects problems, so that all of them are told at once and not the first alone."""

    problems: list[Problem] = field(default_factory=list)

    def add(self, where: Where, message: str, hint: str = "", *, about: str = "", lacks: float = 0.0, beside: bool = False) -> None:
        """Add a problem, once however often it is found."""
        problem = Problem(where, _one_line(message), hint, about, lacks, beside)
        if problem not in self.problems:
            self.problems.append(problem)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.problems)

    def __bool__(self) -> bool:
        return bool(self.problems)

    def raise_if_any(self) -> None:
        """Raise `ContentError` when at least one problem was added."""
        if self.problems:
            raise ContentError(self.problems)


def told_once(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without repetitions: one text may find no room on several pages, at several agendas."""
    worst: dict[tuple[Where, str], Problem] = {}
    others: set[Problem] = set()
    for problem in problems:
        if not problem.about:
            others.add(problem)
            continue
        key = problem.where, problem.about
        known = worst.get(key)
        if known is None or (problem.lacks, problem) > (known.lacks, known):
            worst[key] = problem
    return [*others, *_causes(worst.values())]


def _causes(found: Iterable[Problem]) -> list[Problem]:
    """What finds no room, without the texts that another one beside them has left none: one of the same file, or any for the toolkit's own words."""
    known = list(found)
    files = {problem.where.path for problem in known if not problem.beside}
    return [problem for problem in known if not (problem.beside and (problem.where.path in files or (files and _STRINGS in problem.where.path)))]


def _one_line(message: str) -> str:
    lines = message.splitlines()
    return message if len(lines) < 2 else " ".join(line.strip() for line in lines if line.strip())


def shortened(text: str, most: int = 60) -> str:
    """What a message repeats of a text: at most so many characters."""
    return text if len(text) <= most else text[: most - 1] + "…"


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def nearest(word: str, known: Iterable[str], alike: float = 0.6) -> str:
    """The known word that this one is most like, in small letters or large, or "" when none is as much `alike`, from 0 to 1."""
    from difflib import get_close_matches  # imported late: content without mistakes never needs it

    names = {name.lower(): name for name in sorted(known)}
    return next((names[near] for near in get_close_matches(word.lower(), names, n=1, cutoff=alike)), "")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, else lists the known ones when they are few."""
    names = sorted(known)
    if near := nearest(word, names):
        return f'did you mean "{near}"?'
    return f"use one of: {', '.join(names)}" if 0 < len(names) <= 24 else ""
