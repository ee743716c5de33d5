"""Sheets that no convening of the national edition shows: every activity, and a spotlight that people have confirmed."""

import pytest
from msgspec.structs import replace

from tests.layouts.drawn import PAPERS, library
from tests.layouts.workbook.walk import fields, ink, texts
from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.layout import Sheet
from toolkit.model.resolved import Kit
from toolkit.model.spotlight import Result
from toolkit.plan import PRODUCTS, Choice, Plan, make_plan
from toolkit.problems import Report, Where
from toolkit.scene import Page
from toolkit.source.words import Words

HERE = Where("test")


def _plan(paper: str) -> Plan:
    return make_plan(library(), library().editions["national"], Choice(paper=paper))


def _drawn(plan: Plan, kit: Kit, sheet: Sheet) -> tuple[Page, Report]:
    report = Report()
    document, _ = draw(replace(plan, kit=kit, sheets={**plan.sheets, "workbook": (sheet,)}), PRODUCTS["workbook"], library(), Home(), report)
    return document.pages[0], report


@pytest.mark.parametrize("paper", PAPERS)
def test_every_activity_fits_its_sheet(paper: str) -> None:
    plan = _plan(paper)
    agenda = plan.kit.agenda
    base = agenda.activities[0]
    for id, activity in library().activities.items():
        block = replace(base, block=replace(base.block, id=activity.id), activity=activity)
        page, report = _drawn(plan, replace(plan.kit, agenda=replace(agenda, blocks=(block,))), Sheet(f"activity/{id}", "workbook/activity", id))
        assert not report, id
        assert all(field.name.startswith(f"activity.{id}.") for field in fields(page))


@pytest.mark.parametrize("ids", [("D1", "D2", "D3", "L1", "L2"), ("D1", "D2", "D3", "D4", "L1", "L2")])
def test_the_footers_cards_stand_clear_of_its_words(ids: tuple[str, ...]) -> None:
    plan = _plan("a4")
    agenda = plan.kit.agenda
    base = agenda.activities[0]
    assert base.activity is not None
    block = replace(base, activity=replace(base.activity, principles=tuple(Words(id, HERE) for id in ids)))
    page, _ = _drawn(plan, replace(plan.kit, agenda=replace(agenda, blocks=(block,))), Sheet(f"activity/{block.block.id}", "workbook/activity", block.block.id))
    [footer] = [text for text in texts(page) if text.name == "Footer"]
    [cards] = [text for text in texts(page) if text.text == "Cards"]
    assert ink(footer)[2] + 8 < ink(cards)[0]


def test_what_is_confirmed_of_a_spotlight_stands_in_place_of_its_lines() -> None:
    plan = _plan("letter")
    stub = plan.kit.spotlights[0]
    said = Words("A driver that somebody there confirmed.", HERE)
    result = Result(HERE, Words("More of it.", HERE), source=Words("A report", HERE))
    record = replace(stub, status="confirmed", driver=said, results=(result,))
    kit = replace(plan.kit, spotlights=(record,))
    page, report = _drawn(plan, kit, Sheet(f"spotlight/{stub.id}", "workbook/spotlight", stub.id))
    names = {field.name for field in fields(page)}
    assert not report
    assert said in [text.text for text in texts(page)]
    assert f"spotlight.{stub.id}.driver" not in names
    assert f"spotlight.{stub.id}.structure" in names
    assert not any(".result." in name for name in names)


def test_what_a_cover_has_no_room_for_is_a_problem_of_its_own_line() -> None:
    plan = _plan("letter")
    region = Words("A region with a name that goes on " * 18, Where("edition.yaml", 4))
    kit = replace(plan.kit, edition=replace(plan.kit.edition, region=region))
    _, report = _drawn(plan, kit, Sheet("cover", "workbook/cover"))
    assert [str(problem.where) for problem in report] == ["edition.yaml:4:1"]


def test_principles_that_a_section_page_has_no_room_for_are_a_problem_of_their_own() -> None:
    plan = _plan("letter")
    longer = tuple(replace(one, statement=Words(f"{one.statement} " * 5, HERE)) for one in plan.kit.principles)
    _, report = _drawn(plan, replace(plan.kit, principles=longer), Sheet("section/S", "workbook/section", "S"))
    assert any("mm more than their workbook page has" in problem.message and problem.where.path.endswith(".yaml") for problem in report)


def test_a_sheet_that_cannot_fit_is_a_problem_of_its_own_lines() -> None:
    plan = _plan("letter")
    activity = library().activities["structure-audit"]
    panels = tuple(replace(panel, blank_rows=24) if panel.kind == "grid" else panel for panel in activity.sheet.panels)
    base = plan.kit.agenda.activities[0]
    block = replace(base, activity=replace(activity, sheet=replace(activity.sheet, panels=panels)))
    kit = replace(plan.kit, agenda=replace(plan.kit.agenda, blocks=(block,)))
    _, report = _drawn(plan, kit, Sheet("activity/x", "workbook/activity", block.block.id))
    assert any("mm more than its page has" in str(problem) and "structure-audit.yaml" in str(problem) for problem in report)
