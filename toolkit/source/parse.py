"""Read one YAML file into nodes, refusing what a content file never needs.

Only the mapping, sequence and scalar of YAML are content. Aliases, merge keys, tags and a second document
make files that mean something other than what they show, so each is refused at its line.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import yaml

from toolkit.problems import Report, Where
from toolkit.source.nodes import Mapping, Node, Scalar, Sequence

MAX_BYTES = 1_000_000
MAX_DEPTH = 24

# Line separators that no editor counts as lines are among them, so that line numbers are the editor's.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_SIGN = re.compile(r"(?<=[^\s]) #(?=[^\s#])")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Events: TypeAlias = Iterator[yaml.Event]


def parse_file(path: Path, shown: str, report: Report) -> Node | None:
    """The file's one document, or None after telling `report` why there is none. `shown` is the path in messages."""
    start = Where(shown)
    try:
        data = path.read_bytes()
    except OSError as error:
        report.add(start, f"the file cannot be read: {(error.strerror or str(error)).lower()}", "see that it is a file that you may open")
        return None
    if len(data) > MAX_BYTES:
        report.add(start, f"the file has {len(data):,} bytes; a content file has at most {MAX_BYTES:,}", "split it into several files")
        return None
    if b"\0" in data[:4]:  # every other byte of UTF-16 is one
        report.add(start, "this line is not UTF-8 text", 'save the file with the encoding "UTF-8"')
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        report.add(Where(shown, line), "this line is not UTF-8 text", 'save the file with the encoding "UTF-8"')
        return None
    return parse(text, shown, report)


def parse(text: str, shown: str, report: Report) -> Node | None:
    """The text's one document, or None after telling `report` why there is none."""
    if match := _CONTROL.search(text):
        before = text[: match.start()]
        where = Where(shown, before.count("\n") + 1, match.start() - before.rfind("\n"))
        report.add(where, f"an invisible control character (U+{ord(match[0]):04X}) stands here", "delete it and type the text again")
        return None
    try:
        return _Builder(shown, report, _cut_off(text), escapes="\\" in text).document(_events(text))
    except yaml.MarkedYAMLError as error:
        from toolkit.source.mistakes import told_plainly  # imported late: content without mistakes never needs it

        report.add(*told_plainly(error, text.splitlines(), shown))
    return None


def _events(text: str) -> _Events:
    """What `yaml.parse` gives, without a generator between the parser and its reader. Raises MarkedYAMLError when it is asked for what is not YAML."""
    return iter(_LOADER(text).get_event, None)


def _cut_off(text: str) -> frozenset[tuple[int, int]]:
    """Lines and columns, from 0, at which a sign such as in "Room #2" makes a comment of what follows."""
    found = (match.start() for match in _SIGN.finditer(text)) if " #" in text else ()
    return frozenset((text.count("\n", 0, start), start - text.rfind("\n", 0, start) - 1) for start in found)


class _RefusedError(Exception):
    """The rest of the file cannot be read; the report has been told."""


class _Builder:
    """Builds nodes from the parser's events. It exists for one document."""

    def __init__(self, shown: str, report: Report, cut: frozenset[tuple[int, int]], *, escapes: bool) -> None:
        self.shown, self.report, self.cut, self.escapes = shown, report, cut, escapes

    def document(self, events: _Events) -> Node | None:
        root: Node | None = None
        try:
            for event in events:
                if isinstance(event, yaml.DocumentStartEvent):
                    if root is not None:
                        self.report.add(self._where(event), "a second document starts here", 'remove the line "---" or put the rest into a file of its own')
                        return None
                    first = next(events)
                    root = self._node(first, events, 1)
        except _RefusedError:
            return None
        if root is None:
            self.report.add(Where(self.shown), "the file is empty", "write its content, or delete it")
        return root

    def _where(self, event: yaml.Event) -> Where:
        mark = event.start_mark
        return Where(self.shown, mark.line + 1, mark.column + 1) if mark else Where(self.shown)

    def _node(self, event: yaml.Event, events: _Events, depth: int) -> Node:
        where = self._where(event)
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            self._refuse_extras(event, where)
        if depth > MAX_DEPTH:
            self.report.add(where, f"lists and fields are nested more than {MAX_DEPTH} deep here", "bring this part to a higher level")
            raise _RefusedError
        if isinstance(event, yaml.ScalarEvent):
            if self.cut and not event.style and (end := event.end_mark) and (end.line, end.column) in self.cut:
                place = Where(self.shown, end.line + 1, end.column + 2)
                self.report.add(place, 'what stands after " #" is left out, as a comment', "put the whole text in quotes; a comment has a space after its #")
            if self.escapes and event.style == '"' and (match := _CONTROL.search(event.value)):
                self.report.add(where, f"this text has an invisible control character (U+{ord(match[0]):04X}) in it", "delete it and type the text again")
            return Scalar(event.value, where, plain=not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(inner := next(events), yaml.SequenceEndEvent):
                items.append(self._node(inner, events, depth + 1))
            return Sequence(tuple(items), where)
        return self._mapping(where, events, depth)

    def _mapping(self, where: Where, events: _Events, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(inner := next(events), yaml.MappingEndEvent):
            key = self._node(inner, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if not isinstance(key, Scalar):
                self.report.add(key.where, "a field's name must be one word, not a list or fields", "write the name, then a colon")
            elif key.text == "<<" and key.plain:
                self.report.add(key.where, "a merge key (<<) is not used in content files", "write the fields out")
            elif key.text in entries:
                first = entries[key.text][0].where.line
                self.report.add(key.where, f'"{key.text}" stands here a second time; it first stands on line {first}', "keep one of the two")
            else:
                entries[key.text] = (key, value)
        return Mapping(tuple(entries.values()), where)

    def _refuse_extras(self, event: yaml.Event, where: Where) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.report.add(where, f"an alias (*{event.anchor}) is not used in content files", "write the text again")
            raise _RefusedError
        if anchor := getattr(event, "anchor", None):
            self.report.add(where, f"an anchor (&{anchor}) is not used in content files", 'remove it; put text that starts with "&" in quotes')
        if tag := getattr(event, "tag", None):
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            self.report.add(where, f"a tag ({shown}) is not used in content files", 'remove it; put text that starts with "!" in quotes')
