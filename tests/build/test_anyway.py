"""Content with problems is drawn as far as that goes: one run tells everything."""

import pytest

from tests.project import Project
from toolkit.build import Request, build
from toolkit.build.check import check
from toolkit.problems import ContentError

LONG = "Riverrunpasteveandadamsfromswerveofshoretobendofbaybringsusbyacommodiusvicusofrecirculation"
EDITS = (
    ("convenings/morning.yaml", "minutes: 90", "minutes: 95"),
    ("activities/mapping.yaml", "purpose: See who does what.", "purpose: See who does what ☃."),
    ("convenings/morning.yaml", "headline: One morning", f"headline: {LONG}"),
)
TOLD = [
    ("content/activities/mapping.yaml", 3, 'no font of the theme has the character "☃" (U+2603)'),
    ("content/convenings/morning.yaml", 3, "wide: a word does not fit on a line"),
    ("content/convenings/morning.yaml", 5, 'the blocks of "morning" add up to 90 minutes, not 95'),
]


@pytest.fixture
def wrong(project: Project) -> Project:
    for edit in EDITS:
        project.edit(*edit)
    return project


def told(error: ContentError) -> None:
    assert len(error.problems) == len(TOLD), str(error)
    for problem, (path, line, words) in zip(error.problems, TOLD, strict=True):
        assert (problem.where.path, problem.where.line) == (path, line)
        assert words in problem.message


def test_a_build_tells_sums_characters_and_fit_together(wrong: Project) -> None:
    output = wrong.root / "output"
    with pytest.raises(ContentError) as caught:
        build(wrong.home, Request(("river",), output))
    told(caught.value)
    assert not output.exists()


def test_a_check_tells_them_too(wrong: Project) -> None:
    told(ContentError(check(wrong.home, ("river",))))


def test_a_text_of_too_many_words_hides_no_other_problem(project: Project) -> None:
    project.edit("spotlights/river-city.yaml", "place: River City", f"place: {LONG}")
    project.edit("activities/mapping.yaml", "purpose: See who does what.", "purpose: " + "See who does what. " * 6)
    problems = check(project.home, ("river",))
    assert {(problem.where.path.split("/")[-1], problem.where.line) for problem in problems} >= {("mapping.yaml", 3), ("river-city.yaml", 6)}


def test_what_stops_a_layout_is_told_without_it(project: Project) -> None:
    """A block whose activity does not exist: nothing of the agenda can be planned, and its mistake is told alone."""
    project.edit("convenings/morning.yaml", "activity: {id: mapping", "activity: {id: maping")
    problems = check(project.home, ("river",))
    assert [problem.message for problem in problems] == ['there is no activity "maping"']
