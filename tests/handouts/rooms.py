"""A room on paper, as rendering makes it."""

from tests.layouts.drawn import library
from toolkit.language import Language
from toolkit.layout import Room
from toolkit.plan import Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Size
from toolkit.text import Typesetter
from toolkit.theme import Look


def paper_room() -> Room:
    plan, report = make_plan(library(), library().editions["national"], Choice()), Report()
    look = Look(plan.theme)
    size = Size(*plan.paper.size)
    return Room(plan.kit, look, Language("en", library().strings["en"]), Typesetter(look, "en", report), size, plan.paper, plan.cards, plan.references, report)
