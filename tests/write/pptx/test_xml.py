import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from toolkit.write.pptx.schema import RANKS
from toolkit.write.pptx.xml import file, node, plain, words

NAMESPACE = {"xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main"}


def test_children_stand_in_the_order_of_the_schema_whatever_order_they_come_in() -> None:
    made = node("a:rPr", {"lang": "en-US"}, node("a:latin", {"typeface": "+mn-lt"}), node("a:solidFill"))
    assert made.text == '<a:rPr lang="en-US"><a:solidFill/><a:latin typeface="+mn-lt"/></a:rPr>'


def test_children_that_may_mix_keep_their_order() -> None:
    made = node("a:p", {}, node("a:endParaRPr"), words("a:br", ""), node("a:r"), node("a:pPr"))
    assert [part for part in made.text.replace("><", "> <").split() if part.startswith("<a:")] == ["<a:p>", "<a:pPr/>", "<a:br>", "<a:r/>", "<a:endParaRPr/>"]


def test_a_child_that_the_schema_does_not_have_is_refused() -> None:
    with pytest.raises(KeyError):
        node("a:solidFill", {}, node("a:t"))


def test_every_colour_stands_for_a_slot_of_the_theme() -> None:
    assert [
        parent for parent, ranks in RANKS.items() if "a:srgbClr" in ranks and not parent.startswith(("a:dk", "a:lt", "a:acc", "a:hl", "a:fol", "a:cust"))
    ] == []


def test_nothing_and_false_are_told_apart() -> None:
    assert node("a:x", {"gone": None, "no": False, "yes": True, "zero": 0}).text == '<a:x no="0" yes="1" zero="0"/>'


@given(st.text())
def test_any_text_comes_back_as_it_was_but_for_control_characters(text: str) -> None:
    written = file(words("a:t", text, {**NAMESPACE, "note": text}))
    read = etree.fromstring(written)
    kept = "".join(char for char in text if char in "\t\n\r" or (ord(char) >= 0x20 and char not in "\ufffe\uffff"))
    assert (read.text or "") == kept
    assert read.get("note") == kept


def test_a_plain_element_is_the_same_as_one_that_is_put_in_order() -> None:
    look, text = node("p:spPr"), node("p:txBody", {}, node("a:bodyPr"), node("a:lstStyle"))
    assert plain("p:sp", look, None, text) == node("p:sp", {}, text, look)
