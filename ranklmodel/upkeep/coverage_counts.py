"""How often intervals hold what they are about, and with which error that is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.upkeep.androgen_arm import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

_PAGE = """\
# Simulated fits

Does a fit know what it does not know? Data sets are made at the design of a calibration: a truth
drawn from its priors, a prediction of every row, and an error as the fit takes it to be, the spread
between trials going together within an arm. Each data set is fitted, its parameters are drawn and
its rows get bands as those of any other fit. Of 95 % intervals 95 % should hold what they are
about. `make simulated-fits` writes this page.

A band is of the parameters alone here, as the people that made the rows are those of the model. A
new row is one of another trial and another sample. `below` and `above` are the shares of what lies
below and above its interval. Standard errors (+-) take data sets for independent, and nothing
within one.

## The design of `{name}`

{section}
## Few rows

Draws take the residuals for straight lines around one optimum. Two parameters that the few rows of
one placebo arm do not tell apart can have two optima, or a curved valley between what the priors
allow; then the draws are too sure. Such a question needs more rows or narrower priors.

{few}"""
_SECTION = """\
{fits} data sets of {rows} rows and {parameters} parameters, {evaluations} evaluations of all rows
with their derivatives. Data sets that could not be fitted: {failed}. Truths that could not be lived
and were drawn again: {redrawn}. Searches that needed more than the stated start: {again}; that
ended above the cost of the truth all the same: {missed}.
"""
_HEAD = ("held, %", "below, %", "above, %")


@dataclass(frozen=True)
class Sides:
    """On which side of their intervals some numbers lie.

    Attributes
    ----------
    of : tuple of int
        -1 of what lies below the lower end of its interval, 1 above the upper one, 0 within.
    """

    of: tuple[int, ...]

    @classmethod
    def beside(cls, values: Floats, low: Floats, high: Floats) -> Sides:
        """Return the sides of values, their intervals given by their ends, all of one shape."""
        return cls(tuple(((values > high).astype(int) - (values < low)).tolist()))

    @property
    def share_within(self) -> float:
        """Share of those in their intervals."""
        return sum(side == 0 for side in self.of) / len(self.of)


@dataclass(frozen=True)
class SimulatedFit:
    """What became of one data set.

    Attributes
    ----------
    number : int
        Which.
    question : str
        Digest of all that it depends on.
    cost, true_cost : float
        Where the search ended, and at the truth.
    starts, evaluations : int
        How many there were.
    redrawn : int
        Truths that could not be lived before this one.
    parameters : Sides
        Of the truth beside the 95 % intervals of the draws, by parameter.
    bands : Sides
        Of true predictions beside their bands, by row.
    new_rows : Sides
        Of rows of another trial and another sample beside the bands that are made for them, by row.
    """

    number: int
    question: str
    cost: float
    true_cost: float
    starts: int
    evaluations: int
    redrawn: int
    parameters: Sides
    bands: Sides
    new_rows: Sides


def coverage(held: np.ndarray) -> tuple[float, float]:
    """Return the share that is held and its standard error, data sets being independent.

    Parameters
    ----------
    held : array of bool of shape (n_data_sets, n)
        Whether each interval of each data set holds what it is about.

    Examples
    --------
    >>> share, error = coverage(np.array([[True, True], [False, False]]))
    >>> share, round(error, 3)
    (0.5, 0.5)
    """
    shares = held.mean(axis=1)
    if len(shares) < 2:
        return float(shares.mean()), float("nan")
    return float(shares.mean()), float(shares.std(ddof=1) / np.sqrt(len(shares)))


def page_of(name: str, section: str, few: str) -> str:
    """Return the page.

    Parameters
    ----------
    name : str
        Of the calibration that the first section is about.
    section, few : str
        As :func:`section_of` returns them, the second of a question with few rows.
    """
    return _PAGE.format(name=name, section=section, few=few)


def section_of(goal: Objective, fits: Sequence[SimulatedFit], failed: Sequence[str]) -> str:
    """Return what became of data sets of one design: coverage over all, by family, by parameter.

    Parameters
    ----------
    goal : Objective
        Of the design.
    fits : sequence of SimulatedFit
        One or more.
    failed : sequence of str
        Why other data sets could not be fitted.

    Raises
    ------
    SimulationError
        If none could be fitted.
    """
    if not fits:
        raise SimulationError(f"no data set could be fitted; the last: {failed[-1]}")
    title = _SECTION.format(
        fits=len(fits),
        rows=len(goal.rows),
        parameters=len(goal.names),
        evaluations=sum(fit.evaluations for fit in fits),
        failed=len(failed),
        redrawn=sum(fit.redrawn for fit in fits),
        again=sum(fit.starts > 1 for fit in fits),
        missed=sum(fit.cost > fit.true_cost for fit in fits),
    )
    parameters, bands, new = (
        [fit.parameters for fit in fits],
        [fit.bands for fit in fits],
        [fit.new_rows for fit in fits],
    )
    of_all = [
        line_of_sides("parameters, 95 % intervals of their draws", parameters),
        line_of_sides("true predictions, `band`", bands),
        line_of_sides("new rows, `with_sampling`", new),
    ]
    parts = [title, table_of_sides("", of_all)]
    of_parameters = [
        line_of_sides(f"`{name}`", parameters, [place]) for place, name in enumerate(goal.names)
    ]
    parts.append(table_of_sides("parameter", of_parameters))
    families = [row.family for row in goal.rows]
    lines = []
    for family in sorted(set(families)):
        places = [place for place, name in enumerate(families) if name == family]
        lines.append([*line_of_sides(family, bands, places), *line_of_sides("", new, places)[1:]])
    heads = [f"{of}: {head}" for of in ("`band`", "`with_sampling`") for head in _HEAD]
    parts.append(table_of_sides("family of rows", lines, heads))
    if failed:
        parts.append("\n".join(f"- {why}" for why in failed))
    return "\n".join(part.strip("\n") + "\n" for part in parts)


def line_of_sides(
    title: str, sides: Sequence[Sides], places: Sequence[int] | None = None
) -> list[str]:
    """Return a line of a table: a title, and the shares that are held, lie below and above.

    Parameters
    ----------
    title : str
        What the shares are of.
    sides : sequence of Sides
        Of each data set.
    places : sequence of int, optional
        Which of a data set's numbers; all by default.
    """
    chosen = np.array([one.of for one in sides])
    if places is not None:
        chosen = chosen[:, list(places)]
    share, error = coverage(chosen == 0)
    below, above = (100.0 * float((chosen == side).mean()) for side in (-1, 1))
    return [title, f"{100 * share:.1f} +- {100 * error:.1f}", f"{below:.1f}", f"{above:.1f}"]


def table_of_sides(title: str, lines: Sequence[Sequence[str]], heads: Sequence[str] = _HEAD) -> str:
    """Return a table of lines.

    Parameters
    ----------
    title : str
        Of the first column.
    lines : sequence of sequence of str
        As :func:`line_of_sides` returns them.
    heads : sequence of str
        Of the other columns.
    """
    head = [line_of([title, *heads]), line_of(["---", *["---:"] * len(heads)])]
    return "\n".join([*head, *map(line_of, lines)]) + "\n"
