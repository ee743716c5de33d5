"""What a calibration sheet says: its title, what it is for, and numbered steps."""

from collections.abc import Sequence
from typing import NamedTuple

from toolkit.kit.pages.page import Placed
from toolkit.layout import Room
from toolkit.scene import Paragraph, Rect

_BODY, _BOLD, _SIZES = "page.body", "page.bold", (11.0, 10.5, 10.0)


class Step(NamedTuple):
    """What to do, in a word or two, and how; the colour is that of the scales that it is about."""

    lead: str
    text: str
    colour: str = "ink"


def heading(room: Room, title: str, said: str, box: Rect) -> Placed:
    """The title, and a line under it."""
    high = room.type.measure("page.title", title, box.w, size=26.0).height
    head = room.type.text("page.title", title, Rect(box.x, box.y, box.w, high), size=26.0, tag="H1", name="Title")
    low = room.type.measure("page.small", said, box.w).height
    line = room.type.text("page.small", said, Rect(box.x, box.y + high + 3, box.w, low), name="Sheet")
    return Placed((head, line), box.y + high + 3 + low)


def steps(room: Room, listed: Sequence[Step], box: Rect, spare: float) -> Placed:
    """The steps from the top of a box on, numbered, as large as it holds with so many points to spare; without these where the smallest do not fit."""
    role = room.look.role(_BODY)
    sets = [[_step(room, number, step, size) for number, step in enumerate(listed, 1)] for size in _SIZES]
    paragraphs = next((one for one in sets if room.type.measure_all(one, box.w, role).height <= box.h - spare), sets[-1])
    high = room.type.measure_all(paragraphs, box.w, role).height
    text = room.type.texts(_BODY, paragraphs, Rect(box.x, box.y, box.w, box.h), tag="L", name="Steps")
    return Placed((text,), box.y + high)


def _step(room: Room, number: int, step: Step, size: float) -> Paragraph:
    lead, text = room.type.run(_BOLD, f"{step.lead} ", size=size, colour=step.colour), room.type.run(_BODY, step.text, size=size)
    return room.type.paragraph(_BODY, (lead, text), size=size, bullet=f"{number}", indent=16.0, space_before=5.0)
