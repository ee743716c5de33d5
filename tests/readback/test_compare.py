"""What is told of edits: exactly what was done."""

from collections import Counter
from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pptx.util import Inches

from tests.readback.decks import Told, add, compared, done, drop, edited, every, known, made, move, read, remove, shape, told
from toolkit.readback.compare import compare
from toolkit.readback.words import folded

SLIDES = len(made().slides)
PRINCIPLES = range(2, SLIDES)
"""The places of the slides with a title, a body and a text box of two paragraphs."""


def test_a_deck_that_nobody_changed() -> None:
    assert done(lambda _: None) == []


def test_a_title_that_was_changed() -> None:
    def change(opened: Any) -> None:
        opened.slides[2].shapes.title.text_frame.text = "Leverage helpers"

    [found] = compared(edited(change))
    assert (found.slide, found.was, found.title) == (3, 3, "Leverage Catalysts")
    assert (found.what, found.name, found.old, found.new) == ("text", "Title", "Leverage Catalysts", "Leverage helpers")


def test_a_paragraph_that_was_added_to_a_text() -> None:
    def change(opened: Any) -> None:
        shape(opened.slides[2], "Body").text_frame.add_paragraph().text = "One line more."

    assert done(change) == [("text", "added", 3, "", "One line more.")]


def test_two_paragraphs_that_were_exchanged() -> None:
    def change(opened: Any) -> None:
        first, second = shape(opened.slides[0], "Text").text_frame.paragraphs
        first.runs[0].text, second.runs[0].text = second.runs[0].text, first.runs[0].text

    one, other = "First thing to bring", "Second thing to bring"
    assert done(change) == [("text", "changed", 1, one, other), ("text", "changed", 1, other, one)]


def test_a_cell_is_told_by_its_row_and_column() -> None:
    def change(opened: Any) -> None:
        shape(opened.slides[0], "Agenda").table.cell(1, 1).text_frame.text = "Coffee and purpose"

    [found] = compared(edited(change))
    assert (found.name, found.old, found.new) == ("Agenda, row 2, column 2", "Welcome and purpose", "Coffee and purpose")


def rows(opened: Any) -> Any:
    return shape(opened.slides[0], "Agenda").table._tbl.tr_lst


def named(change: Any) -> list[tuple[str, str, str, str, str]]:
    return [(one.what, one.did, one.name, one.old, one.new) for one in compared(edited(change))]


def test_a_row_that_went_is_told_as_one() -> None:
    def change(opened: Any) -> None:
        row = rows(opened)[1]
        row.getparent().remove(row)

    assert named(change) == [("row", "removed", "Agenda, row 2", "9:00\nWelcome and purpose", "")]


def test_a_row_that_came_is_told_as_one_beside_a_cell_that_changed() -> None:
    def change(opened: Any) -> None:
        row = rows(opened)[1]
        row.addprevious(deepcopy(row))
        table = shape(opened.slides[0], "Agenda").table
        table.cell(1, 0).text_frame.text, table.cell(1, 1).text_frame.text = "8:30", "Coffee"
        table.cell(2, 1).text_frame.text = "Welcome and coffee"

    assert named(change) == [
        ("text", "changed", "Agenda, row 2, column 2", "Welcome and purpose", "Welcome and coffee"),
        ("row", "added", "Agenda, row 2", "", "8:30\nCoffee"),
    ]


def test_a_column_that_came_is_told_as_one() -> None:
    def change(opened: Any) -> None:
        for place, row in enumerate(rows(opened)):
            row.insert(1, deepcopy(row[0]))
            shape(opened.slides[0], "Agenda").table.cell(place, 1).text_frame.text = ("Who", "Ana", "Sam")[place]

    assert named(change) == [("column", "added", "Agenda, column 2", "", "Who\nAna\nSam")]


def test_a_column_that_went_is_told_as_one() -> None:
    def change(opened: Any) -> None:
        for row in rows(opened):
            row.remove(row[0])

    assert named(change) == [("column", "removed", "Agenda, column 1", "Time\n9:00\n9:05", "")]


def test_a_cell_that_was_emptied_is_told_at_its_place() -> None:
    def change(opened: Any) -> None:
        shape(opened.slides[0], "Agenda").table.cell(2, 0).text_frame.text = ""

    assert named(change) == [("text", "removed", "Agenda, row 3, column 1", "9:05", "")]


def test_a_table_that_a_program_renamed_is_known_by_its_words() -> None:
    def change(opened: Any) -> None:
        row = rows(opened)[1]
        row.getparent().remove(row)
        shape(opened.slides[0], "Agenda").name = "Google Shape;1;p1"

    [row] = compared(edited(change))
    assert (row.what, row.did, row.old) == ("row", "removed", "9:00\nWelcome and purpose")


def test_a_table_that_went_is_told_once_with_its_words() -> None:
    [(what, did, was, old, _)] = done(lambda opened: remove(shape(opened.slides[0], "Agenda")))
    assert (what, did, was) == ("table", "removed", 1)
    assert old.split("\n")[:3] == ["Time", "What happens", "9:00"]


def test_a_group_that_went_is_told_once() -> None:
    assert done(lambda opened: remove(shape(opened.slides[2], "Motif"))) == [("group", "removed", 3, "", "")]


def test_a_group_that_was_opened_is_no_change() -> None:
    def change(opened: Any) -> None:
        group = shape(opened.slides[2], "Motif")
        for inner in list(group.shapes):
            group._element.addprevious(inner._element)
        remove(group)

    assert done(change) == []


def test_a_shape_of_a_group_that_went() -> None:
    assert done(lambda opened: remove(shape(opened.slides[2], "Motif").shapes[1])) == [("shape", "removed", 3, "", "")]


def test_words_typed_into_a_shape_are_a_text_and_the_shape_is_still_there() -> None:
    def change(opened: Any) -> None:
        shape(opened.slides[2], "Motif").shapes[0].text_frame.text = "Here"

    assert done(change) == [("text", "added", 3, "", "Here")]


def test_an_empty_text_box_is_no_change() -> None:
    assert done(lambda opened: opened.slides[2].shapes.add_textbox(0, 0, 100, 100)) == []


def test_notes_are_told_under_their_label() -> None:
    def change(opened: Any) -> None:
        opened.slides[2].notes_slide.notes_text_frame.paragraphs[1].runs[-1].text = "Trust comes first."

    [found] = compared(edited(change))
    assert (found.what, found.name, found.old, found.new) == ("notes", "SAY", "Trust is the floor, not the ceiling.", "Trust comes first.")


def test_a_paragraph_below_a_label_of_the_notes_stands_under_it() -> None:
    def change(opened: Any) -> None:
        opened.slides[2].notes_slide.notes_text_frame.add_paragraph().text = "And why?"

    [found] = compared(edited(change))
    assert (found.what, found.did, found.name, found.new) == ("notes", "added", "ASK", "And why?")


def test_a_label_that_was_changed_is_told_with_its_words() -> None:
    def change(opened: Any) -> None:
        opened.slides[2].notes_slide.notes_text_frame.paragraphs[1].runs[0].text = "TELL "

    [found] = compared(edited(change))
    assert (found.old, found.new) == ("SAY Trust is the floor, not the ceiling.", "TELL Trust is the floor, not the ceiling.")


def test_a_slide_that_was_hidden_and_one_that_was_shown() -> None:
    def change(opened: Any) -> None:
        opened.slides[0]._element.set("show", "0")
        del opened.slides[1]._element.attrib["show"]

    assert done(change) == [("slide", "hidden", 1, "", ""), ("slide", "shown", 2, "", "")]


def test_a_copied_slide_is_new_and_its_original_is_not() -> None:
    def change(opened: Any) -> None:
        copy = opened.slides.add_slide(opened.slides[2].slide_layout)
        copy.shapes._spTree.getparent().replace(copy.shapes._spTree, deepcopy(opened.slides[2].shapes._spTree))
        copy._element.cSld.set("name", "page-3")

    [found] = compared(edited(change))
    assert (found.what, found.did, found.slide, found.title) == ("slide", "added", SLIDES + 1, "Leverage Catalysts")


def no_keys(opened: Any) -> None:
    for slide in opened.slides:
        slide._element.cSld.attrib.pop("name", None)


def test_without_keys_slides_are_known_by_their_titles() -> None:
    def change(opened: Any) -> None:
        no_keys(opened)
        move(opened, 2, 5)
        opened.slides[0].shapes[1].name = "Renamed"

    assert done(change) == [("slide", "moved", 3, "", "")]


def test_without_keys_a_slide_with_a_new_title_is_known_by_what_it_says() -> None:
    def change(opened: Any) -> None:
        no_keys(opened)
        opened.slides[2].shapes.title.text_frame.text = "Helpers"

    assert done(change) == [("text", "changed", 3, "Leverage Catalysts", "Helpers")]


def test_a_group_that_another_took_the_place_of_is_told() -> None:
    def change(opened: Any) -> None:
        slide = opened.slides[0]
        for one in ("Tracker", "Agenda", "Line"):
            remove(shape(slide, one))
        logo = slide.shapes.add_group_shape()
        logo.name = "My logo"
        for _ in range(4):
            logo.shapes.add_shape(1, 0, 0, 99, 99)
        slide.shapes.add_connector(1, 0, 0, 99, 99).name = "My line"

    found = sorted((one.did, one.what, one.name) for one in compared(edited(change)))
    assert found[:2] == [("added", "group", "My logo"), ("added", "line", "My line")]
    assert found[2:] == [("removed", "group", "Tracker"), ("removed", "line", "Line"), ("removed", "table", "Agenda")]


def test_of_groups_of_one_name_the_one_that_went_is_told() -> None:
    def change(opened: Any) -> None:
        slide = opened.slides[2]
        motif = shape(slide, "Motif")
        motif._element.addnext(fewer := deepcopy(motif._element))
        fewer.remove(fewer[-1])

    both = edited(change)
    went = edited(lambda opened: remove(shape(opened.slides[2], "Motif")), both)
    assert told(compare(read(both).slides, read(went).slides, known())) == [("group", "removed", 3, "", "")]


def test_names_that_a_program_gave_all_shapes_are_no_change() -> None:
    def change(opened: Any) -> None:
        for slide in opened.slides:
            for number, one in enumerate(every(slide.shapes)):
                one.name = f"Google Shape;{number};p3"
        opened.slides[2].shapes.title.text_frame.text = "Helpers"

    assert done(change) == [("text", "changed", 3, "Leverage Catalysts", "Helpers")]


def test_a_footer_that_a_person_wrote() -> None:
    found = done(lambda opened: setattr(shape(opened.slides[2], "Footer").text_frame, "text", "River City"))
    assert found == [("text", "changed", 3, "Based on Profiles & more", "River City")]


# --- all edits at once

_word = st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=12).filter(folded)
_kinds = ("title", "texts", "text gone", "text box", "shape", "picture gone", "notes", "hide")
_edits = st.fixed_dictionaries(
    {
        "slides": st.dictionaries(st.sampled_from(list(PRINCIPLES)), st.sets(st.sampled_from(_kinds)), max_size=4),
        "words": st.lists(_word, min_size=24, max_size=24),
        "gone": st.none() | st.sampled_from(list(PRINCIPLES)),
        "new": st.booleans(),
        "move": st.tuples(st.integers(0, SLIDES - 2), st.integers(0, SLIDES - 2)),
    }
)


class Hand:
    """Makes edits, and keeps what each should be told as."""

    def __init__(self, words: list[str]) -> None:
        self.words = (f"q{number}x {word}" for number, word in enumerate(words))
        self.expected: Counter[Told] = Counter()

    def say(self, paragraph: Any, was: int) -> None:
        old, new = " ".join("".join(run.text for run in paragraph.runs).split()), next(self.words)
        first, *others = paragraph.runs
        first.text = new
        for run in others:
            run._r.getparent().remove(run._r)
        self.expected["text", "changed", was, old, new] += 1

    def edit(self, slide: Any, was: int, kinds: set[str]) -> None:
        for kind in sorted(kinds):
            getattr(self, kind.replace(" ", "_"))(slide, was)

    def title(self, slide: Any, was: int) -> None:
        self.say(slide.shapes.title.text_frame.paragraphs[0], was)

    def texts(self, slide: Any, was: int) -> None:
        for paragraph in shape(slide, "Text", -1).text_frame.paragraphs:
            self.say(paragraph, was)

    def text_gone(self, slide: Any, was: int) -> None:
        body = shape(slide, "Body")
        self.expected["text", "removed", was, " ".join(body.text_frame.text.split()), ""] += 1
        remove(body)

    def text_box(self, slide: Any, was: int) -> None:
        new = next(self.words)
        slide.shapes.add_textbox(Inches(1), Inches(1), Inches(2), Inches(1)).text_frame.text = new
        self.expected["text", "added", was, "", new] += 1

    def shape(self, slide: Any, was: int) -> None:
        slide.shapes.add_shape(1, Inches(1), Inches(1), Inches(2), Inches(1))
        self.expected["shape", "added", was, "", ""] += 1

    def picture_gone(self, slide: Any, was: int) -> None:
        remove(shape(slide, "Motif"))
        self.expected["group", "removed", was, "", ""] += 1

    def notes(self, slide: Any, was: int) -> None:
        new = next(self.words)
        slide.notes_slide.notes_text_frame.paragraphs[1].runs[-1].text = new
        self.expected["notes", "changed", was, "Trust is the floor, not the ceiling.", new] += 1

    def hide(self, slide: Any, was: int) -> None:
        slide._element.set("show", "0")
        self.expected["slide", "hidden", was, "", ""] += 1


@settings(max_examples=60)
@given(_edits)
def test_exactly_what_was_done_is_told(edits: dict[str, Any]) -> None:
    hand = Hand(edits["words"])
    moved = set[int]()

    def change(opened: Any) -> None:
        slides = {place + 1: slide for place, slide in enumerate(opened.slides)}
        numbers = list(slides)
        for place, kinds in edits["slides"].items():
            if place != edits["gone"]:
                hand.edit(slides[place + 1], place + 1, kinds)
        if edits["new"]:
            title = next(hand.words)
            add(opened, title)
            hand.expected["slide", "added", 0, "", title] += 1
        if edits["gone"] is not None:
            drop(opened, edits["gone"])
            hand.expected["slide", "removed", numbers.pop(edits["gone"]), made().slides[edits["gone"]].words, ""] += 1
        place, to = edits["move"]
        if place != to:
            move(opened, place, to)
            # Of two neighbours that changed places, either may be the one that moved.
            moved.update([numbers[place]] if abs(place - to) > 1 else [numbers[place], numbers[to]])

    found = Counter(told(compared(edited(change))))
    moves = [one for one in found if one[1] == "moved"]
    assert len(moves) == bool(moved)
    assert {was for _, _, was, _, _ in moves} <= moved
    assert found - Counter(moves) == hand.expected
