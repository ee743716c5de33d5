from msgspec.structs import replace

from tests.write.pptx.sample import document
from toolkit.scene import Note
from toolkit.scene.digest import words_digest


def test_the_same_words_have_the_same_digest_whatever_they_look_like() -> None:
    made = document()
    first = made.pages[0]
    assert words_digest(replace(made, pages=(replace(first, background="paper"), *made.pages[1:]))) == words_digest(made)


def test_a_word_a_note_an_order_and_a_hidden_page_change_it() -> None:
    made = document()
    first, second, *rest = made.pages
    others = (
        (second, first, *rest),
        (replace(first, hidden=True), second, *rest),
        (replace(first, notes=(*first.notes, Note("", "one more"))), second, *rest),
        (replace(first, items=first.items[:-3]), second, *rest),
        (replace(first, key="other"), second, *rest),
        (first, second, *rest[1:]),
    )
    assert len({words_digest(replace(made, pages=pages)) for pages in (made.pages, *others)}) == len(others) + 1
