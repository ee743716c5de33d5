"""The way to an edition's page: on the cover of every set, and on every back that has room for it."""

from functools import cache

import pytest
import zxingcpp
from msgspec.structs import replace

from tests.layouts.drawn import library
from tests.layouts.workbook.walk import texts
from toolkit.build.render import draw, layout, room_of
from toolkit.home import Home
from toolkit.kit.cards.form import formed
from toolkit.library import Library
from toolkit.model.printing import Form, Printing
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report, Where
from toolkit.scene import Document, Group, Item, Link, Page
from toolkit.source.words import Words
from toolkit.theme import look_of
from toolkit.write.pdf import write_pdf
from toolkit.write.png import write_pngs

ADDRESS = "https://example.org/river-region/cards"
STOCKS = sorted(library().stocks)
TOO_SMALL = {"avery-5371", "avery-8373", "avery-5395", "avery-l7414", "avery-c32011", "avery-c32015", "poker"}


@cache
def content() -> Library:
    edition = replace(library().editions["national"], address=Words(ADDRESS, Where("edition.yaml")))
    return replace(library(), editions={"national": edition})


@cache
def faces(stock: str, *, large: bool = False) -> tuple[Page, ...]:
    plan = make_plan(content(), content().editions["national"], Choice(stock=stock, printing=Printing(large=large)))
    report = Report()
    made = room_of(plan, PRODUCTS["cards"], content(), report)
    room = replace(made, cards=formed(made))
    pages = tuple(page for sheet in plan.sheets["cards"] for page in layout(Home(), sheet.layout).draw(sheet, room))
    assert list(map(str, report)) == []
    return pages


def codes(page: Page) -> list[Group]:
    return [item for item in page.items if isinstance(item, Group) and item.name == "QR code"]


@pytest.mark.parametrize("stock", STOCKS)
def test_the_cover_has_the_code_and_the_address(stock: str) -> None:
    cover = next(page for page in faces(stock) if page.key == "cover/back")
    [code] = codes(cover)
    assert code.alt == "A QR code that leads to example.org/river-region/cards"
    assert "example.org/river-region/cards" in " ".join(text.text for text in texts(cover))


@pytest.mark.parametrize("stock", STOCKS)
def test_all_backs_of_a_set_have_it_or_none(stock: str) -> None:
    backs = [page for page in faces(stock) if page.key.startswith("principle/") and page.key.endswith("/back")]
    found = {len(codes(page)) for page in backs}
    assert len(found) == 1
    if stock not in TOO_SMALL:
        assert found == {1}
        assert all("example.org/river-region/cards" in " ".join(text.text for text in texts(page)) for page in backs)


def test_large_print_keeps_all_its_words() -> None:
    page = next(page for page in faces("half-letter", large=True) if page.key == "principle/D1/back")
    assert {text.name for text in texts(page)} >= {"why", "in_practice", "look_for", "ask", "try_this", "who", "watch_out", "pairs_with"}


def document(form: Form) -> Document:
    plan = make_plan(content(), content().editions["national"], Choice(printing=Printing(form=form)))
    return draw(plan, PRODUCTS["cards"], content(), Home(), Report())[0]


def links(items: tuple[Item, ...]) -> list[Link]:
    groups = [item for item in items if isinstance(item, Group)]
    return [group.link for group in groups if group.link] + [link for group in groups for link in links(group.items)]


def test_on_screen_the_address_is_a_link_and_on_paper_it_is_not() -> None:
    assert {link.url for page in document("reading").pages for link in links(page.items)} == {ADDRESS}
    assert not [link for form in ("sheets", "press", "fold") for page in document(form).pages for link in links(page.items)]


@pytest.mark.parametrize("ink", ["full", "saver"])
def test_a_phone_reads_the_code_of_a_printed_card(ink: str) -> None:
    plan = make_plan(content(), content().editions["national"], Choice(printing=Printing(form="press", ink="saver" if ink == "saver" else "full")))
    made, setter = draw(plan, PRODUCTS["cards"], content(), Home(), Report())
    one = replace(made, pages=made.pages[7:8], cards=())
    [picture] = write_pngs(write_pdf(one, look_of(plan.theme), setter.faces), 200)
    from io import BytesIO

    from PIL import Image

    [found] = zxingcpp.read_barcodes(Image.open(BytesIO(picture)))
    assert found.text == ADDRESS
