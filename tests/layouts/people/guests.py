"""Lists of made-up people, and what is drawn for them."""

from functools import cache

from tests.layouts.drawn import library
from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.library.people import read_people
from toolkit.model.people import Person
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Problem, Report
from toolkit.scene import Document
from toolkit.text.faces import Faces
from toolkit.theme import Look
from toolkit.write.pdf import write_pdf

LISTS = {
    "none": "",
    "one": "name\nAna Ruiz\n",
    "long": """name,organization,role,pronouns,table
Bartholomew Featherstonehaugh-Oyelaran,Upper Valley Partnership for Learning and Work,Regional coordinator for apprenticeship programs,they/them,12
José Ñúñez-Ibarra,Lakeside Works,,he/him,4
Keihanaikukauakahihuliheekahaunaele,,,,River
Đặng Thị Ngọc,Harbor Hospital,Nurse educator,she/her,1
""",
    "many": "name,organization,table\n" + "".join(f"Person {number},Sample College,{number % 5 + 1}\n" for number in range(1, 24)),
}
PAPERS = ("letter", "a4")
SETS = [(name, paper) for name in LISTS for paper in PAPERS]


def people(name: str) -> tuple[Person, ...]:
    return read_people("people.csv", LISTS[name].encode()) if LISTS[name] else ()


@cache
def made(product: str, name: str, paper: str) -> tuple[Document, tuple[Problem, ...]]:
    return drawn_for(product, people(name), paper)


def drawn_for(product: str, guests: tuple[Person, ...], paper: str = "letter", badges: str = "") -> tuple[Document, tuple[Problem, ...]]:
    report = Report()
    plan = make_plan(library(), library().editions["national"], Choice(paper=paper, badges=badges, people=guests))
    document, _ = draw(plan, PRODUCTS[product], library(), Home(), report)
    return document, tuple(report)


def written(product: str, name: str) -> bytes:
    look = Look(library().themes["bold-geometry"])
    return write_pdf(made(product, name, "letter")[0], look, Faces(look.theme.faces))
