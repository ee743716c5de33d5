"""JSON Schemas from the same records that the reader obeys."""

import json
from typing import Any

import jsonschema
import pytest
import yaml

from toolkit.home import Home
from toolkit.library.kinds import KINDS
from toolkit.library.schemas import schemas
from toolkit.model.convening import Block, Convening
from toolkit.model.principle import Principle
from toolkit.model.spotlight import Spotlight
from toolkit.source.schema import json_schema

FILES = {
    "principles": "principles/*.yaml",
    "spotlight": "spotlights/*.yaml",
    "activity": "activities/*.yaml",
    "convening": "convenings/*.yaml",
    "edition": "editions/*/edition.yaml",
    "theme": "themes/*.yaml",
    "paper": "papers/*.yaml",
    "stock": "stocks/*.yaml",
    "initiative": "initiative.yaml",
    "partners": "partners.yaml",
    "glossary": "glossary.yaml",
    "how-to": "how-to.yaml",
    "guide": "guide.yaml",
}


def schema_of(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(schemas()[f"{name}.schema.json"])
    return schema


@pytest.mark.parametrize("name", [kind.name for kind in KINDS])
def test_schema_is_valid(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema_of(name))


@pytest.mark.parametrize("name", [kind.name for kind in KINDS])
def test_shipped_files_keep_their_schema(name: str) -> None:
    validator = jsonschema.Draft202012Validator(schema_of(name))
    files = Home().files(FILES[name])
    assert files
    for file in files:
        problems = [error.message for error in validator.iter_errors(yaml.safe_load(file.path.read_text("utf-8")))]
        assert problems == [], file.shown


def _errors(value: dict[str, Any], cls: type) -> list[str]:
    return sorted(error.message for error in jsonschema.Draft202012Validator(json_schema(cls, "x")).iter_errors(value))


def test_schema_says_what_the_reader_says() -> None:
    schema = json_schema(Principle, "principle")
    assert schema["additionalProperties"] is False
    assert "where" not in schema["properties"]
    assert schema["required"] == list(schema["properties"])
    assert schema["properties"]["level"]["enum"] == ["start", "build", "sustain"]
    assert schema["properties"]["in_practice"] | {"items": 0} == {"type": "array", "items": 0, "minItems": 2, "maxItems": 2}
    assert schema["properties"]["title"]["description"] == "Exactly as in the source document."
    assert "where" not in schema["properties"]["try_this"]["properties"]


def test_lists_of_ids_have_no_repeats_in_a_schema() -> None:
    assert json_schema(Principle, "principle")["properties"]["pairs_with"]["uniqueItems"] is True


def test_word_limit_in_a_schema() -> None:
    pattern = json_schema(Principle, "principle")["properties"]["statement"]["pattern"]
    validator = jsonschema.Draft202012Validator({"pattern": pattern})
    assert validator.is_valid(" ".join(["word"] * 35))
    assert not validator.is_valid(" ".join(["word"] * 36))


def test_optional_fields_are_not_required() -> None:
    schema = json_schema(Convening, "convening")
    assert "materials" not in schema["required"]
    assert schema["properties"]["materials"]["description"].startswith("What the room needs")


def test_optional_fields_may_stand_empty() -> None:
    stub = {"id": "a", "name": "A", "kind": "Spotlight", "status": "stub", "reflection": ["a", "b", "c"]}
    empty = dict.fromkeys(("place", "context", "partners", "driver", "results", "quote", "principles", "photo", "sources"))
    assert _errors(stub | empty, Spotlight) == []
    assert _errors(stub | {"name": None}, Spotlight) == ["None is not of type 'string', 'number', 'boolean'"]
    bare = yaml.safe_load("{id: a, type: open, title: A, minutes: 5, grouping: whole, activity: {id: b, size: s}, slide:}")
    assert _errors(bare, Block) == []


def test_an_editor_underlines_an_unknown_field() -> None:
    schema = {"where": 1, "id": "D1"}
    assert any("'where' was unexpected" in message for message in _errors(schema, Principle))
