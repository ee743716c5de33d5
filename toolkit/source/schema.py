"""JSON Schemas from the same records that the reader obeys, so that editors complete and underline as one types."""

from collections.abc import Callable
from typing import Any

from toolkit.model.constraints import Between, Count, Doc, Limit, Pattern, Unique
from toolkit.source.shape import Shape, fields_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(cls: type, title: str) -> dict[str, Any]:
    """The schema of a file that holds one record of `cls`."""
    return {"$schema": DIALECT, "title": title, "description": _doc(cls), **_of(Shape("record", cls))}


def _of(shape: Shape) -> dict[str, Any]:
    schema = _BY_KIND[shape.kind](shape)
    for constraint in shape.constraints:
        schema |= _constraint(constraint)
    return schema


def _record(shape: Shape) -> dict[str, Any]:
    fields = fields_of(shape.type)
    return {
        "type": "object",
        "properties": {field.name: _of(field.shape) if field.required else _or_nothing(_of(field.shape)) for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _or_nothing(schema: dict[str, Any]) -> dict[str, Any]:
    """An optional field may stand there empty."""
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    types = schema["type"]
    return {**schema, "type": [*(types if isinstance(types, list) else [types]), "null"]}


def _list(shape: Shape) -> dict[str, Any]:
    assert shape.inner is not None
    return {"type": "array", "items": _of(shape.inner)}


def _table(shape: Shape) -> dict[str, Any]:
    assert shape.inner is not None
    names = {"propertyNames": {"enum": list(shape.choices)}} if shape.choices else {}
    return {"type": "object", "additionalProperties": _of(shape.inner), **names}


_BY_KIND: dict[str, Callable[[Shape], dict[str, Any]]] = {
    "words": lambda _: {"type": ["string", "number", "boolean"]},  # an editor reads 9:30 or NO as another type; the toolkit keeps the text
    "number": lambda _: {"type": "integer"},
    "flag": lambda _: {"type": "boolean"},
    "choice": lambda shape: {"enum": list(shape.choices)},
    "list": _list,
    "table": _table,
    "record": _record,
}


def _constraint(constraint: object) -> dict[str, Any]:
    match constraint:
        case Limit(words):
            return {"pattern": rf"^\s*(\S+\s+){{0,{words - 1}}}\S+\s*$", "$comment": f"At most {words} words."}
        case Count(least, most):
            return {"minItems": least, "maxItems": most}
        case Unique():
            return {"uniqueItems": True}
        case Between(least, most):
            return {"minimum": least, "maximum": most}
        case Pattern(regex, means):
            return {"pattern": f"^(?:{regex})$", "$comment": means}
        case Doc(text):
            return {"description": text}
    return {}


def _doc(cls: type) -> str:
    return " ".join((cls.__doc__ or "").split())
