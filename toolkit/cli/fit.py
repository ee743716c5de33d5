"""The fit report of `toolkit check --fit`: a table to read, or JSON."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from toolkit.problems import shortened

if TYPE_CHECKING:
    from toolkit.build.fit import DeckFit, SlideFit
    from toolkit.build.fitting import Fit, TextFit

_FONTS = {"theme": "own fonts", "Arial": "Arial", "Calibri": "Calibri"}
"""What each font of the report is called."""
_NAME, _SHOWN = 20, 34
_TIGHTEST = 10
_HEAD = "lines   high   room    %"
_LEAST = "   Least in"


def fit_lines(decks: Iterable["DeckFit"]) -> Iterator[str]:
    """A table for each deck: its slides with their texts, then the tightest of them."""
    for deck in decks:
        texts = [(slide, text) for slide in deck.slides for text in slide.texts]
        yield f"{deck.edition}, {deck.language}, agenda {deck.convening}: {len(deck.slides)} slides, {len(texts)} texts. Lengths are in points."
        yield ""
        yield from _header("Text")
        for slide in deck.slides:
            yield f"{slide.number}  {slide.title}{'  (hidden)' if slide.hidden else ''}"
            yield from (_row(text.name, text) for text in slide.texts)
        yield ""
        yield from _header(f"The {min(_TIGHTEST, len(texts))} tightest")
        yield from (_row(f"{slide.number} {text.name}", text) for slide, text in _tightest(texts))
        yield ""
        yield _total(texts)
        yield ""


def fit_fields(decks: Iterable["DeckFit"]) -> list[dict[str, Any]]:
    """Everything for other programs, by the names of the records."""
    from msgspec import to_builtins  # imported late: only this form needs it

    listed: list[dict[str, Any]] = []
    for deck in decks:
        fields = to_builtins(deck)
        del fields["problems"]  # they stand with all others
        told = (text for slide in fields["slides"] for text in slide["texts"])
        for text, known in zip(told, (text for slide in deck.slides for text in slide.texts), strict=True):
            for fit in text["fits"]:
                fit["percent"] = _percent(fit["headroom"], text["height"])
            text["least"] = {"font": known.least.font, "headroom": known.least.headroom}
        listed.append(fields)
    return listed


def _header(first: str) -> tuple[str, str]:
    fonts = "".join(f"   {name:<{len(_HEAD)}}" for name in _FONTS.values())
    return (
        f"  {'':<{_NAME}} {'':<{_SHOWN}}  {'':>13} {'':>5}{fonts}".rstrip(),
        f"  {first:<{_NAME}} {'Words':<{_SHOWN}}  {'Box':>13} {'Type':>5}" + f"   {_HEAD}" * len(_FONTS) + _LEAST,
    )


def _row(name: str, text: "TextFit") -> str:
    box = f"{text.width:.0f} x {text.height:.0f}"
    start = f"  {shortened(name, _NAME):<{_NAME}} {shortened(text.text, _SHOWN):<{_SHOWN}}  {box:>13} {text.size:>5g}"
    return start + "".join(f"   {_fit(fit, text.height)}" for fit in text.fits) + f"   {_FONTS[text.least.font]}"


def _fit(fit: "Fit", height: float) -> str:
    """A font's columns. A word that is too wide is marked, because its line is broken inside it."""
    mark = "!" if not fit.holds else " "
    return f"{fit.lines:>4}{mark} {fit.height:>6.1f} {fit.headroom:>6.1f} {_percent(fit.headroom, height):>4.0f}"


def _percent(headroom: float, height: float) -> float:
    return round(100 * headroom / height, 1) if height else 0.0


def _tightest(texts: Sequence[tuple["SlideFit", "TextFit"]]) -> Sequence[tuple["SlideFit", "TextFit"]]:
    return sorted(texts, key=lambda pair: pair[1].least.headroom)[:_TIGHTEST]


def _total(texts: Sequence[tuple["SlideFit", "TextFit"]]) -> str:
    fits = {name: sum(1 for _, text in texts if text.fits[index].holds) for index, name in enumerate(_FONTS.values())}
    return "Texts that fit: " + ", ".join(f"{count} of {len(texts)} in {name}" for name, count in fits.items()) + "."
