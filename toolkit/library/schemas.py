"""Which record each kind of content file holds, and its JSON Schema."""

import json

from toolkit.model.activity import Activity
from toolkit.model.convening import Convening
from toolkit.model.edition import Edition
from toolkit.model.paper import Paper
from toolkit.model.principle import SectionFile
from toolkit.model.reference import Glossary, GuideText, HowTo, Initiative, PartnerTypes
from toolkit.model.spotlight import Spotlight
from toolkit.model.theme import Theme
from toolkit.source.schema import json_schema

KINDS: dict[str, type] = {
    "principles": SectionFile,
    "spotlight": Spotlight,
    "activity": Activity,
    "convening": Convening,
    "edition": Edition,
    "theme": Theme,
    "paper": Paper,
    "initiative": Initiative,
    "partners": PartnerTypes,
    "glossary": Glossary,
    "how-to": HowTo,
    "guide": GuideText,
}


def schemas() -> dict[str, str]:
    """The text of each schema file, by its name."""
    return {f"{name}.schema.json": json.dumps(json_schema(cls, name), indent=2, ensure_ascii=False) + "\n" for name, cls in KINDS.items()}
