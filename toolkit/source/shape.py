"""What the type of a field says, in the few forms that content uses. The reader and the JSON Schema share it."""

import types
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from toolkit.problems import Where
from toolkit.source.words import Words


@dataclass(frozen=True, slots=True)
class Shape:
    """A field's type, unfolded.

    `kind` is words, number, flag, choice, list, table or record; `inner` the type of a list's items or a table's values;
    `choices` the values of a choice, or the keys that a table can have, () for any; `constraints` what else the value must keep.
    """

    kind: str
    type: Any
    inner: "Shape | None" = None
    choices: tuple[str, ...] = ()
    constraints: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field of a record."""

    name: str
    shape: Shape
    required: bool


@cache
def fields_of(cls: type) -> tuple[FieldShape, ...]:
    """The fields of a record that stand in YAML, in their order; `where` is the reader's own."""
    hints = get_type_hints(cls, include_extras=True)
    return tuple(
        FieldShape(field.name, shape_of(hints[field.name]), field.default is MISSING and field.default_factory is MISSING)
        for field in fields(cls)
        if hints[field.name] is not Where
    )


def has_where(cls: type) -> bool:
    """Whether the record remembers where it stands."""
    return any(field.name == "where" for field in fields(cls))


def shape_of(hint: Any) -> Shape:
    """The shape of a type hint. Raises TypeError for a hint that content does not use."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        inner = shape_of(args[0])
        return Shape(inner.kind, inner.type, inner.inner, inner.choices, (*inner.constraints, *args[1:]))
    if origin in (Union, types.UnionType):
        [only] = [arg for arg in args if arg is not type(None)]
        return shape_of(only)
    if origin is Literal:
        return Shape("choice", hint, choices=tuple(args))
    if origin is tuple:
        return Shape("list", tuple, shape_of(args[0]))
    if origin is dict:
        keys = shape_of(args[0])
        return Shape("table", dict, shape_of(args[1]), keys.choices)
    kind = {str: "words", Words: "words", int: "number", bool: "flag"}.get(hint)
    if kind is None and is_dataclass(hint):
        kind = "record"
    if kind is None:
        raise TypeError(f"content has no fields of type {hint!r}")
    return Shape(kind, hint)
