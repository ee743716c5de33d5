"""Names of a set stand alike wherever they can."""

from hypothesis import given
from hypothesis import strategies as st

from tests.handouts.rooms import paper_room
from toolkit.kit.people.names import alike, settings
from toolkit.scene import Size

sizes = st.lists(st.floats(8, 96), max_size=30)
ROLES = ("small-card.title", "small-card.head")


@given(sizes)
def test_no_name_is_larger_than_its_box_allows_and_all_but_one_in_four_are_alike(own: list[float]) -> None:
    done = alike(own)
    assert len(done) == len(own)
    assert all(size <= allowed for size, allowed in zip(done, own, strict=True))
    assert not own or done.count(max(done)) >= len(own) - max(1, len(own) // 4)


def test_a_name_that_is_nearly_as_short_as_the_others_makes_all_alike() -> None:
    assert alike((30, 32, 26, 38)) == (26, 26, 26, 26)


def test_one_long_name_is_smaller_and_the_others_are_not() -> None:
    assert alike((30, 30, 12, 38)) == (30, 30, 12, 30)


def test_a_name_that_no_size_of_a_role_holds_takes_the_next_role() -> None:
    room, box = paper_room(), Size(200, 60)
    one, other = settings(room, ROLES, ("Ana Ruiz", "Keihanaikukauakahihuliheekahaunaele"), [box, box])
    assert (one.role, other.role) == ROLES
    assert other.size < room.look.role(ROLES[0]).smallest < one.size
