"""Which band of the diagram a mechanism stands in: the room its file is in, from person to clinic.

A mechanism of a user's own has no room among those of the package. It is then placed by what it
does, so that it stands beside its like.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.mechanisms.discovery import ROOMS, discovered
from ranklmodel.model.influences import influences
from ranklmodel.model.quantities import Observable, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.model.model import Model

DRUGS, MEASURED = "drugs", "measured"

_SHARED_BANDS = (("person", DRUGS),)
"""Rooms that share a band: nothing of the chain is above either."""


def band_of(room: str) -> tuple[str, ...]:
    """Return the rooms that share the band of a room, itself among them.

    Examples
    --------
    >>> band_of("drugs"), band_of("bone")
    (('person', 'drugs'), ('bone',))
    """
    return next((rooms for rooms in _SHARED_BANDS if room in rooms), (room,))


def rooms_of(model: Model, names: Sequence[str]) -> dict[str, str]:
    """Return the room of each mechanism; no rooms where none is a mechanism of the package.

    Parameters
    ----------
    model : Model
        The assembled model.
    names : sequence of str
        Its mechanisms.

    Returns
    -------
    dict of str to str
        By mechanism. Of a user's own: ``"drugs"`` if a dose enters there, ``"measured"`` if it
        only shows something; otherwise the lowest room it is acted on from, or the highest it
        acts on.
    """
    homes = {one.__name__: one.__module__.split(".")[-2] for one in discovered()}
    rooms = {name: homes[name] for name in names if name in homes}
    if not rooms:
        return dict.fromkeys(names, "")
    own = [name for name in names if name not in homes]
    rooms.update({name: room for name in own if (room := _room_by_kind(model, name))})
    unplaced = [name for name in own if name not in rooms]
    pairs = [(one.source, one.target) for one in influences(model)]
    while unplaced:
        near = {name: _room_beside(name, pairs, rooms) for name in unplaced}
        now = [name for name in unplaced if near[name]]
        rooms.update({name: near[name] for name in now} or dict.fromkeys(unplaced, MEASURED))
        unplaced = [name for name in unplaced if name not in rooms]
    return {name: rooms[name] for name in names}


def dosed_in(model: Model) -> frozenset[str]:
    """Return the mechanisms that declare what a dose goes into."""
    doors = {door for one in model.administrations for door in (one.state, one.rate_input)}
    return frozenset(one.mechanism for one in model.quantities if one.name in doors)


def bands_of(rooms: Mapping[str, str]) -> list[list[str]]:
    """Return the mechanisms band by band, from above."""
    order = list(dict.fromkeys(band_of(room) for room in ROOMS))
    order += [band for room in rooms.values() if (band := band_of(room)) not in order]
    bands = [[name for name, room in rooms.items() if band_of(room) == band] for band in order]
    return [band for band in bands if band]


def _room_by_kind(model: Model, name: str) -> str:
    """Return the room that the quantities of a mechanism speak for; empty if they do not."""
    if name in dosed_in(model):
        return DRUGS
    declared = [one for one in model.quantities if one.mechanism == name]
    shows = [one for one in declared if not isinstance(one, Parameter)]
    return MEASURED if all(isinstance(one, Observable) for one in shows) else ""


def _room_beside(name: str, pairs: Sequence[tuple[str, str]], rooms: Mapping[str, str]) -> str:
    """Return the lowest room a mechanism is acted on from, or the highest it acts on.

    What a drug or the person acts on is no drug and no person, so these two do not count.
    """
    above = [rooms[s] for s, target in pairs if target == name and s in rooms]
    above = [room for room in above if room not in band_of(DRUGS)]
    below = [rooms[t] for source, t in pairs if source == name and t in rooms]
    if above:
        return max(above, key=ROOMS.index)
    return min(below, key=ROOMS.index) if below else ""
