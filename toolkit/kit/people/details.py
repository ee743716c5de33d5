"""What stands below a name: the organization, and on a line of its own what the person does and their pronouns."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from toolkit.kit.people.names import Setting
from toolkit.layout import Room
from toolkit.model.people import Person
from toolkit.scene import Item, Paragraph, Rect, Size
from toolkit.source.words import joined


class Roles(NamedTuple):
    """Roles of the theme for organization and details, the details' colour, and the room between these and the name, in points."""

    organization: str
    detail: str
    colour: str
    apart: float


def details(room: Room, person: Person, roles: Roles) -> tuple[Paragraph, ...]:
    """The paragraphs; none of a person of whom the list says no more than the name."""
    return tuple(_details(room, person, roles))


def _details(room: Room, person: Person, roles: Roles) -> Iterator[Paragraph]:
    if person.organization:
        yield room.type.paragraph(roles.organization, person.organization)
    if also := [part for part in (person.role, person.pronouns) if part]:
        yield room.type.paragraph(roles.detail, joined(" · ", also), colour=roles.colour)


def left_for_name(room: Room, told: Sequence[Paragraph], roles: Roles, box: Rect) -> Size:
    """What details leave of a box."""
    return Size(box.w, box.h - _height(room, told, roles, box.w))


def _height(room: Room, told: Sequence[Paragraph], roles: Roles, wide: float) -> float:
    return roles.apart + room.type.measure_all(told, wide, room.look.role(roles.detail)).height if told else 0.0


def named(room: Room, person: Person, setting: Setting, told: Sequence[Paragraph], roles: Roles, box: Rect) -> tuple[Item, ...]:
    """The name over the details, together in the middle of the box's height."""
    below = _height(room, told, roles, box.w)
    high = min(room.type.measure(setting.role, person.name, box.w, size=setting.size).height, box.h - below)
    top = Rect(box.x, box.y + (box.h - below - high) / 2, box.w, high)
    name = room.type.text(setting.role, person.name, top, size=setting.size, tag="H1", name="Name")
    if not told:
        return (name,)
    return name, room.type.texts(roles.detail, told, Rect(box.x, top.bottom + roles.apart, box.w, below - roles.apart), name="Details")
