"""The fit of each text of a deck, in the theme's fonts and in those that stand in."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.project import Project
from toolkit.build.check import Checked, check, checked
from toolkit.build.fit import DeckFit, SlideFit, fit, fit_of, problems_of
from toolkit.build.fitting import TextFit
from toolkit.build.render import draw
from toolkit.build.split import plan_of
from toolkit.fonts.fallback import FAMILIES
from toolkit.home import Home
from toolkit.library import Library
from toolkit.plan import PRODUCTS, Choice
from toolkit.problems import Report, UnknownNameError

HEAD = "convenings/morning.yaml"


@pytest.fixture(scope="module")
def everything() -> Checked:
    return checked(Home(), ())


@pytest.fixture(scope="module")
def shipped(everything: Checked) -> tuple[DeckFit, ...]:
    return everything.decks


def test_everything_shipped_fits_in_every_convening(everything: Checked) -> None:
    assert list(map(str, everything.problems)) == []


def test_a_check_measures_the_decks_that_it_draws(shipped: tuple[DeckFit, ...]) -> None:
    assert shipped == fit(Home(), ())


def texts(deck: DeckFit) -> list[tuple[SlideFit, TextFit]]:
    return [(slide, text) for slide in deck.slides for text in slide.texts]


def morning(project: Project) -> DeckFit:
    [deck] = [deck for deck in fit(project.home, ["river"]) if deck.convening == "morning"]
    return deck


def test_every_deck_that_ships_holds_in_every_font(shipped: tuple[DeckFit, ...], library: Library) -> None:
    assert {deck.convening for deck in shipped} == set(library.convenings)
    for deck in shipped:
        assert [(slide.number, text.text, one) for slide, text in texts(deck) for one in text.fits if not one.holds] == []
    assert list(map(str, problems_of(shipped))) == []


def test_every_text_is_measured_in_every_font(shipped: tuple[DeckFit, ...]) -> None:
    for deck in shipped:
        assert [slide.number for slide in deck.slides] == list(range(1, len(deck.slides) + 1))
        assert {tuple(fit.font for fit in text.fits) for _, text in texts(deck)} == {("theme", *FAMILIES)}


READ = re.compile(r"Title|Purpose|Step|Text|Point|Question|Outcome \d|Promise|Tagline|Introduction|Role|Quote|Statement")
"""Names of what a room reads from its slides."""


def test_what_a_room_reads_is_large(shipped: tuple[DeckFit, ...]) -> None:
    shown = [(slide, text) for deck in shipped for slide, text in texts(deck) if not slide.hidden]
    assert [(slide.number, text.text, text.size) for slide, text in shown if READ.fullmatch(text.name) and text.size < 17] == []
    assert len({text.name for _, text in shown if READ.fullmatch(text.name)}) > 8


def test_no_slide_can_have_small_type(library: Library) -> None:
    """Small print and the words of cards that stand as a picture are smaller: nobody has to read them from a chair."""
    roles = {name: role for name, role in library.themes["bold-geometry"].type.items() if name.startswith("slide.")}
    assert {name for name, role in roles.items() if role.smallest < 14} == {"slide.fine", "slide.mini-head", "slide.mini-label"}
    assert roles["slide.fine"].smallest == 12
    assert {name: role.smallest for name, role in roles.items() if name in ("slide.body", "slide.lead", "slide.subtitle", "slide.title")} == {
        "slide.body": 18,
        "slide.lead": 20,
        "slide.subtitle": 18,
        "slide.title": 28,
    }


def test_height_and_headroom_make_the_box(shipped: tuple[DeckFit, ...]) -> None:
    for slide, text in texts(shipped[0]):
        for one in text.fits:
            assert abs(one.height + one.headroom - text.height) < 0.02, (slide.number, text.name)


def test_words_that_fit_in_our_font_alone_are_told_at_their_line(project: Project) -> None:
    with_layout(
        project,
        "deck/purpose",
        ("PURPOSE = Rect(MARGIN, 162, PANEL.w - 2 * MARGIN, 324)", "PURPOSE = Rect(MARGIN, 162, PANEL.w - 2 * MARGIN, 33)"),
        ("HEAD = Rect(COLUMN.x, 54, COLUMN.w, 21)", "HEAD = Rect(MARGIN, 195, COLUMN.w, 21)"),
        ("PURPOSE, slot=", "PURPOSE, size=24.0, slot="),
    )
    assert list(map(str, problems_of([morning(project)]))) == [
        (
            'content/convenings/morning.yaml:7:10: "See who does what." is 0.1 mm too long for its place where Calibri stands in for the theme\'s fonts '
            '(slide 3, "Why we are here")\n  hint: shorten it, so that it can be read where the fonts are not installed'
        ),
    ]


def test_a_text_without_room_in_our_own_fonts_is_told_for_them_alone(project: Project) -> None:
    project.edit("activities/mapping.yaml", "name: Mapping", "name: Minimum Minimum Minimum Minimum")
    assert list(map(str, problems_of([morning(project)]))) == []


def with_layout(project: Project, name: str, *edits: tuple[str, str]) -> None:
    """The project's own layout: the bundled one with edits."""
    source = Home().layout(name).read_text("utf-8")
    for old, new in edits:
        assert old in source
        source = source.replace(old, new)
    path = project.root / f"layouts/{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")


def test_what_a_layout_places_without_a_word_on_its_fit_is_told(project: Project) -> None:
    """`place` sets words whether they fit or not."""
    with_layout(project, "deck/how_to", ("Rect(inner.x, inner.y, inner.w, 16)", "Rect(inner.x, inner.y, inner.w, 6)"))
    [problem] = problems_of(fit(project.home, ["river"]))
    assert re.search(r' mm too long for its place \(slide \d, "How to use the cards"\)$', problem.message)
    assert problem.hint == "shorten it"


def test_words_that_meet_in_our_own_font_are_told(project: Project) -> None:
    with_layout(project, "deck/purpose", ("HEAD = Rect(COLUMN.x, 54, COLUMN.w, 21)", "HEAD = Rect(MARGIN, 164, COLUMN.w, 21)"))
    [problem] = problems_of([morning(project)])
    assert str(problem) == (
        'content/convenings/morning.yaml:7:10: "See who does what." and "What we leave with" meet (slide 3, "Why we are here")\n  hint: shorten one of them'
    )


def test_check_tells_what_leaves_its_place_in_any_font(project: Project) -> None:
    with_layout(project, "deck/purpose", ("HEAD = Rect(COLUMN.x, 54, COLUMN.w, 21)", "HEAD = Rect(MARGIN, 164, COLUMN.w, 21)"))
    assert '"See who does what." and "What we leave with" meet' in [problem.message.split(" (")[0] for problem in check(project.home, ["river"])]


def test_a_layout_that_cannot_be_drawn_has_no_decks(project: Project) -> None:
    with_layout(project, "deck/purpose", ("convening = room.kit.agenda.convening", 'raise ValueError("no")'))
    assert fit(project.home, ["river"]) == ()


def test_steps_of_one_line_hold_with_their_minutes(project: Project) -> None:
    deck = morning(project)
    assert any("Step" in text.name for _, text in texts(deck))
    assert list(map(str, problems_of([deck]))) == []


@given(purpose=st.integers(1, 38), host=st.integers(1, 12))
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_fits_in_our_fonts_leaves_room_for_the_higher_lines_of_others(project: Project, purpose: int, host: int) -> None:
    shelf = project.library()
    morning = replace(shelf.convenings["morning"], purpose=" ".join(["together"] * purpose))
    river = replace(shelf.editions["river"], hosts=(" ".join(["Minimum"] * host),))
    library = replace(shelf, convenings={"morning": morning}, editions={"river": river})
    report = Report()
    draw(plan_of(project.home, library, "river", Choice(convening="morning")), PRODUCTS["deck"], library, project.home, report)
    assert not report
    assert list(map(str, fit_of(project.home, library, "river", Choice(convening="morning")).problems)) == []


def test_content_with_problems_has_no_decks(project: Project) -> None:
    project.edit(HEAD, "minutes: 90", "minutes: 91")
    assert fit(project.home, ["river"]) == ()


def test_an_edition_that_is_not_there_is_told() -> None:
    with pytest.raises(UnknownNameError):
        fit(Home(), ["nowhere"])
