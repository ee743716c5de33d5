"""What tests of sheets share: the national kit's room, with any of the shipped stocks."""

import pytest
from msgspec.structs import replace

from tests.layouts.drawn import library
from toolkit.build.render import room_of
from toolkit.layout import Room
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Size


@pytest.fixture(scope="session")
def national() -> Room:
    plan = make_plan(library(), library().editions["national"], Choice())
    return room_of(plan, PRODUCTS["cards"], library(), Report())


def with_stock(room: Room, stock: str) -> Room:
    """The room with another stock."""
    cards = library().cards_of(library().editions["national"], stock=stock)
    return replace(room, cards=cards, size=Size(*cards.card), report=Report())
