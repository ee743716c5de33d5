"""What leaves its place on a slide, or meets other words there: in the theme's own fonts, and where Arial or Calibri stands in for them."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from toolkit.build.fitting import Fit, Measured
from toolkit.fonts.fallback import FAMILIES
from toolkit.problems import Problem, Where, shortened
from toolkit.scene import Page, Rect
from toolkit.text.overflow import SLACK, about_of
from toolkit.units import shown_mm
from toolkit.write.pptx.boxes import Boxed

_SHOWN = 48
_FONTS = ("theme", *FAMILIES)
_WHY = ", so that it can be read where the fonts are not installed"


def unfit(page: Page, number: int, texts: Sequence[Measured], otherwise: Where, told: Sequence[Problem]) -> Iterator[Problem]:
    """Texts of a slide that leave their boxes, and pairs that meet: each in the first font in which it does. What is `told` already is passed over."""
    slide = f'(slide {number}, "{page.title}")'
    lacking = [problem for problem in told if problem.about]
    known = {problem.where for problem in lacking}, {problem.about for problem in lacking}
    for text in texts:
        shown, where = shortened(text.fit.text, _SHOWN), text.boxed.text.where
        if loose := next((one for one in text.fit.fits if not one.holds), None):
            if loose.font == "theme" and (where in known[0] or shown in known[1]):
                continue
            lacks, what = (loose.wide, "wide") if loose.wide > SLACK else (-loose.headroom, "long")
            said = f'"{shown}" is {shown_mm(lacks)} too {what} for its place{_in(loose.font)} {slide}'
            yield Problem(where or otherwise, said, f"shorten it{_why(loose.font)}", about_of(where, shown), lacks)
    for one, other, font in _meetings(texts):
        shown, beside = (shortened(text.fit.text, _SHOWN) for text in (one, other))
        said, where = f'"{shown}" and "{beside}" meet{_in(font)} {slide}', one.boxed.text.where or other.boxed.text.where
        yield Problem(where or otherwise, said, f"shorten one of them{_why(font)}", about_of(where, f"{shown} {beside}"))


def _in(font: str) -> str:
    return "" if font == "theme" else f" where {font} stands in for the theme's fonts"


def _why(font: str) -> str:
    return "" if font == "theme" else _WHY


def _meetings(texts: Sequence[Measured]) -> Iterator[tuple[Measured, Measured, str]]:
    """Two texts whose words stand on each other, and the first font in which they do. One that leaves its box in our own font is told for that."""
    whole = [(text, {fit.font: _ink(text.boxed, fit) for fit in text.fit.fits}) for text in texts if text.fit.fits[0].holds]
    for (one, ink), (other, beside) in combinations(whole, 2):
        if font := next((font for font in _FONTS if _meet(ink[font], beside[font])), None):
            yield one, other, font


def _ink(boxed: Boxed, fit: Fit) -> Rect:
    """Where the words stand."""
    box, align = boxed.box, boxed.text.paragraphs[0].align
    free, left = box.h - fit.height, box.w - fit.width
    y = box.y + {"top": 0.0, "middle": free / 2, "bottom": free}[boxed.text.anchor]
    return Rect(box.x + {"start": 0.0, "center": left / 2, "end": left}[align], y, fit.width, fit.height)


def _meet(one: Rect, other: Rect) -> bool:
    return min(one.right, other.right) - max(one.x, other.x) > SLACK and min(one.bottom, other.bottom) - max(one.y, other.y) > SLACK
