"""Exact stops where an equation changes its form: at the kinks and jumps of `Piecewise`, `Max`, ...

Within a step every condition is held as it was at the step's start, so that what is integrated is
smooth. A step over which a condition would change is cut to end where it changes, and the condition
is turned there. Where it would turn back at once, because both sides push the solution onto the
edge between them, it is left to the moment until the next dose, as if there were no stops.
"""

from __future__ import annotations

import math

from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract.arrays import Lanes
from ranklmodel.compiled.solver.kernel_calls import call3, compiled_part

_BYTES = 8
# Halvings of a step to find a change in its dense output, and of the derivative taken there.
_HALVINGS = 40
_NEAR = 1e-4
# A change this early in a step, as a share of it, was there from the start.
_AT_ONCE = 1e-9
# Steps repeated to hit a change, and how close in time, as a share of the step, is a hit.
_TRIES = 5
_HIT = 1e-12


@compiled_part
def set_conditions(lanes: Lanes, lane: int) -> None:
    """Set the conditions of a lane as its state has them."""
    number = lanes.gaps.shape[1]
    _gaps(lanes, r.STATE, 1)
    first = lanes.hoisted.shape[0] - number
    for k in range(number):
        lanes.hoisted[first + k, lane] = 1.0 if lanes.gaps[1, k, lane] > 0.0 else 0.0
    lanes.clocks[r.TURNED_AT, lane] = math.nan
    lanes.marks[r.LANDING, lane] = 0


@compiled_part
def _gaps(lanes: Lanes, row: int, into: int) -> None:
    """Compute by how much every condition holds at a row of vectors, in all lanes."""
    at, width = lanes.addresses, lanes.clocks.shape[1]
    doubles = lanes.vectors.shape[1] * width
    place = at[r.AT_VECTORS] + row * doubles * _BYTES
    gaps = at[r.AT_GAPS] + into * lanes.gaps.shape[1] * width * _BYTES
    call3(at[r.SWITCHES], place, at[r.AT_HOISTED], gaps)


@compiled_part
def changing(lanes: Lanes) -> bool:
    """Return whether a condition changes, or is about to be hit, in a step that would be kept."""
    _gaps(lanes, r.PLACE, 0)
    changed = False
    for lane in range(lanes.clocks.shape[1]):
        lanes.marks[r.AGAIN, lane] = 0
        if lanes.marks[r.JOB, lane] >= 0 and lanes.clocks[r.ERROR, lane] <= 1.0:
            changed = changed or lanes.marks[r.LANDING, lane] > 0
            for k in range(lanes.gaps.shape[1]):
                changed = changed or _changes(lanes, 0, k, lane)
    return changed


@compiled_part
def _changes(lanes: Lanes, into: int, k: int, lane: int) -> bool:
    held = lanes.hoisted[lanes.hoisted.shape[0] - lanes.gaps.shape[1] + k, lane]
    # one that is left to the moment is not a number, and never changes
    return (held == 1.0 and not lanes.gaps[into, k, lane] > 0.0) or (
        held == 0.0 and lanes.gaps[into, k, lane] > 0.0
    )


@compiled_part
def land(lanes: Lanes) -> bool:
    """Cut steps at changes; return whether a condition was turned where a step begins.

    A lane whose step is to be repeated gets an infinite error and the mark `AGAIN`. The dense
    output of the step must have been computed.
    """
    turned = False
    for lane in range(lanes.clocks.shape[1]):
        if lanes.marks[r.JOB, lane] >= 0 and lanes.clocks[r.ERROR, lane] <= 1.0:
            if lanes.marks[r.LANDING, lane] > 0:
                _approach(lanes, lane)
            else:
                turned = _cut(lanes, lane) or turned
    return turned


@compiled_part
def _cut(lanes: Lanes, lane: int) -> bool:
    """Shorten a step to the first change within it; return whether that is its very start."""
    first, which = 2.0, -1
    for k in range(lanes.gaps.shape[1]):
        if _changes(lanes, 0, k, lane):
            share = _share_before(lanes, k, lane)
            if share < first:
                first, which = share, k
    if which < 0:
        return False
    step = lanes.clocks[r.STEP, lane]
    if first < _AT_ONCE:
        _turn_at_once(lanes, which, lane)
        _again(lanes, lane, step)
        return True
    after = _gap_within(lanes, which, lane, min(1.0, first + _NEAR))
    before = _gap_within(lanes, which, lane, first - _NEAR * first)
    span = (min(1.0, first + _NEAR) - (first - _NEAR * first)) * step
    lanes.clocks[r.GAP_RATE, lane] = (after - before) / span
    lanes.marks[r.SWITCH, lane] = which
    lanes.marks[r.LANDING, lane] = 1
    lanes.clocks[r.UNCUT, lane] = step
    _again(lanes, lane, first * step)
    return False


@compiled_part
def _share_before(lanes: Lanes, k: int, lane: int) -> float:
    """Return the share of a step after which a condition has changed, from the dense output."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        lanes.gaps[1, k, lane] = _gap_within(lanes, k, lane, middle)
        if _changes(lanes, 1, k, lane):
            high = middle
        else:
            low = middle
    return high


@compiled_part
def _gap_within(lanes: Lanes, k: int, lane: int, x: float) -> float:
    """Return by how much a condition holds at a share of the step."""
    for state in range(lanes.matrix.shape[2]):
        bend = lanes.vectors[r.CURVE + 1, state, lane] + x * lanes.vectors[r.CURVE + 2, state, lane]
        bend = lanes.vectors[r.CURVE, state, lane] + x * bend
        inner = x * (lanes.vectors[r.PLACE, state, lane] + (1.0 - x) * bend)
        lanes.vectors[r.RIGHT, state, lane] = (1.0 - x) * lanes.vectors[
            r.STATE, state, lane
        ] + inner
    _gaps(lanes, r.RIGHT, 1)
    return float(lanes.gaps[1, k, lane])


@compiled_part
def _turn_at_once(lanes: Lanes, k: int, lane: int) -> None:
    """Turn a condition that changes where the step begins, or leave it to the moment."""
    place = lanes.hoisted.shape[0] - lanes.gaps.shape[1] + k
    if lanes.clocks[r.TURNED_AT, lane] == lanes.clocks[r.TIME, lane]:
        lanes.hoisted[place, lane] = math.nan
    else:
        lanes.hoisted[place, lane] = 1.0 - lanes.hoisted[place, lane]
        lanes.clocks[r.TURNED_AT, lane] = lanes.clocks[r.TIME, lane]


@compiled_part
def _approach(lanes: Lanes, lane: int) -> None:
    """Correct a step that is to end at a change, or let it end there."""
    which, step = lanes.marks[r.SWITCH, lane], lanes.clocks[r.STEP, lane]
    correction = -lanes.gaps[0, which, lane] / lanes.clocks[r.GAP_RATE, lane]
    close = abs(correction) <= _HIT * (step + abs(lanes.clocks[r.TIME, lane]))
    # written so that a slope of nothing ends it too
    sensible = abs(correction) < 0.5 * step
    if close or not sensible or lanes.marks[r.LANDING, lane] >= _TRIES:
        lanes.marks[r.LANDING, lane] = -1
    else:
        lanes.marks[r.LANDING, lane] += 1
        _again(lanes, lane, step + correction)


@compiled_part
def _again(lanes: Lanes, lane: int, step: float) -> None:
    """Have a step repeated with another length."""
    lanes.clocks[r.STEP, lane] = step
    lanes.clocks[r.ERROR, lane] = math.inf
    lanes.marks[r.AGAIN, lane] = 1
    lanes.marks[r.REJECTED, lane] = 1


@compiled_part
def turn(lanes: Lanes, lane: int) -> None:
    """Turn the condition at whose change an accepted step has ended."""
    place = lanes.hoisted.shape[0] - lanes.gaps.shape[1] + lanes.marks[r.SWITCH, lane]
    lanes.hoisted[place, lane] = 1.0 - lanes.hoisted[place, lane]
    lanes.clocks[r.TURNED_AT, lane] = lanes.clocks[r.TIME, lane]
    lanes.marks[r.LANDING, lane] = 0
    # the step before the cut is a better guess than the one that was left of it
    lanes.clocks[r.STEP, lane] = lanes.clocks[r.UNCUT, lane]
    lanes.marks[r.FRESH, lane] = r.TURNED
