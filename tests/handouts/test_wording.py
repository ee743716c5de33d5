"""Two wordings: which words stand out, and that none is lost."""

from hypothesis import given
from hypothesis import strategies as st

from toolkit.handouts.wording import Part, Wording, compared

words = st.text("abc. \n", max_size=30)


def whole(wording: Wording) -> str:
    return "\n".join("".join(part.text for part in line) for line in wording)


def test_words_that_the_other_lacks_stand_out() -> None:
    theirs, own = compared("A need we all feel.\nGo on.", "A need we share.\nGo on.")
    assert theirs == ((Part("A need we ", changed=False), Part("all feel.", changed=True)), (Part("Go on.", changed=False),))
    assert own == ((Part("A need we ", changed=False), Part("share.", changed=True)), (Part("Go on.", changed=False),))


def test_no_word_stands_out_where_nearly_all_do() -> None:
    assert compared("National edition", "River Region") == (((Part("National edition", changed=False),),), ((Part("River Region", changed=False),),))


@given(words, words)
def test_no_letter_is_lost(one: str, other: str) -> None:
    assert tuple(map(whole, compared(one, other))) == (one, other)


@given(words)
def test_nothing_stands_out_in_the_same_words(one: str) -> None:
    assert not any(part.changed for wording in compared(one, one) for line in wording for part in line)
