"""What is wrong with text that is no YAML, in plain words and where it began: the parser only knows where it gave up."""

import re
from collections.abc import Sequence

import yaml

from toolkit.problems import Where

_OPEN_QUOTE = re.compile(r"""\s*(?:- )*(?:[\w.-]+: +)?(?:"(?:[^"\\\\]|\\\\.)*|'[^']*)$""")
"""A line whose text begins with a quote that does not close on it."""
_NO_SPACE = re.compile(r"(\s*(?:- )*[\w.-]+:)(?=[^\s:/]|\u00a0)")
_COLOUR = re.compile(r"[:,\[] +(#[0-9A-Fa-f]{6})")
_NAME = re.compile(r"\s*(?:- )?[\w.-]+")

Told = tuple[Where, str, str]


def told_plainly(error: yaml.MarkedYAMLError, lines: Sequence[str], shown: str) -> Told:
    """Where it is wrong, what, and what to do."""
    problem, context = str(error.problem), str(error.context)
    end = error.problem_mark or error.context_mark
    began = error.context_mark or end
    if end is None or began is None:
        return Where(shown), f"this is not valid YAML: {problem}", "look at its indentation and its quotes"
    line = lines[end.line] if end.line < len(lines) else ""
    here, first = Where(shown, end.line + 1, end.column + 1), Where(shown, began.line + 1, began.column + 1)
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return Where(shown, end.line + 1, line.index("\t") + 1), "a Tab stands at the start of this line", "indent with spaces"
    if "flow" in context:
        return _bracket(first, lines)
    if "quoted scalar" in context:
        return first, "the quote that opens here is not closed", "put a quote of the same kind at the end of the text"
    if (quoted := _open_quote(lines, end.line)) is not None:
        return _quote(shown, quoted, lines[quoted])
    for number in (began.line, end.line, end.line - 1):
        if 0 <= number < len(lines) and (match := _NO_SPACE.match(lines[number])):
            return Where(shown, number + 1, match.end() + 1), "a space is missing after the colon", "write a plain space there"
    if "mapping values are not allowed" in problem:
        if _NAME.fullmatch(line[: end.column]):
            return Where(shown, end.line + 1, len(line) - len(line.lstrip()) + 1), "this line is indented further than the one above", "indent both alike"
        return here, "text with a colon in it stands here without quotes", 'put text that contains ": " in quotes'
    if "cannot start any token" in problem:
        return here, f'text cannot start with "{line[end.column : end.column + 1]}"', "put the text in quotes"
    return here, f"this is not valid YAML: {problem}", "look at the indentation and the quotes of this line and the one above"


def _bracket(first: Where, lines: Sequence[str]) -> Told:
    line = lines[first.line - 1] if first.line <= len(lines) else ""
    if line[first.column - 1 : first.column] not in ("[", "{"):  # the file ended after the bracket
        first, line = _last_open(first, lines)
    if colour := _COLOUR.search(line):
        return Where(first.path, first.line, colour.start(1) + 1), "this colour stands without quotes, so it counts as a comment", f'write "{colour[1]}"'
    return first, "the bracket that opens here is not closed, or a comma is missing in it", "close it, and put a comma between its items"


def _last_open(first: Where, lines: Sequence[str]) -> tuple[Where, str]:
    """The last bracket that is not closed on its line, up to the place where the parser gave up."""
    for number in range(min(first.line, len(lines)) - 1, -1, -1):
        line = lines[number]
        column = max(line.rfind("["), line.rfind("{"))
        if column > max(line.rfind("]"), line.rfind("}")):
            return Where(first.path, number + 1, column + 1), line
    return first, ""


def _open_quote(lines: Sequence[str], until: int) -> int | None:
    """The first line, of those up to `until`, that begins a text in quotes and does not end it."""
    return next((number for number, line in enumerate(lines[:until]) if line.lstrip() and _OPEN_QUOTE.match(line)), None)


def _quote(shown: str, number: int, line: str) -> Told:
    column = min(line.index(sign) for sign in "\"'" if sign in line)
    return Where(shown, number + 1, column + 1), "the quote that opens here is not closed on this line", "put a quote of the same kind at the end of the text"
