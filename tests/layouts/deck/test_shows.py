"""The custom shows of a deck."""

from tests.layouts.deck.conftest import Deck
from tests.layouts.deck.test_steps import CLOCK
from tests.layouts.deck.walk import groups, texts


def test_names_are_in_the_decks_language_and_each_slide_is_there(deck: Deck) -> None:
    keys = {page.key for page in deck.pages}
    assert [show.name for show in deck.document.shows][:4] == [f"{name}: opener and principles" for name in (section.name for section in deck.kit.sections)]
    assert all(set(show.pages) <= keys for show in deck.document.shows)
    assert len({show.name for show in deck.document.shows}) == len(deck.document.shows)


def test_a_shorter_meetings_slides_say_no_clock_of_this_one(deck: Deck) -> None:
    for show in deck.document.shows[4:]:
        for page in (deck.page(key) for key in show.pages):
            told = [
                *(text.text for text in texts(page, artifacts=True)),
                *(group.alt for group in groups(page)),
                *(note.label + note.text for note in page.notes),
            ]
            assert not any(CLOCK.search(words) for words in told), page.key
