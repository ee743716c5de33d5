"""One edition's content, resolved."""

import pytest

from tests.project import Project
from toolkit.library import Library
from toolkit.model.resolved import Kit
from toolkit.plan import Choice, make_plan


@pytest.fixture
def kit(library: Library) -> Kit:
    return make_plan(library, library.editions["national"], Choice()).kit


def test_principles_by_id_and_by_section(kit: Kit) -> None:
    assert kit.principle("P3").title == "Stay Flexible to Innovate"
    assert [principle.id for principle in kit.principles_of("S")] == ["S1", "S2", "S3", "S4", "S5"]
    assert kit.section("L").name == "Leaders"


def test_agenda_begins_and_ends(kit: Kit) -> None:
    agenda = kit.agenda
    assert agenda.end - agenda.start == agenda.convening.minutes
    assert [block.block.type for block in agenda.activities] == ["activity"] * 4 + ["commit"]
    assert agenda.block("deck-sort").activity is not None


def test_unknown_block(kit: Kit) -> None:
    with pytest.raises(KeyError, match="no-such"):
        kit.agenda.block("no-such")


def test_unknown_section(kit: Kit) -> None:
    with pytest.raises(KeyError, match="X"):
        kit.section("X")  # type: ignore[arg-type]  # not a section's id


def test_materials_stand_once_with_the_larger_count(project: Project) -> None:
    agenda = "convenings/morning.yaml"
    project.edit(agenda, "blocks:", "materials:\n  - {item: Map, per: table, count: 3}\n  - {item: Map, per: room}\n  - {item: Pen, per: person}\nblocks:")
    library = project.library()
    kit = make_plan(library, library.editions["river"], Choice()).kit
    own = [(material.item, material.per, material.count) for material in kit.materials if material not in kit.guide.materials]
    assert own == [("Map", "table", 3), ("Map", "room", 1), ("Pen", "person", 1)]
