"""Name badges: everybody has one, in the list's order, and all of it on the badge."""

import pytest

from tests.layouts.drawn import library
from tests.layouts.people.guests import LISTS, SETS, drawn_for, made, people, written
from tests.layouts.workbook.walk import texts
from tests.write.pdf.tree import tree_text
from toolkit.impose import grid
from toolkit.model.people import Person
from toolkit.model.resolved import CardStock
from toolkit.problems import Where
from toolkit.scene import Group, Page, Rect
from toolkit.scene.faults import outside, stock
from toolkit.source.words import Words

STOCK_OF = {"letter": "avery-5395", "a4": "avery-c32015"}
every = pytest.mark.parametrize(("name", "paper"), SETS)


def badges(page: Page) -> list[Group]:
    return [item for item in page.items if isinstance(item, Group) and item.tag == "Sect"]


def boxes(id: str) -> tuple[Rect, ...]:
    one = library().stocks[id]
    return grid(CardStock(one, library().papers[one.paper])).boxes


@every
def test_everybody_has_a_badge_in_the_lists_order_and_nothing_lacks_room(name: str, paper: str) -> None:
    document, problems = made("badges", name, paper)
    assert problems == ()
    shown = [badge.name for page in document.pages for badge in badges(page)]
    slots = len(boxes(STOCK_OF[paper]))
    assert shown == ([person.name for person in people(name)] if LISTS[name] else ["A name badge to write on"] * slots)
    assert len(document.pages) == -(-len(shown) // slots)


@every
def test_every_badge_stands_inside_its_label(name: str, paper: str) -> None:
    for page in made("badges", name, paper)[0].pages:
        for badge, box in zip(badges(page), boxes(STOCK_OF[paper]), strict=False):
            held = Page("a", "A", page.size, (), bleed=box.inset(9))
            assert [item for item, far in outside(held, stock(badge.items)) if far > 0.5] == []


@every
def test_a_badge_says_all_that_the_list_does(name: str, paper: str) -> None:
    for person, badge in (
        zip(people(name), [badge for page in made("badges", name, paper)[0].pages for badge in badges(page)], strict=True) if LISTS[name] else ()
    ):
        said = " ".join(text.text for text in texts(Page("a", "A", made("badges", name, paper)[0].pages[0].size, badge.items), artifacts=False))
        assert all(word in said for word in (person.name, person.organization, person.role, person.pronouns, person.table, "National edition"))


def test_short_names_stand_in_one_size() -> None:
    pages = made("badges", "many", "letter")[0].pages
    sizes = {glyphs.style.size for page in pages for text in texts(page) if text.name == "Name" for line in text.lines for glyphs in line.glyphs}
    assert len(sizes) == 1
    assert sizes.pop() >= 24


def test_badges_of_another_stock() -> None:
    document, problems = drawn_for("badges", people("many"), badges="avery-5384")
    assert problems == ()
    assert [len(badges(page)) for page in document.pages] == [6, 6, 6, 5]


def test_a_name_that_has_no_room_is_told_at_its_line() -> None:
    where = Where("people.csv", 7)
    for product in ("badges", "tents"):
        _, problems = drawn_for(product, (Person(where, Words("x" * 80, where)),))
        assert [(problem.where, "too wide" in problem.message) for problem in problems] == [(where, True)]


def test_what_is_read_aloud_of_a_badge() -> None:
    assert "\n".join(line.strip() for line in tree_text(written("badges", "long")).splitlines()[:12]) == EXPECTED


EXPECTED = """\
Document
Sect
H1 "Bartholomew Featherstonehaugh-Oyelaran"
P "Upper Valley Partnership for Learning and Work"
P "Regional coordinator for apprenticeship programs · they/them"
P "National edition"
P "Table 12"
Sect
H1 "José Ñúñez-Ibarra"
P "Lakeside Works"
P "he/him"
P "National edition\""""
