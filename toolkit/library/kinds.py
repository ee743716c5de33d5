"""The kinds of content files: which record each holds, and where it stands in `content/`."""

from msgspec import Struct

from toolkit.model.activity import Activity
from toolkit.model.convening import Convening
from toolkit.model.edition import Edition
from toolkit.model.paper import Paper
from toolkit.model.principle import SectionFile
from toolkit.model.reference import Glossary, GuideText, HowTo, Initiative, PartnerTypes
from toolkit.model.spotlight import Spotlight
from toolkit.model.stock import Stock
from toolkit.model.theme import Theme


class Kind(Struct, frozen=True):
    """One kind: its name, its record, and the pattern of its files. A `single` kind has one file."""

    name: str
    cls: type[Struct]
    pattern: str
    single: bool = False

    @property
    def shelf(self) -> str:
        """Where its records stand in the library: by the folder's or the file's name."""
        return self.pattern.partition("/")[0].removesuffix(".yaml").replace("-", "_")


KINDS = (
    Kind("principles", SectionFile, "principles/*.yaml"),
    Kind("spotlight", Spotlight, "spotlights/*.yaml"),
    Kind("activity", Activity, "activities/*.yaml"),
    Kind("convening", Convening, "convenings/*.yaml"),
    Kind("edition", Edition, "editions/*/edition.yaml"),
    Kind("theme", Theme, "themes/*.yaml"),
    Kind("paper", Paper, "papers/*.yaml"),
    Kind("stock", Stock, "stocks/*.yaml"),
    Kind("initiative", Initiative, "initiative.yaml", single=True),
    Kind("partners", PartnerTypes, "partners.yaml", single=True),
    Kind("glossary", Glossary, "glossary.yaml", single=True),
    Kind("how-to", HowTo, "how-to.yaml", single=True),
    Kind("guide", GuideText, "guide.yaml", single=True),
)
STRINGS = "languages/*/strings.yaml"
"""Interface strings, which are no records."""
