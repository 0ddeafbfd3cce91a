"""Regimens that are taken in part: every n-th tablet, or none over a stretch of time."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ranklmodel.inputs.regimens.file import Treatment
    from ranklmodel.inputs.regimens.regimen import Regimen

_MOUTH = (None, "oral")


def tablets(regimen: Regimen) -> tuple[Treatment, ...]:
    """Return the treatments that are doses repeated by mouth, which can be forgotten."""
    return tuple(one for one in regimen.treatments if _is_tablet(one))


def partly_taken(regimen: Regimen, share: float) -> Regimen:
    """Return the regimen of which a share of the tablets is taken, evenly spread.

    Parameters
    ----------
    regimen : Regimen
        As prescribed.
    share : float
        0.5 for every second tablet, 0.1 for every tenth; of a treatment that states an adherence
        already, that share of what was taken.

    Returns
    -------
    Regimen
        Its injections and infusions, rates and levels are as they were.

    Raises
    ------
    InputError
        If it is no share, or there are no tablets.
    """
    if not 0 <= share <= 1:
        raise InputError(f"expected a share from 0 to 1, given {share:g}", key="share")
    _require_tablets(regimen)
    treatments = tuple(
        one.model_copy(update={"adherence": share * one.adherence}) if _is_tablet(one) else one
        for one in regimen.treatments
    )
    name = f"{regimen.name}_{100 * share:.0f}_percent_taken"
    described = f"{regimen.description} {100 * share:g} % of the tablets are taken."
    return replace(regimen, name=name, description=described, treatments=treatments)


def with_a_gap(regimen: Regimen, start: float, stop: float) -> Regimen:
    """Return the regimen of which no tablet is taken over a stretch of time.

    Parameters
    ----------
    regimen : Regimen
        As prescribed.
    start, stop : float
        Days from the visit; the first tablet after the stretch is that which was due.

    Returns
    -------
    Regimen
        Every treatment by mouth in two parts; what is no tablet is as it was.

    Raises
    ------
    InputError
        If the stretch has no length, or there are no tablets.
    """
    if not start < stop:
        raise InputError(f"a stretch from day {start:g} to {stop:g} has no length", key="stop")
    _require_tablets(regimen)
    treatments = tuple(part for one in regimen.treatments for part in _parts(one, start, stop))
    name = f"{regimen.name}_missed_from_day_{start:.0f}_to_{stop:.0f}"
    described = f"{regimen.description} None is taken from day {start:.0f} to day {stop:.0f}."
    return replace(regimen, name=name, description=described, treatments=treatments)


def taken_in_stretches(
    regimen: Regimen,
    ends: Sequence[float],
    shares: Sequence[float],
    *,
    evenly: bool = False,
) -> Regimen:
    """Return the regimen of which another share of the tablets is taken in every stretch of time.

    Parameters
    ----------
    regimen : Regimen
        As prescribed.
    ends : sequence of float
        Days from the visit at which one stretch ends and the next begins, ascending.
    shares : sequence of float
        Shares, one more than ends; of a treatment that states an adherence already, that share of
        what was taken.
    evenly : bool
        Whether the tablets that are taken are as far from each other as they can be: of daily ones,
        nine in ten are one every 1.11 days. That can be averaged; missed days can not.

    Returns
    -------
    Regimen
        Under the same name; every treatment by mouth in as many parts as there are stretches in it.

    Raises
    ------
    InputError
        If they are no shares, not one more than ends, or a treatment begins or stops by a rule.
    """
    if len(shares) != len(ends) + 1:
        message = f"{len(ends)} ends part {len(ends) + 1} stretches, given {len(shares)} shares"
        raise InputError(message, key="shares")
    for share in shares:
        if not 0 <= share <= 1:
            raise InputError(f"expected a share from 0 to 1, given {share:g}", key="shares")
    edges = (-math.inf, *ends, math.inf)
    treatments: list[Treatment] = []
    for one in regimen.treatments:
        parts = _stretches(one, edges, shares) if _is_tablet(one) else (one,)
        treatments += map(evenly_apart, parts) if evenly else parts
    return replace(regimen, treatments=tuple(treatments))


def _stretches(
    treatment: Treatment, edges: Sequence[float], shares: Sequence[float]
) -> Iterator[Treatment]:
    """Yield a treatment stretch by stretch; the first tablet of each is that which is due."""
    if treatment.has_rules:
        message = f"{treatment.rules_in_words}; shares over stated days can not be said of it"
        raise InputError(message, key=treatment.drug)
    assert treatment.interval is not None
    interval, first = treatment.interval.to("day"), treatment.start.to("day")
    ends = math.inf if treatment.stop is None else treatment.stop.to("day")
    for (begin, end), share in zip(pairwise(edges), shares, strict=True):
        start, stop = first, min(end, ends)
        if begin > first:
            start += math.ceil((begin - first) / interval) * interval
        if start < stop and share > 0:
            part = {"start": Quantity(start, "day"), "adherence": share * treatment.adherence}
            until = {"stop": Quantity(stop, "day")} if math.isfinite(stop) else {}
            yield treatment.model_copy(update={**part, **until})


def evenly_apart(treatment: Treatment) -> Treatment:
    """Return a treatment of which all doses are taken, as many as before and further apart.

    Doses that are left out make intervals unequal, and effects are averaged over equal ones only.

    Parameters
    ----------
    treatment : Treatment
        Any; what is no tablet, or is taken wholly or not at all, is returned as it is.
    """
    if not _is_tablet(treatment) or treatment.adherence in (0.0, 1.0):
        return treatment
    assert treatment.interval is not None
    apart = Quantity(treatment.interval.to("day") / treatment.adherence, "day")
    return treatment.model_copy(update={"interval": apart, "adherence": 1.0})


def _is_tablet(treatment: Treatment) -> bool:
    return treatment.interval is not None and treatment.route in _MOUTH


def _require_tablets(regimen: Regimen) -> None:
    if not tablets(regimen):
        raise InputError(
            "it gives no repeated doses by mouth, which could be left out", key=regimen.name
        )


def _parts(treatment: Treatment, start: float, stop: float) -> Iterator[Treatment]:
    """Yield what is left of a treatment before and after a stretch."""
    if not _is_tablet(treatment):
        yield treatment
        return
    if treatment.has_rules:
        message = f"{treatment.rules_in_words}; a gap on stated days can not be said of it"
        raise InputError(message, key=treatment.drug)
    assert treatment.interval is not None
    interval, first = treatment.interval.to("day"), treatment.start.to("day")
    ends = math.inf if treatment.stop is None else treatment.stop.to("day")
    if first < start:
        yield treatment.model_copy(update={"stop": Quantity(min(start, ends), "day")})
    due = max(first, first + math.ceil((stop - first) / interval) * interval)
    if due < ends:
        yield treatment.model_copy(update={"start": Quantity(due, "day")})
