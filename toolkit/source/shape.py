"""What the type of a field says, in the few forms that content uses. The reader and the JSON Schema share it."""

import types
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from toolkit.problems import Where
from toolkit.source.words import Words


class Shape(Struct, frozen=True):
    """A field's type, unfolded.

    `kind` is words, number, flag, choice, list, table or record; `inner` the type of a list's items or a table's values;
    `choices` the values of a choice, or the keys that a table can have, () for any; `constraints` what else the value must keep.
    """

    kind: str
    type: Any
    inner: "Shape | None" = None
    choices: tuple[str, ...] = ()
    constraints: tuple[object, ...] = ()


class FieldShape(Struct, frozen=True):
    """A field of a record."""

    name: str
    shape: Shape
    required: bool


@cache
def fields_of(cls: type[Struct]) -> tuple[FieldShape, ...]:
    """The fields of a record that stand in YAML, in their order; `where` is the reader's own."""
    hints = get_type_hints(cls, include_extras=True)
    names: tuple[str, ...] = cls.__struct_fields__
    required = len(names) - len(cls.__struct_defaults__)
    return tuple(FieldShape(name, shape_of(hints[name]), index < required) for index, name in enumerate(names) if hints[name] is not Where)


def has_where(cls: type[Struct]) -> bool:
    """Whether the record remembers where it stands."""
    return "where" in cls.__struct_fields__


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
    if kind is None and isinstance(hint, type) and issubclass(hint, Struct):
        kind = "record"
    if kind is None:
        raise TypeError(f"content has no fields of type {hint!r}")
    return Shape(kind, hint)
