"""The interface strings of every language: `content/languages/<tag>/strings.yaml`."""

import re
from collections.abc import Iterator

from toolkit.home import Found, Home
from toolkit.library.kinds import STRINGS
from toolkit.problems import Report, Where, did_you_mean
from toolkit.source.nodes import Mapping, Node, Scalar
from toolkit.source.parse import parse_file
from toolkit.source.words import Words, is_blank

_TOLD = 3
"""Missing strings of a language that are told one by one."""

_BLANK = re.compile(r"\{[^{}]*\}?|\}")


def read_strings(home: Home, report: Report) -> dict[str, dict[str, Words]]:
    """Strings by language and dotted name. Each language has the names and the {placeholders} of the bundled English."""
    english = Home().file("languages/en/strings.yaml")
    wanted, told = _flat(english) if english else ({}, Report())
    strings = {}
    for file in home.files(STRINGS):
        given, found = (wanted, told) if file == english else _flat(file)  # read once where it is the home's own, too
        strings[file.path.parent.name] = given
        _compare(given, wanted, file.shown, found, complete=not found)
        report.problems.extend(found)
    return strings


def _compare(given: dict[str, Words], wanted: dict[str, Words], shown: str, report: Report, *, complete: bool) -> None:
    for name in given.keys() - wanted.keys():
        report.add(given[name].where, f'"{name}" is not a string of the toolkit', did_you_mean(name, wanted))
    missing = [name for name in wanted if name not in given] if complete else []  # what could not be read may be among them
    for name in missing[:_TOLD]:
        report.add(Where(shown), f'the string "{name}" is missing', f'add it; in English it says "{wanted[name]}"')
    if len(missing) > _TOLD:
        more = f"{len(missing) - _TOLD} more strings are missing; the language has {len(wanted) - len(missing)} of {len(wanted)}"
        report.add(Where(shown), more, "copy them from content/languages/en/strings.yaml")
    for name in wanted.keys() & given.keys():
        blanks = set(_BLANK.findall(wanted[name]))
        if set(_BLANK.findall(given[name])) != blanks:
            report.add(given[name].where, f'"{name}" should have {_listed(blanks)} in it', "write the words in braces exactly as in English")


def _listed(blanks: set[str]) -> str:
    return " and ".join(sorted(blanks)) or "no braces"


def _flat(file: Found) -> tuple[dict[str, Words], Report]:
    """A file's strings by dotted name, and what is wrong with it."""
    report = Report()
    node = parse_file(file.path, file.shown, report)
    return ({} if node is None else dict(_strings(node, "", report))), report


def _strings(node: Node, prefix: str, report: Report) -> Iterator[tuple[str, Words]]:
    """The strings below a node with their dotted names."""
    match node:
        case Mapping():
            for key, value in node.entries:
                yield from _strings(value, f"{prefix}.{key.text}" if prefix else key.text, report)
        case Scalar() if prefix and not node.is_missing and not is_blank(node.text):
            yield prefix, Words(node.text, node.where)
        case _:
            report.add(node.where, f'"{prefix}" should be text', "write the words after the colon")
