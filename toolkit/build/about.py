"""What a product says of itself beside its pages: title, subject, keywords, footer, and which request it answers."""

from toolkit import __version__
from toolkit.language import Language
from toolkit.model.convening import Convening
from toolkit.model.edition import Edition
from toolkit.plan import Plan, Product
from toolkit.scene import Document, Origin


def about(plan: Plan, product: Product, language: Language) -> Document:
    """The product's document without its pages."""
    kit, name = plan.kit, language.say(f"product.{product.name}")
    return Document(
        title=f"{kit.initiative.name}: {name}",
        subject=subject_of(kit.edition, kit.agenda.convening),
        language=plan.language,
        pages=(),
        author=kit.initiative.name,
        keywords=(kit.initiative.name, name, kit.edition.region),
        footer=kit.initiative.name,
        origin=Origin(kit.edition.id, kit.agenda.convening.id, plan.language, plan.paper.id, __version__),
    )


def subject_of(edition: Edition, convening: Convening) -> str:
    """For whom and for which meeting a product is."""
    return f"{edition.region}, {convening.name}"
