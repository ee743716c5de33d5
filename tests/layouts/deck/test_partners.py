"""The partner types of a region: ten of them, and some without a role in a few words."""

from tests.layouts.deck.walk import ink, texts
from tests.project import Project
from toolkit.build.render import draw
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Page, Text

MORE = """  - id: more-{number}
    name: Libraries and faith groups {number}
    role: Open their rooms and lend what people need.
    does: Open their rooms and lend what people need, every day
    brings: Rooms.
    ask: When are you open?
"""


def slide(project: Project) -> tuple[Page, Report]:
    """The slide, and what found no room on it."""
    library, report = project.library(), Report()
    plan = make_plan(library, library.editions["river"], Choice(convening="half"))
    document, _ = draw(plan, PRODUCTS["deck"], library, project.home, report)
    return next(page for page in document.pages if page.key == "partners"), report


def size(text: Text) -> float:
    return text.paragraphs[0].runs[0].style.size


def test_ten_types_with_their_roles_can_be_read_from_the_last_row(project: Project) -> None:
    project.edit("partners.yaml", "types:\n", "types:\n" + MORE.format(number=1) + MORE.format(number=2))
    page, report = slide(project)
    roles = [text for text in texts(page) if text.name == "Role"]
    assert len(roles) == 10
    assert min(map(size, roles)) >= 16
    assert not [problem for problem in report if "partners.yaml" in str(problem)]
    tops = sorted({text.box.y for text in texts(page) if text.tag == "LBody" and text.name != "Role"})
    ends = sorted({ink(text).bottom for text in roles})
    assert all(above < below - 12 for above, below in zip(ends, tops[1:], strict=False))


def test_a_type_without_a_role_in_a_few_words_stands_with_its_name(project: Project) -> None:
    project.edit("partners.yaml", "    does: Pay for the start and the shared work\n", "")
    page, _ = slide(project)
    assert "Funders" in [text.text for text in texts(page)]
    assert sum(text.name == "Role" for text in texts(page)) == 7
