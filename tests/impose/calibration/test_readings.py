"""Readings become what a printer does, and its inverse lets every point land where it belongs."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.impose.calibration.printer import Printer, read
from toolkit.impose.calibration.drift import NO_DRIFT, drift_of, map_of, refined
from toolkit.impose.calibration.places import places
from toolkit.impose.calibration.readings import Done, Readings, done
from toolkit.impose.grid import behind
from toolkit.model.printer import Drift
from toolkit.model.printing import Flip
from toolkit.scene import Point, Rect, Size
from toolkit.scene.affine import IDENTITY, Affine
from toolkit.units import PT_PER_MM, mm

SHEETS = (Size(612, 792), Size(mm(210), mm(297)), Size(792, 612), Size(mm(297), mm(210)))
sheets, flips = st.sampled_from(SHEETS), st.sampled_from(["long-edge", "short-edge"])
shifts, shares = st.floats(-mm(4), mm(4)), st.floats(-0.015, 0.015)


@st.composite
def sides(draw: st.DrawFn) -> Affine:
    """Any small shift, change of size, turn and slant around a sheet's corner."""
    a, b, c, d = (draw(shares) for _ in range(4))
    return Affine(1 + a, b, c, 1 + d, draw(shifts) - 400 * c, draw(shifts) - 300 * b)


@st.composite
def printers(draw: st.DrawFn) -> Printer:
    return Printer(draw(sides()), draw(sides()))


def off(map_: Affine, sheet: Size) -> float:
    """The largest distance in millimetres by which a corner of the sheet lands beside its place."""
    corners = [Point(x, y) for x in (0.0, sheet.w) for y in (0.0, sheet.h)]
    return max(hypot(map_.of(p).x - p.x, map_.of(p).y - p.y) for p in corners) / PT_PER_MM


def inverses(front: Drift, back: Drift, sheet: Size) -> tuple[Affine, Affine]:
    return map_of(front, sheet).inverse, map_of(back, sheet).inverse


def largest(readings: Readings) -> float:
    pairs = [number for pair in (readings.a, readings.b, readings.c) for number in pair or ()]
    return max(abs(number) for number in (*pairs, readings.d, readings.e, readings.f, readings.g, readings.h, readings.i) if number is not None)


@given(printers(), sheets, flips)
def test_a_corrected_sheet_lies_where_it_belongs_and_a_second_one_reads_zero(printer: Printer, sheet: Size, flip: Flip) -> None:
    at = places(sheet)
    front, back = inverses(*refined(None, done(read(printer, at, flip), at, flip), sheet), sheet)
    assert off(printer.front.after(front), sheet) < 0.05
    assert off(printer.back.after(back), sheet) < 0.05
    assert largest(read(printer, at, flip, front, back)) < 0.05


@given(printers(), printers(), sheets, flips)
def test_readings_of_a_corrected_sheet_refine_the_correction(printer: Printer, wrong: Printer, sheet: Size, flip: Flip) -> None:
    """However wrong the first profile is."""
    at = places(sheet)
    drifts = drift_of(wrong.front, sheet), drift_of(wrong.back, sheet)
    front, back = inverses(*drifts, sheet)
    left = done(read(printer, at, flip, front, back), at, flip)
    again = drift_of(left.front.after(map_of(drifts[0], sheet)), sheet), drift_of(left.back.after(map_of(drifts[1], sheet)), sheet)
    front, back = inverses(*again, sheet)
    assert off(printer.front.after(front), sheet) < 0.05
    assert off(printer.back.after(back), sheet) < 0.05


@given(printers(), sheets, flips)
def test_the_three_crosses_alone_bring_backs_behind_fronts(printer: Printer, sheet: Size, flip: Flip) -> None:
    at = places(sheet)
    seen = read(printer, at, flip)
    left = done(Readings(seen.a, seen.b, seen.c), at, flip)
    front, back = inverses(drift_of(left.front, sheet), drift_of(left.back, sheet), sheet)
    assert off(front, sheet) < 0.001
    after = read(printer, at, flip, front, back)
    assert max(abs(number) for pair in (after.a, after.b, after.c) for number in pair or ()) < 0.05


@given(st.floats(-8, 8), st.floats(-8, 8), sheets, flips)
def test_two_numbers_move_the_back(across: float, up: float, sheet: Size, flip: Flip) -> None:
    at = places(sheet)
    left = done(Readings((across, up)), at, flip)
    assert left.front == pytest.approx(IDENTITY)
    moved = left.back.of(Point(100.0, 100.0))
    assert left.back[:4] == pytest.approx((1, 0, 0, 1))
    seen = behind(Rect(*moved, 0, 0), sheet, flip)
    start = behind(Rect(100.0, 100.0, 0, 0), sheet, flip)
    assert (seen.x - start.x, start.y - seen.y) == pytest.approx((mm(across), mm(up)))


def test_nothing_read_is_nothing_done() -> None:
    at = places(SHEETS[0])
    left = done(Readings(), at, "long-edge")
    assert refined(None, left, at.sheet) == (NO_DRIFT, NO_DRIFT)
    assert isinstance(left, Done)


@given(sides(), sheets)
def test_numbers_that_are_kept_are_the_map(map_: Affine, sheet: Size) -> None:
    kept = map_of(drift_of(map_, sheet), sheet)
    assert off(kept.after(map_.inverse), sheet) < 0.002
