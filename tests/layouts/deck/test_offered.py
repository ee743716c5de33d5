"""The slide layouts of a deck: those that people choose for slides of their own, and what they can turn on, on every slide."""

import io
from itertools import combinations

import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER

from tests.layouts.deck.conftest import Deck, drawn, library
from tests.layouts.deck.walk import box, groups, ink, items, overlap, texts
from tests.layouts.test_contrast import covers
from tests.write.pptx.sample import typesetter
from toolkit.plan.deck import LAYOUTS
from toolkit.scene import Group, Item, Page, Paragraph, Rect, Run, Shape, SlideLayout, Slot
from toolkit.theme import Look, contrast
from toolkit.write.pptx import write_pptx

FURNITURE = ("date", "footer", "number")
OFFERED = ("deck/quote", "deck/two_columns", "deck/table", "deck/picture")
LOOK = Look(library().themes["bold-geometry"])


def layout(deck: Deck, key: str) -> SlideLayout:
    return next(one for one in deck.document.layouts if one.key == key)


def slots(one: SlideLayout, *kinds: str) -> list[Slot]:
    return [slot for slot in one.slots if slot.kind in kinds]


def test_every_deck_has_the_layouts_that_people_choose_from(deck: Deck) -> None:
    assert tuple(one.key for one in deck.document.layouts)[: len(LAYOUTS)] == LAYOUTS, "first in the list, in one order"
    kinds = {key: sorted(slot.kind for slot in layout(deck, key).slots if slot.kind not in FURNITURE) for key in OFFERED}
    assert kinds == {
        "deck/quote": ["body", "subtitle", "title"],
        "deck/two_columns": ["body", "body", "body", "body", "title"],
        "deck/table": ["body", "table", "title"],
        "deck/picture": ["body", "body", "picture", "title"],
    }


def test_placeholders_have_names_and_prompts_of_their_own_inside_the_slide_and_apart(deck: Deck) -> None:
    for one in deck.document.layouts:
        assert len({slot.name for slot in one.slots}) == len({slot.label for slot in one.slots}) == len(one.slots)
        assert all(slot.prompt and slot.label for slot in one.slots)
        for a, b in combinations(one.slots, 2):
            assert not overlap(a.box, b.box), (one.key, a.name, b.name)
        assert all(slot.box.x >= 0 and slot.box.y >= 0 and slot.box.right <= 960 and slot.box.bottom <= 540 for slot in one.slots)


TYPED = {
    "deck/title": "What our region learned this year",
    "deck/section": "What our region learned this year",
    "deck/activity": "How our region decides",
    "deck/principle": "What our region learned this year",
    "deck/closing": "What our region learned from students this year",
}
"""A title that a person may well type: the layouts that are named here have less room for one than others, or another use."""
LONG = "What our region learned from four hundred students"
ALIKE = ("deck/spotlight", "deck/agenda", *OFFERED)


@pytest.mark.parametrize("key", [*TYPED, *ALIKE])
def test_a_title_that_a_person_types_has_room_in_the_size_that_they_type_in(half: Deck, key: str) -> None:
    [slot] = slots(layout(half, key), "title")
    setter, words = typesetter(), TYPED.get(key, LONG)
    taken = setter.measure_all([setter.place([Paragraph((Run(words, slot.style),))], slot.box).paragraphs[0]], slot.box.w)
    assert taken.height <= slot.box.h + 0.5, (key, taken.lines)
    assert taken.width <= slot.box.w


@pytest.mark.parametrize("key", ["deck/activity", "deck/principle", "deck/closing", "deck/two_columns", "deck/picture"])
def test_a_list_can_be_typed_where_a_slide_has_one(half: Deck, key: str) -> None:
    lists = [slot for slot in slots(layout(half, key), "body") if slot.deeper]
    assert lists
    assert all(slot.box.h >= 5 * slot.style.leading for slot in lists)


def test_an_activity_of_ones_own_has_steps_minutes_and_a_clock(half: Deck) -> None:
    one = layout(half, "deck/activity")
    assert {"steps", "minutes"} <= {slot.name for slot in one.slots}
    assert [item.tag for item in one.items if isinstance(item, Group) and item.name == "Clock"] == ["Artifact"]


def test_cover_and_close_of_ones_own_have_the_picture(half: Deck) -> None:
    assert all(layout(half, key).items for key in ("deck/title", "deck/closing"))


def test_every_layout_has_date_footer_and_number_once(deck: Deck) -> None:
    for one in deck.document.layouts:
        assert [slot.kind for slot in slots(one, *FURNITURE)] == list(FURNITURE), one.key
        [date, footer, number] = slots(one, *FURNITURE)
        assert (date.offered, footer.offered) == (True, True), one.key
        assert number.offered is (one.key == "deck/title"), one.key


def test_date_and_footer_collide_with_nothing_when_people_turn_them_on(deck: Deck) -> None:
    for page in deck.pages:
        turned_on = slots(layout(deck, page.layout), "date", "footer")
        words = [ink(text) for text in texts(page, artifacts=True) if text.lines]
        clicked = [place for group in groups(page) if group.name == "Tracker" for item in items(group.items) if (place := box(item))]
        for slot in turned_on:
            assert not any(overlap(slot.box, other) for other in (*words, *clicked)), (page.key, slot.name)


def test_date_footer_and_number_can_be_read_on_every_slide(deck: Deck) -> None:
    for page in deck.pages:
        one = layout(deck, page.layout)
        for slot in slots(one, *FURNITURE):
            under = ground(page, one, slot.box)
            assert contrast(LOOK.rgb(slot.style.colour), LOOK.rgb(under)) >= 4.5, (page.key, slot.name, under)


def ground(page: Page, one: SlideLayout, box: Rect) -> str:
    """The colour under the middle of a box: of the last shape of the layout or slide that lies there, else the background."""
    found = page.background
    for item in (*one.items, *page.items):
        for shape in shapes(item):
            if shape.fill and covers(shape.geometry, box.centre):
                found = shape.fill
    return found


def shapes(item: Item) -> list[Shape]:
    if isinstance(item, Group):
        return [shape for inner in item.items for shape in shapes(inner)]
    return [item] if isinstance(item, Shape) else []


def test_a_facilitators_own_words_stand_out_in_every_placeholder() -> None:
    deck = drawn("half")
    for key in OFFERED:
        one = layout(deck, key)
        page = Page("own", "Own", deck.pages[0].size, (), key, one.background)
        for slot in one.slots:
            least = 3.0 if slot.style.size >= 18 else 4.5
            assert contrast(LOOK.rgb(slot.style.colour), LOOK.rgb(ground(page, one, slot.box))) >= least, (key, slot.name)


def test_people_and_programs_can_fill_every_layout(half: Deck) -> None:
    opened = Presentation(io.BytesIO(write_pptx(half.document, LOOK, typesetter().faces)))
    picture = io.BytesIO()
    Image.new("RGB", (4, 3)).save(picture, "PNG")
    for one in opened.slide_layouts:
        slide = opened.slides.add_slide(one)
        slide.shapes.title.text = "A title of our own"
        for holder in list(slide.placeholders):
            match holder.placeholder_format.type:
                case PP_PLACEHOLDER.TABLE:
                    assert holder.insert_table(2, 2).has_table
                case PP_PLACEHOLDER.PICTURE:
                    assert holder.insert_picture(picture).image.ext == "png"
                case _:
                    holder.text = "Words of our own"
        assert {holder.placeholder_format.type for holder in one.placeholders} >= {PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER}
    layouts, slides = len(opened.slide_layouts), len(opened.slides)
    assert slides == len(half.pages) + layouts
