"""What a spotlight claims can be checked: results and quotes have sources, and a stub claims nothing."""

from collections.abc import Iterator

from toolkit.model.spotlight import Spotlight
from toolkit.problems import Report
from toolkit.source.words import Words

_PLACEHOLDERS = frozenset(("tbd", "tba", "todo", "tbc", "na", "none", "unknown", "x", "xx", "xxx", "source"))
"""What people write, without its signs and in small letters, where they have no source yet."""
_FILL_IN = "write where it can be looked up, or remove it until that is known"


def check_spotlight(spotlight: Spotlight, report: Report) -> None:
    """Report results and quotes that nobody could check, and those of a stub."""
    for result in spotlight.results:
        if result.source is None:
            report.add(result.where, f'the result "{result.claim}" has no source', 'add "source:" with where it can be checked, or remove the result')
    quote = spotlight.quote
    if quote is not None and quote.source is None:
        report.add(quote.where, "the quote has no source", 'add "source:" with where it was said, or remove the quote')
    if quote is not None and quote.permission is None:
        hint = 'add "permission:" with who allowed it to be printed and how, or remove the quote'
        report.add(quote.where, "the quote has no permission", hint)
    for words in _proofs(spotlight):
        if "".join(filter(str.isalnum, words)).lower() in ("", *_PLACEHOLDERS):
            report.add(words.where, f'"{words}" is no source', _FILL_IN)
    claims = (*spotlight.results, *((quote,) if quote else ()))
    if spotlight.status == "stub" and claims:
        told = f'"{spotlight.name}" is a stub, and has results or a quote'
        report.add(claims[0].where, told, 'write "status: draft", or "status: confirmed" when its partners have agreed to every word')


def _proofs(spotlight: Spotlight) -> Iterator[Words]:
    """What results and the quote rest on, where it is given."""
    yield from (result.source for result in spotlight.results if result.source)
    if spotlight.quote is not None:
        yield from (words for words in (spotlight.quote.source, spotlight.quote.permission) if words)
