"""The custom shows of a deck."""

from tests.layouts.deck.conftest import Deck


def test_names_are_in_the_decks_language_and_each_slide_is_there(deck: Deck) -> None:
    keys = {page.key for page in deck.pages}
    names = [show.name for show in deck.document.shows]
    assert all(name.endswith(", with the slides of this deck") for name in names)
    assert all(set(show.pages) <= keys for show in deck.document.shows)
    assert len(set(names)) == len(names) == {"short": 0, "half": 1, "full": 2}[deck.kit.agenda.convening.id]


def test_a_shorter_meeting_does_not_show_the_times_of_this_one(deck: Deck) -> None:
    assert all("agenda" not in show.pages for show in deck.document.shows)
