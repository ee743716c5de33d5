"""Names that a request may use."""

from collections.abc import Collection, Iterable, Sequence

from toolkit.library import Library
from toolkit.problems import Problem, UnknownNameError


def check_names(
    library: Library, editions: Iterable[str], languages: Iterable[str], convening: str, paper: str, stock: str = "", badges: str = ""
) -> None:  # fmt: skip
    """Raise UnknownNameError for the first name that the library does not have, and for a stock of another paper than the one that is asked for.

    "" takes the edition's own convening, paper or stock. `badges` is the stock of name badges.
    """
    stocks = {one.id for one in library.stocks.values() if paper in ("", one.paper)}
    asked: tuple[tuple[str, Iterable[str], Collection[str]], ...] = (
        ("edition", editions, {*library.editions, *library.unread}),
        ("language", languages, library.strings),
        ("convening", filter(None, (convening,)), library.convenings),
        ("paper", filter(None, (paper,)), library.papers),
        (f"stock on {paper} paper" if paper else "stock", filter(None, (stock, badges)), stocks),
    )
    for kind, names, known in asked:
        for name in names:
            if name not in known:
                raise UnknownNameError(kind, name, known)


def told_of(library: Library, editions: Sequence[str]) -> list[Problem]:
    """The problems of those editions whose own files are wrong."""
    return [problem for edition in editions for problem in library.unread.get(edition, ())]
