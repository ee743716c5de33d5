"""Tokens: their letter fits the shape, or there is none."""

import pytest

from toolkit.kit.marks import token
from toolkit.kit.motif.nest import reach
from toolkit.kit.tones import named, sections_of, tone_of
from toolkit.language import Language
from toolkit.layout import References, Room
from toolkit.library import Library
from toolkit.model.common import SECTIONS, SectionId
from toolkit.plan import Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Point, Size, Text
from toolkit.text import Typesetter
from toolkit.theme import Look


@pytest.fixture(scope="module")
def room(library: Library) -> Room:
    plan, report = make_plan(library, library.editions["national"], Choice()), Report()
    look = Look(plan.theme)
    return Room(
        plan.kit, look, Language("en", library.strings["en"]), Typesetter(look, "en", report), Size(612, 792), plan.paper, plan.cards, References({}), report
    )


@pytest.mark.parametrize("section", SECTIONS)
def test_a_letter_has_a_box_as_wide_as_its_shape(room: Room, section: SectionId) -> None:
    letter = token(room, section, section, Point(50, 60), 12).items[1]
    assert isinstance(letter, Text)
    assert letter.box.w == pytest.approx(reach(section, 12).w)
    assert letter.box.x == pytest.approx(50 + reach(section, 12).x)
    assert len(letter.lines) == 1


@pytest.mark.parametrize("radius", [7, 9, 10, 11, 13])
def test_all_sections_carry_a_letter_of_eight_points_or_none_does(room: Room, radius: float) -> None:
    letters = [text for section in SECTIONS for text in token(room, section, section, Point(0, 0), radius).items if isinstance(text, Text)]
    assert len(letters) == (4 if radius > 10.5 else 0)
    assert all(text.paragraphs[0].runs[0].style.size >= 8 for text in letters)


def test_ids_beside_all_stand_alone() -> None:
    assert named(("P2", "L3", "all")) == ("P2", "L3")
    assert sections_of(("P2", "L3", "all")) == ("L", "P")
    assert sections_of(("all",)) == SECTIONS
    assert (tone_of(("all", "P2")), tone_of(("all",)), tone_of(())) == ("P", "", "")
