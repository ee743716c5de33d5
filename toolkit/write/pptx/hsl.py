"""Colours as Office derives them: a slot of the theme, turned, saturated and lightened.

Pure arithmetic on red, green and blue from 0 to 255. `transformed` is how PowerPoint and LibreOffice read the transforms
(in order, in hue, saturation and luminance of plain sRGB, each result held within its range); `derived` is its inverse.
"""

import colorsys
from typing import TypeAlias

from toolkit.theme import RGB

Transform: TypeAlias = tuple[str, int]
"""Its name ("lumMod") and value: thousandths of a percent, for "hueOff" sixty-thousandths of a degree."""

_PERCENT = 100_000
_TURN = 360 * 60_000
_LEAST_SATURATION = 0.05
"""Below this a multiple of the saturation says too little, and an offset is written."""


def transformed(rgb: RGB, transforms: tuple[Transform, ...]) -> RGB:
    """The colour that the transforms make of another."""
    hue, lum, sat = colorsys.rgb_to_hls(*(part / 255 for part in rgb))
    for name, value in transforms:
        share = value / _PERCENT
        if name == "hueOff":
            hue = (hue + value / _TURN) % 1
        elif name in ("satMod", "satOff"):
            sat = _held(sat * share if name == "satMod" else sat + share)
        elif name in ("lumMod", "lumOff"):
            lum = _held(lum * share if name == "lumMod" else lum + share)
        else:
            raise KeyError(name)
    red, green, blue = colorsys.hls_to_rgb(hue, lum, sat)
    return round(red * 255), round(green * 255), round(blue * 255)


def derived(base: RGB, target: RGB) -> tuple[Transform, ...]:
    """The transforms that make one colour of another; none when they are the same.

    Lighter colours are mixed towards white and darker ones towards black, as PowerPoint's own "lighter 80 %" is, so that they stay
    lighter or darker whatever colour a person puts into the slot.
    """
    hue, lum, sat = colorsys.rgb_to_hls(*(part / 255 for part in base))
    to_hue, to_lum, to_sat = colorsys.rgb_to_hls(*(part / 255 for part in target))
    if base == target:
        return ()
    found = (*(_turn(hue, to_hue) if to_sat else ()), *_saturation(sat, to_sat), *_luminance(lum, to_lum))
    return tuple((name, value) for name, value in found if (name, value) != ("hueOff", 0))


def _turn(hue: float, to: float) -> tuple[Transform, ...]:
    turn = (to - hue + 0.5) % 1 - 0.5
    return (("hueOff", round(turn * _TURN)),)


def _saturation(sat: float, to: float) -> tuple[Transform, ...]:
    if abs(sat - to) * _PERCENT < 1:
        return ()
    if sat < _LEAST_SATURATION:
        return (("satOff", round((to - sat) * _PERCENT)),)
    return (("satMod", round(to / sat * _PERCENT)),)


def _luminance(lum: float, to: float) -> tuple[Transform, ...]:
    if abs(lum - to) * _PERCENT < 1:
        return ()
    if to < lum:
        return (("lumMod", round(to / lum * _PERCENT)),)
    kept = round((1 - to) / (1 - lum) * _PERCENT)
    return ("lumMod", kept), ("lumOff", _PERCENT - kept)


def _held(share: float) -> float:
    return min(1.0, max(0.0, share))
