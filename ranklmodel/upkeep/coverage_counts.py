"""How often intervals hold what they are about, and with which error that is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.upkeep.androgen_arm import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.upkeep.simulated_fits import SimulatedFit

_TITLE = """\
# Simulated fits

Does a fit know what it does not know? Data sets are made at the design of the calibration `{name}`,
their truth drawn from its priors, the errors of an arm going together; each is fitted, its
parameters are drawn and its rows get bands as those of any other fit. Of 95 % intervals 95 % should
hold the truth. `make simulated-fits` writes this page.

{fits} data sets of {rows} rows and {parameters} parameters, {evaluations} evaluations of all rows
with their derivatives. {failed} could not be fitted. {redrawn} truths could not be lived and were
drawn again. {again} searches needed a second start or more; {missed} ended above the cost of the
truth all the same.

A band is of the parameters alone here, as the people that made the rows are those of the model. A
new row is one of another trial and another sample. `below` and `above` are the shares of truths
that lie below and above their interval. Errors are those of the number of data sets, as what one
of them holds goes together.
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


def page_of(goal: Objective, fits: Sequence[SimulatedFit], failed: Sequence[str]) -> str:
    """Return the page: coverage over all, by family and by parameter.

    Parameters
    ----------
    goal : Objective
        Of the design.
    fits : sequence of SimulatedFit
        One or more.
    failed : sequence of str
        Why other data sets could not be fitted.
    """
    title = _TITLE.format(
        name=goal.calibration.name,
        fits=len(fits),
        rows=len(goal.rows),
        parameters=len(goal.names),
        evaluations=sum(fit.evaluations for fit in fits),
        failed=len(failed) or "None",
        redrawn=sum(fit.redrawn for fit in fits) or "No",
        again=sum(fit.starts > 1 for fit in fits) or "No",
        missed=sum(fit.cost > fit.true_cost for fit in fits) or "none",
    )
    parameters, bands, new = (
        [fit.parameters for fit in fits],
        [fit.bands for fit in fits],
        [fit.new_rows for fit in fits],
    )
    of_all = [
        _line("parameters, 95 % intervals of their draws", parameters),
        _line("true predictions, `band`", bands),
        _line("new rows, `with_sampling`", new),
    ]
    parts = [title, _table("", of_all)]
    of_parameters = [
        _line(f"`{name}`", parameters, [place]) for place, name in enumerate(goal.names)
    ]
    parts.append(_table("parameter", of_parameters))
    families = [row.family for row in goal.rows]
    lines = []
    for family in sorted(set(families)):
        places = [place for place, name in enumerate(families) if name == family]
        lines.append([*_line(family, bands, places), *_line("", new, places)[1:]])
    heads = [f"{of}: {head}" for of in ("`band`", "`with_sampling`") for head in _HEAD]
    parts.append(_table("family of rows", lines, heads))
    if failed:
        parts.append("\n".join(f"- {why}" for why in failed))
    return "\n".join(part.strip("\n") + "\n" for part in parts)


def _line(title: str, sides: Sequence[Sides], places: Sequence[int] | None = None) -> list[str]:
    chosen = np.array([one.of for one in sides])
    if places is not None:
        chosen = chosen[:, list(places)]
    share, error = coverage(chosen == 0)
    below, above = (100.0 * float((chosen == side).mean()) for side in (-1, 1))
    return [title, f"{100 * share:.1f} +- {100 * error:.1f}", f"{below:.1f}", f"{above:.1f}"]


def _table(title: str, lines: Sequence[Sequence[str]], heads: Sequence[str] = _HEAD) -> str:
    head = [line_of([title, *heads]), line_of(["---", *["---:"] * len(heads)])]
    return "\n".join([*head, *map(line_of, lines)]) + "\n"
