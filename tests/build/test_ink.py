"""Ink is measured on one set, however many are printed."""

import pytest

from tests.layouts.drawn import library
from tests.write.test_coverage import page
from toolkit.build.ink import covered
from toolkit.model.printing import Printing
from toolkit.plan import Choice, Plan, make_plan

BLACK, BARE = page((0, 0, 0, 1)), page()


def plan(printing: Printing) -> Plan:
    return make_plan(library(), library().editions["national"], Choice(printing=printing))


@pytest.mark.parametrize(("printing", "drawn"), [(Printing(ink="saver"), ["full"]), (Printing(ink="saver", sets=3, copies=2), ["saver", "full"])])
def test_one_set_is_drawn_in_full_color_and_again_only_where_the_file_has_more(printing: Printing, drawn: list[str]) -> None:
    asked: list[Printing] = []

    def written(other: Plan) -> bytes:
        asked.append(other.printing)
        return BLACK if other.printing.ink == "full" else BARE

    found = covered(BARE, plan(printing), written)
    assert found is not None
    assert (round(found.ink, 2), round(found.full, 2)) == (0.0, 1.0)
    assert [one.ink for one in asked] == drawn
    assert {(one.sets, one.copies) for one in asked} == {(1, 1)}


def test_of_changed_cards_and_of_other_inks_nothing_else_is_drawn() -> None:
    assert covered(BLACK, plan(Printing()), lambda _: pytest.fail("drawn")) is None
    found = covered(BLACK, plan(Printing(ink="saver", changed=True)), lambda _: pytest.fail("drawn"))
    assert found is not None
    assert (round(found.ink, 2), found.full) == (1.0, 0.0)
