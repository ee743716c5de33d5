"""Cards to edit: real titles, two families, one slide a card."""

from io import BytesIO

import pytest
from pptx import Presentation

from tests.layouts.drawn import library
from toolkit.build.work import Task, work
from toolkit.home import Home
from toolkit.model.printing import Printing
from toolkit.plan import Choice


@pytest.mark.parametrize("choice", [Choice(printing=Printing(form="slides")), Choice(stock="avery-5371", printing=Printing(form="slides"))])
def test_every_card_is_a_slide_with_a_title_in_its_place(choice: Choice) -> None:
    [made] = work(Home(), Task("national", ("cards",), choice))
    assert made.problems == ()
    deck = Presentation(BytesIO(made.data))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides if slide.shapes.title is not None]
    assert titles[3:] == [principle.title for principle in library().principles]
    assert len(titles) == len(deck.slides) == 20
    assert {slide.slide_layout.name for slide in deck.slides} == {"Card"}
    width, height = (deck.slide_width or 0) / 12700, (deck.slide_height or 0) / 12700
    assert (width, height) == ((252, 288) if choice.stock else (612, 396))


def test_slides_of_cards_name_two_families() -> None:
    [made] = work(Home(), Task("national", ("cards",), Choice(printing=Printing(form="slides"))))
    deck = Presentation(BytesIO(made.data))
    xml = "".join(slide.element.xml for slide in deck.slides)
    assert "Figtree Medium" not in xml
