"""A request as pieces of work."""

from msgspec.structs import replace

from toolkit.build.entries import set_name
from toolkit.build.people import people_on
from toolkit.build.printed import printed
from toolkit.build.request import Request
from toolkit.build.work import Task
from toolkit.library import Library
from toolkit.model.printing import Printing
from toolkit.plan import Choice

_WITH_MOTIFS = ("deck", "cards", "deck-handout", "deck-script", "cards-proof", "cards-differences")


def tasks(library: Library, edition: str, request: Request) -> tuple[Task, ...]:
    """Two tasks of about equal weight in each language. Deck and cards have the principles' motifs in common, which are placed once in a process."""
    groups = [tuple(name for name in request.wanted if (name in _WITH_MOTIFS) is shared) for shared in (True, False)]
    languages = request.languages or tuple(library.editions[edition].languages)
    return tuple(Task(edition, group, _choice(library, edition, language, request)) for language in languages for group in groups if group)


def _choice(library: Library, edition: str, language: str, request: Request) -> Choice:
    """What is asked for in one language; with the cards that were printed last, where only changed ones are wanted."""
    people = people_on(request.names, request.wanted)
    printing = _printing(library, edition, request)
    choice = Choice(language, request.convening, request.paper, request.stock, printing, badges=request.badges, people=people)
    if not request.printing.changed:
        return choice
    known = printed(request.output / edition).get(set_name(library, library.editions[edition], choice), {})
    return replace(choice, printed=tuple(known.items()))


def _printing(library: Library, edition: str, request: Request) -> Printing:
    if not request.printers or "cards" not in request.wanted:
        return request.printing
    from toolkit.build.printers import printing_for

    return printing_for(library, edition, request.paper, request.stock, request.printing, request.printers)
