"""Which of a person's printers fits a sheet."""

from collections.abc import Iterable, Sequence

from toolkit.model.printer import Profile
from toolkit.model.printing import Flip
from toolkit.model.resolved import CardStock
from toolkit.problems import UnfitChoiceError


def fitting(profiles: Iterable[Profile], cards: CardStock, flip: Flip) -> Profile:
    """The profile for these cards and this flip: one of the stock itself before one of its paper alone, and one of no tray before one of a tray.

    Raises UnfitChoiceError, which says what would fit, where none does or where trays leave a choice.
    """
    known = tuple(profiles)
    found = candidates(known, cards, flip)
    if not found:
        raise UnfitChoiceError(_none(known, cards, flip))
    if len(found) > 1:
        trays = ", ".join(f'"{profile.tray}"' for profile in found)
        raise UnfitChoiceError(f'The printer "{found[0].name}" was measured with several trays for this paper: {trays}. Choose one with --tray.')
    return found[0]


def candidates(profiles: Iterable[Profile], cards: CardStock, flip: Flip) -> list[Profile]:
    """The profiles that fit best; several where they differ in their trays alone."""
    sheet = cards.paper.id, cards.stock.orientation, flip
    whole = [profile for profile in profiles if (profile.paper, profile.orientation, profile.flip) == sheet]
    found = [profile for profile in whole if profile.stock == cards.stock.id] or [profile for profile in whole if profile.stock is None]
    return [profile for profile in found if profile.tray is None] or found


def _none(known: tuple[Profile, ...], cards: CardStock, flip: Flip) -> str:
    name = known[0].name if known else ""
    wanted = wording(str(cards.paper.id), cards.stock.orientation, flip, str(cards.stock.id))
    fits = "\n".join(f"  {described(profile)}" for profile in known)
    turned = " --stock " + cards.stock.id if cards.stock.orientation == "landscape" else ""
    todo = f"toolkit calibrate --paper {cards.paper.id}{turned} --flip {flip}"
    return f'The printer "{name}" was not measured for {wanted}. It was measured for:\n{fits}\nBuild for one of these, or measure it with: {todo}'


def wording(paper: str, orientation: str, flip: str, stock: str = "") -> str:
    """A sheet in words: "letter, flipped on the long edge"."""
    lies = f"{paper} lying on its side" if orientation == "landscape" else paper
    return ", ".join(filter(None, (lies, f"stock {stock}" if stock else "", f"flipped on the {flip.replace('-', ' ')}")))


def described(profile: Profile) -> str:
    """What a profile is for, in words."""
    said = wording(str(profile.paper), profile.orientation, profile.flip, str(profile.stock or ""))
    return f'{said}, tray "{profile.tray}"' if profile.tray else said


def for_stock(profiles: Sequence[Profile], stock: str) -> Sequence[Profile]:
    """Those that were measured with this stock, or, where none is named, with any of the paper; all where there is none of these.

    A sheet of the paper is corrected for the paper, or what is read off it would refine another profile.
    """
    return [profile for profile in profiles if (profile.stock or "") == stock] or profiles
