"""All content of a home, read once."""

from pathlib import Path

import pytest

from tests.project import Project
from toolkit import home as home_module
from toolkit.home import Home
from toolkit.library import Library, forget, load, read_library
from toolkit.problems import ContentError


def problems_of(home: Home) -> str:
    with pytest.raises(ContentError) as error:
        read_library(home)
    return str(error.value)


def test_sections_stand_in_the_order_of_the_source_and_not_of_the_files(library: Library) -> None:
    assert [section.id for section in library.sections] == ["D", "L", "P", "S"]
    assert [principle.id for principle in library.principles][:5] == ["D1", "D2", "D3", "D4", "L1"]


def test_records_come_by_id(library: Library) -> None:
    for shelf in (library.spotlights, library.activities, library.convenings, library.editions, library.themes, library.papers):
        assert all(record.id == id for id, record in shelf.items())


def test_typed_text_stays_what_it_was(project: Project) -> None:
    project.edit("spotlights/river-city.yaml", "place: River City", "place: NO")
    library = project.library()
    assert library.spotlights["river-city"].place == "NO"
    assert library.convenings["morning"].start == "9:30"
    assert library.spotlights["river-city"].results[0].number == "1.10"


def test_optional_fields_may_stand_empty(project: Project) -> None:
    project.edit("spotlights/river-city.yaml", "place: River City", "place:\ncontext:\nphoto: ~")
    spotlight = project.library().spotlights["river-city"]
    assert (spotlight.place, spotlight.context, spotlight.photo) == (None, None, None)


def test_project_file_wins_over_the_bundled_one(project: Project) -> None:
    principles = {str(principle.id): principle for principle in project.library().principles}
    assert principles["D1"].why == "A need that all feel."
    assert len(principles) == 17


def test_missing_file_and_missing_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home_module, "bundled", lambda: tmp_path)
    assert problems_of(Home()).splitlines()[:6] == [
        "content/activities/*.yaml:1:1: there is no activity here",
        "  hint: put back the file, or name another folder with --project",
        "content/convenings/*.yaml:1:1: there is no convening here",
        "  hint: put back the file, or name another folder with --project",
        "content/editions/*/edition.yaml:1:1: there is no edition here",
        "  hint: put back the file, or name another folder with --project",
    ]
    assert "content/guide.yaml:1:1: this file is missing\n  hint: put it back, or copy it from the toolkit's own content folder" in problems_of(Home())


def test_every_mistake_is_told_though_a_whole_file_cannot_be_read(project: Project) -> None:
    project.write("glossary.yaml", "terms: [\n")
    project.edit("convenings/morning.yaml", "start: 9:30", "start: noon")
    told = project.problems()
    assert "content/glossary.yaml:1:8: the bracket that opens here is not closed" in told
    assert 'content/convenings/morning.yaml:4:8: "start" is "noon"' in told


def test_a_file_left_out_for_a_mistake_makes_no_second_problem_in_those_that_name_it(project: Project) -> None:
    project.edit("activities/mapping.yaml", "name: Mapping", "nam: Mapping")
    assert project.problems().splitlines()[::2] == ['content/activities/mapping.yaml:2:1: "nam" is not a field of an activity']


def test_library_is_read_once_until_forgotten(project: Project) -> None:
    first = load(project.home)
    project.edit("spotlights/river-city.yaml", "River City Works", "Lake City Works")
    assert load(project.home) is first
    forget()
    assert load(project.home).spotlights["river-city"].name == "Lake City Works"


def test_another_home_is_another_library(project: Project) -> None:
    assert "river" in load(project.home).editions
    assert "river" not in load(Home()).editions


def test_a_project_stays_read_while_the_bundled_content_is_looked_at(project: Project) -> None:
    first, bundled = load(project.home), load(Home())
    assert load(project.home) is first
    assert load(Home()) is bundled
