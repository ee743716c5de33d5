"""The JSON Schema of each kind of content file."""

import json

from toolkit.library.kinds import KINDS
from toolkit.source.schema import json_schema


def schemas() -> dict[str, str]:
    """The text of each schema file, by its name."""
    return {f"{kind.name}.schema.json": json.dumps(json_schema(kind.cls, kind.name), indent=2, ensure_ascii=False) + "\n" for kind in KINDS}
