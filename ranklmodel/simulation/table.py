"""The table of a run: a header that names every unit, and a row for each day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from ranklmodel.model.layout import Layout
    from ranklmodel.model.restriction import Restriction
    from ranklmodel.simulation.schedule import Floats


class Shown(Protocol):
    """What a table is made of; a trajectory has all of it."""

    @property
    def layout(self) -> Layout:
        """Names and units."""

    @property
    def days(self) -> Floats:
        """Times in days, shape (n_times,)."""

    @property
    def values(self) -> Floats:
        """All quantities, shape (n_times, n_outputs)."""

    @property
    def names(self) -> tuple[str, ...]:
        """The quantities that the person has."""

    @property
    def absent(self) -> Mapping[str, Restriction]:
        """What the person is without, and who has it."""


class Table(NamedTuple):
    """A run as text.

    Attributes
    ----------
    header : list of str
        ``time [day]``, then each quantity as ``name [unit]``.
    rows : iterator of list of str
        The cells of one day after the other, written when they are asked for.
    """

    header: list[str]
    rows: Iterator[list[str]]


def table_of(run: Shown, names: Iterable[str] | None = None, *, digits: int | None = 10) -> Table:
    """Return the table of a run.

    Parameters
    ----------
    run : Trajectory
        The run.
    names : iterable of str, optional
        Quantities, in this order; else all that the person has.
    digits : int or None
        Significant digits; with None as many as give the same number when read.

    Returns
    -------
    Table
        Header and rows.

    Raises
    ------
    UnknownNameError
        If the run has no quantity of such a name.
    AbsentQuantityError
        If the model says nothing of it in this person.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.simulate("atac_woman", "placebo", until="1 year", every="1 year")
    >>> header, rows = table_of(run, ["LS_BMD", "E2"], digits=3)
    >>> header
    ['time [day]', 'LS_BMD [g/cm^2]', 'E2 [pg/mL]']
    >>> [day for day, *_ in rows]
    ['0', '365']
    """
    outputs = run.layout.outputs
    asked = run.names if names is None else tuple(names)
    for name in asked:
        if name in run.absent:
            raise run.absent[name].error
    places = [outputs.position(name) for name in asked]
    columns = (f"{outputs.names[place]} [{outputs.units[place]}]" for place in places)
    return Table(["time [day]", *columns], _rows(run, places, digits))


def _rows(run: Shown, places: list[int], digits: int | None) -> Iterator[list[str]]:
    numbers = zip(run.days.tolist(), run.values[:, places].tolist(), strict=True)
    if digits is None:
        for day, values in numbers:
            yield [repr(number) for number in (day, *values)]
        return
    # a row at once, many times faster than a number
    pattern = ",".join([f"%.{digits}g"] * (1 + len(places)))
    for day, values in numbers:
        yield (pattern % (day, *values)).split(",")
