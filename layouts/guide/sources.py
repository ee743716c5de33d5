"""Where this comes from: the initiative, attribution, licence and sources, and which words are the toolkit's own."""

from collections.abc import Iterator

from toolkit.flow import Block, Columns, Points, Prose
from toolkit.kit.guide.chapter import part, roomiest
from toolkit.layout import Room, Sheet
from toolkit.scene import Page


def draw(sheet: Sheet, room: Room) -> tuple[Page, ...]:
    settings = ((24.0, "page.body"), (18.0, "page.body"), (14.0, "page.body"), (18.0, "page.cell"), (13.0, "page.cell"))
    choices = [tuple(_blocks(room, space, role)) for space, role in settings]
    return roomiest(sheet, room, room.say("guide.sources"), choices, phase="afterwards")


def _blocks(room: Room, space: float, role: str) -> Iterator[Block]:
    initiative = room.kit.initiative
    bold = "page.bold" if role == "page.body" else "page.cell-bold"
    licence = (room.type.run(bold, room.say("guide.named", name=room.say("guide.licence")) + " "), initiative.licence)
    rights = Columns(((Prose(initiative.attribution, "page.lead"), Prose(licence, role, space=8)),), (1.0,))
    yield from part(room.say("guide.attribution"), rights, space=0)
    yield from part(room.say("guide.source_list"), Points(initiative.sources, role), space=space)
    yield from part(room.say("guide.about"), Prose(initiative.about, role), space=space)
    themes = tuple((room.type.run(bold, room.say("guide.named", name=theme.title) + " "), theme.meaning) for theme in initiative.themes)
    yield from part(room.say("guide.themes"), Points(themes, role, between=6), space=space)
    yield from part(room.say("guide.own_words"), Prose(room.say("guide.own_text"), role), space=space)
    stubs = [spotlight.name for spotlight in room.kit.spotlights if spotlight.status == "stub"]
    if stubs:
        yield from part(room.say("guide.stubs"), Prose(room.say("guide.stub_text", names=room.language.listed(stubs)), role), space=space)
