"""Nodes into records: every field checked against its type, every problem reported at its place.

A record is returned when all that it needs can be read, else None; the report says what is wrong. Reading goes on after a
problem, and a text that is too long and a field that nobody knows leave the record whole, so that one run tells everything.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from toolkit.model.constraints import Between, Count, Limit, Pattern, Unique
from toolkit.problems import Report, did_you_mean, nearest, shortened
from toolkit.source.nodes import Mapping, Node, Scalar, Sequence
from toolkit.source.parse import parse_file
from toolkit.source.shape import FieldShape, Shape, fields_of, has_where
from toolkit.source.words import Figure, Words, is_blank

Record = TypeVar("Record")
_WRONG: Any = object()
"""Stands for a value that was reported."""
_MOST_DIGITS = 12


def read_file(cls: type[Record], path: Path, shown: str, report: Report) -> Record | None:
    """The record that a file holds. `shown` is the path in messages."""
    node = parse_file(path, shown, report)
    return None if node is None else read(cls, node, report)


def read(cls: type[Record], node: Node, report: Report) -> Record | None:
    """The record that a node holds, or None when it cannot be made. `report` is told what is wrong in either case."""
    value = _record(Shape("record", cls), node, report, _named(cls))
    return None if value is _WRONG else value


def _named(cls: type) -> str:
    """A record's name in messages: "a spotlight", "an activity"."""
    return _in_words(cls.__name__)


@cache
def _in_words(class_name: str) -> str:
    name = "".join(" " + char.lower() if char.isupper() else char for char in class_name).strip().rstrip("3")
    if name.endswith("s"):  # minutes, section colours
        return name
    return ("an " if name[0] in "aeiou" else "a ") + name


def _record(shape: Shape, node: Node, report: Report, label: str) -> Any:
    cls = shape.type
    if not isinstance(node, Mapping):
        names = ", ".join(field.name for field in fields_of(cls))
        report.add(node.where, f"{label} should be a set of fields, not {_what(node)}", f"write its fields below each other: {names}")
        return _WRONG
    known, owner = _by_name(cls), _named(cls)
    given = {key.text: (key, value) for key, value in node.entries}
    strays = [name for name in given if name not in known]
    for name in strays:
        report.add(given[name][0].where, f'"{name}" is not a field of {owner}', _meant(name, known))
    meant = {nearest(name.partition(":")[0], known) for name in strays}  # a misspelt field is one problem, not a second one that it is missing
    missing = [name for name, field in known.items() if field.required and name not in given and name not in meant]
    for name in missing:
        report.add(node.where, f'{owner} needs the field "{name}"', f'add a line that starts with "{name}:"')
    values = {name: _field(field, *given[name], report, owner) for name, field in known.items() if name in given}
    if _WRONG in values.values() or any(field.required and name not in given for name, field in known.items()):
        return _WRONG
    written = {name: value for name, value in values.items() if value is not None}
    return cls(where=node.where, **written) if has_where(cls) else cls(**written)


def _meant(name: str, known: dict[str, FieldShape]) -> str:
    field, colon, text = name.partition(":")
    return f'put a space after the colon, as in "{field}: {text}"' if colon and field in known else did_you_mean(name, known)


@cache
def _by_name(cls: type) -> dict[str, FieldShape]:
    return {field.name: field for field in fields_of(cls)}


def _field(field: FieldShape, key: Scalar, node: Node, report: Report, owner: str) -> Any:
    """The field's value; None where an optional field is left empty."""
    if isinstance(node, Scalar) and node.is_missing:
        if not field.required:
            return None
        report.add(key.where, f'"{field.name}" of {owner} is empty', "write it after the colon")
        return _WRONG
    return _value(field.shape, node, report, f'"{field.name}"')


def _value(shape: Shape, node: Node, report: Report, label: str) -> Any:
    value = _READERS[shape.kind](shape, node, report, label)
    if value is _WRONG:
        return value
    for constraint in shape.constraints:
        if complaint := _complaint(constraint, value):
            place = node.items[_twice(value)].where if isinstance(constraint, Unique) and isinstance(node, Sequence) else node.where
            report.add(place, f"{label} {complaint[0]}", complaint[1])
            if not isinstance(constraint, Limit):
                return _WRONG
    return value


def _text(node: Node, report: Report, label: str, wanted: str) -> str | None:
    if not isinstance(node, Scalar):
        report.add(node.where, f"{label} should be {wanted}, not {_what(node)}", 'text that starts with "[" or "{" goes in quotes')
        return None
    if node.is_missing:
        report.add(node.where, f"{label} is empty here", f"write {wanted}, or delete the line")
        return None
    return node.text


def _words(_: Shape, node: Node, report: Report, label: str) -> Any:
    text = _text(node, report, label, "text")
    if text is None:
        return _WRONG
    if is_blank(text):
        report.add(node.where, f"{label} is empty", "write its text")
        return _WRONG
    return Words(text.strip(), node.where)


def _number(_: Shape, node: Node, report: Report, label: str) -> Any:
    text = _text(node, report, label, "a whole number")
    if text is None:
        return _WRONG
    if not text.isascii() or not text.removeprefix("-").isdigit():
        report.add(node.where, f'{label} should be a whole number, not "{text}"', "write digits only, for example 10")
        return _WRONG
    if len(text) > _MOST_DIGITS:
        report.add(node.where, f"{label} has {len(text)} digits", "write a smaller number")
        return _WRONG
    return Figure(int(text), node.where)


def _flag(_: Shape, node: Node, report: Report, label: str) -> Any:
    text = _text(node, report, label, "true or false")
    if text not in ("true", "false"):
        if text is not None:
            report.add(node.where, f'{label} should be true or false, not "{text}"', 'write "true" or "false"')
        return _WRONG
    return text == "true"


def _choice(shape: Shape, node: Node, report: Report, label: str) -> Any:
    text = _text(node, report, label, "one of " + ", ".join(shape.choices))
    if text is None:
        return _WRONG
    if text not in shape.choices:
        report.add(node.where, f'{label} cannot be "{text}"', did_you_mean(text, shape.choices))
        return _WRONG
    return text


def _list(shape: Shape, node: Node, report: Report, label: str) -> Any:
    assert shape.inner is not None
    if not isinstance(node, Sequence):
        report.add(node.where, f"{label} should be a list, not {_what(node)}", 'put each item on a line that starts with "- "')
        return _WRONG
    items = [_value(shape.inner, item, report, f"an item of {label}") for item in node.items]
    return _WRONG if _WRONG in items else tuple(items)


def _table(shape: Shape, node: Node, report: Report, label: str) -> Any:
    assert shape.inner is not None
    if not isinstance(node, Mapping):
        report.add(node.where, f"{label} should be a set of names and values, not {_what(node)}", "write each as name: value")
        return _WRONG
    values: dict[str, Any] = {}
    for key, value in node.entries:
        if shape.choices and key.text not in shape.choices:
            report.add(key.where, f'"{key.text}" is not a name that {label} can have', did_you_mean(key.text, shape.choices))
            values[key.text] = _WRONG
        else:
            values[Words(key.text, key.where)] = _value(shape.inner, value, report, f'"{key.text}" of {label}')
    return _WRONG if _WRONG in values.values() else values


_READERS: dict[str, Callable[[Shape, Node, Report, str], Any]] = {
    "words": _words,
    "number": _number,
    "flag": _flag,
    "choice": _choice,
    "list": _list,
    "table": _table,
    "record": _record,
}


def _complaint(constraint: object, value: Any) -> tuple[str, str] | None:
    """What a value does against a constraint, and what to do about it."""
    match constraint:
        case Limit(words) if len(value.split()) > words:
            count = len(value.split())
            return f"has {count} words; it has room for {words}", f"shorten it by {count - words} word{'s' if count - words > 1 else ''}"
        case Count(least, most) if not least <= len(value) <= most:
            wanted = str(least) if least == most else f"{least} to {most}"
            return f"has {len(value)} item{'' if len(value) == 1 else 's'}; it takes {wanted}", "add items" if len(value) < least else "remove items"
        case Unique() if index := _twice(value):
            return f'has "{value[index]}" a second time: it stands here twice', "keep one of the two"
        case Between(least, most) if not least <= value <= most:
            return f"is {value}; it can be from {least} to {most}", "write a number in that range"
        case Pattern() if not constraint.matches(value):
            meant = "-".join(value.lower().split())
            hint = f'did you mean "{shortened(meant)}"?' if constraint.matches(meant) else "change it to that form"
            return f'is "{shortened(value)}"; it should be {constraint.means}', hint
    return None


def _twice(items: Any) -> int:
    """The index of the first item that stands before it too; 0 when there is none."""
    return next((index for index, item in enumerate(items) if item in items[:index]), 0)


def _what(node: Node) -> str:
    """A node in words, as opposed to what was expected."""
    match node:
        case Scalar() if node.is_missing:
            return "nothing"
        case Scalar():
            return f'the text "{node.text[:40]}"'
        case Sequence():
            return "a list"
        case Mapping():
            return "a set of fields"


__all__ = ["read", "read_file"]
