"""Proofs: drawn pages are looked through before a writer has them. What none could draw is told at the layout that made it."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from toolkit.home import Home
from toolkit.layout import SLIDE, Room, Sheet
from toolkit.own import is_own, told_as_own
from toolkit.problems import LayoutError, shortened
from toolkit.scene import Page, SlideLayout, Text
from toolkit.scene.faults import Fault, Known, Stock, outside, page_faults, shared_faults, slide_layout_faults, stock
from toolkit.theme import Look
from toolkit.units import shown_mm

_SHOWN = 48


def proof_slide_layout(layout: SlideLayout, look: Look) -> SlideLayout:
    """The slide layout. Raises LayoutError for one that cannot be drawn."""
    if not isinstance(layout, SlideLayout):
        raise LayoutError(f"{layout!r:.40} is not a slide layout")
    if faults := (*slide_layout_faults(layout, _known(look)), *_beyond(layout)):
        raise LayoutError(*faults)
    return layout


def _beyond(layout: SlideLayout) -> tuple[str, ...]:
    """Art that passes the edge of every slide on the layout. A show cuts it there, and a slide on paper would not."""
    found = outside(Page(layout.key, layout.name, SLIDE, layout.items), stock(layout.items))
    return tuple(f'"{item.name or type(item).__name__}" stands {shown_mm(far)} outside the slide, in the slide layout "{layout.key}"' for item, far in found)


class Proofed(Struct, frozen=True):
    """A page that can be drawn, the sheet that it is of, and what stands on it."""

    page: Page
    sheet: Sheet
    on: Stock


def proof_page(page: Page, sheet: Sheet, room: Room, home: Home, layouts: Mapping[str, SlideLayout]) -> Proofed:
    """The page, looked through. Raises LayoutError for one that cannot be drawn. `layouts` are the slide layouts by key, none where pages are paper.

    Nothing that a bundled layout draws stands outside its page but for too much content, which is a problem of that.
    """
    if not isinstance(page, Page):
        raise LayoutError(f"{sheet.layout} made {page!r:.40} and not a page")
    if layouts and page.layout not in layouts:
        raise LayoutError(f'the slide "{page.key}" has no slide layout "{page.layout}"')
    on = stock(page.items)
    if faults := page_faults(page, on, _known(room.look), layouts.get(page.layout)):
        raise LayoutError(*faults)
    if not room.report:  # words that found no room stand outside and are told already
        _proof_edges(page, on, room, own=is_own(home, sheet.layout))
    return Proofed(page, sheet, on)


def _proof_edges(page: Page, on: Stock, room: Room, *, own: bool) -> None:
    found = outside(page, on)
    if not found:
        return
    item, far = max(found, key=lambda pair: pair[1])
    texts = [text for text, _ in found if isinstance(text, Text) and text.text]
    said = " ".join(texts[0].text.split()) if texts else item.name or type(item).__name__
    shown = shortened(said, _SHOWN)
    if own:
        raise LayoutError(f'"{shown}" stands {shown_mm(far)} outside the page "{page.key}"')
    where = next((text.where for text in texts if text.where), room.type.otherwise)
    room.report.add(
        where, f'"{shown}" stands {shown_mm(far)} outside its page, "{page.title}"', "shorten it, or what stands on the page with it", about=shown, lacks=far
    )


def proof_all(drawn: Sequence[Proofed], targets: Collection[str], home: Home, layouts: Mapping[str, SlideLayout]) -> None:
    """Raise LayoutError for what is wrong between the pages of a product, at the project's own layout where one has a part in it.

    `targets` are the keys that a link may lead to.
    """
    faults = tuple(shared_faults([part.page for part in drawn], [part.on for part in drawn], targets, layouts))
    if not faults:
        return
    at_fault = {fault: _at_fault(fault, drawn, home) for fault in faults}
    first = at_fault[faults[0]]
    with told_as_own(home, first):
        raise LayoutError(*(fault.says for fault in faults if at_fault[fault] == first))


def _at_fault(fault: Fault, drawn: Sequence[Proofed], home: Home) -> str:
    """The project's own layout among those that made the pages; else the last of them."""
    names = [drawn[index].sheet.layout for index in fault.pages]
    names += [part.sheet.layout for part in drawn if part.sheet.key == fault.target]
    return next((name for name in names if is_own(home, name)), names[-1])


def _known(look: Look) -> Known:
    return Known(look.colours, look.theme.faces)
