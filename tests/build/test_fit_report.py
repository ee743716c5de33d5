"""The fit of each text of a deck, in the theme's fonts and in those that stand in."""

import pytest

from tests.project import Project
from toolkit.build.fit import DeckFit, SlideFit, TextFit, fit, problems_of
from toolkit.fonts.fallback import FAMILIES
from toolkit.home import Home
from toolkit.library import Library
from toolkit.problems import UnknownNameError

HEAD = "convenings/morning.yaml"


@pytest.fixture(scope="module")
def shipped() -> tuple[DeckFit, ...]:
    return fit(Home(), ())


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


def test_height_and_headroom_make_the_box(shipped: tuple[DeckFit, ...]) -> None:
    for slide, text in texts(shipped[0]):
        for one in text.fits:
            assert abs(one.height + one.headroom - text.height) < 0.02, (slide.number, text.name)


def test_words_that_fit_in_our_font_alone_are_told_at_their_line(project: Project) -> None:
    # Set in our display font the headline has five lines at its smallest size; in bold capitals Arial is narrower, so a name is widened until it breaks.
    project.edit("activities/mapping.yaml", "size: 4 to 6", "size: mmmm to mmmm in groups")
    told = [str(problem) for problem in problems_of([morning(project)])]
    assert told == [
        'content/activities/mapping.yaml:5:9: "mmmm to mmmm in groups" is 3.9 mm too long for its place where Arial stands in for the theme\'s fonts '
        '(slide 5, "Mapping")\n  hint: shorten it, so that it can be read where the fonts are not installed'
    ]


def test_content_with_problems_has_no_decks(project: Project) -> None:
    project.edit(HEAD, "minutes: 90", "minutes: 91")
    assert fit(project.home, ["river"]) == ()


def test_an_edition_that_is_not_there_is_told() -> None:
    with pytest.raises(UnknownNameError):
        fit(Home(), ["nowhere"])
