"""Designs of a global sensitivity analysis, drawn and analysed by the library SALib.

Both draw shares of ranges between 0 and 1 in whole blocks of runs, and a longer design of the same
seed begins with the shorter one, so that runs are never made twice. They know nothing of a model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, final

import numpy as np
from scipy.special import ndtri

from ranklmodel import calls
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats

LEVEL = 0.95
_HALF = float(ndtri(0.5 + LEVEL / 2))
# Drawn again from fewer, trajectories are too often all the same one.
_FEWEST_TRAJECTORIES = 4
# A thousand runs a second would take weeks.
_LARGEST = 2**24
_RESAMPLES = 100
_GRID = 4  # levels of Morris, which SALib and the literature take


@final
@dataclass(frozen=True)
class Estimate:
    """A number with its 95 % interval by the bootstrap.

    Attributes
    ----------
    value : float
        The estimate.
    low, high : float
        The ends, as far on either side.
    """

    value: float
    low: float
    high: float

    @property
    def width(self) -> float:
        """From end to end."""
        return self.high - self.low


class Design(Protocol):
    """Which runs are made, and what is read off them."""

    measures: ClassVar[tuple[str, ...]]
    usual: ClassVar[int]
    least: ClassVar[int]
    most: ClassVar[int]

    @property
    def block(self) -> int:
        """How many runs belong together."""

    def checked(self, samples: object) -> int:
        """Return a number of blocks that was asked for."""

    def shares(self, blocks: int) -> Floats:
        """Return the runs, as shares of ranges, shape (blocks * block, n_parameters)."""

    def estimates(self, shares: Floats, values: Floats) -> dict[str, tuple[Estimate, ...]]:
        """Return what is read off one output of whole blocks, by measure, then parameter."""


@final
@dataclass(frozen=True)
class Sobol:
    """Shares of variance: of each parameter alone (first), and with all that it acts with (total).

    Saltelli's blocks of a scrambled Sobol sequence: one run, one for each parameter in which it
    alone has the value of another run, and that other run.

    Attributes
    ----------
    names : tuple of str
        Parameters.
    seed : int
        Of scrambling and bootstrap.
    """

    names: tuple[str, ...]
    seed: int
    measures: ClassVar[tuple[str, ...]] = ("total", "first")
    usual: ClassVar[int] = 1024
    least: ClassVar[int] = 64
    most: ClassVar[int] = 16_384

    @property
    def block(self) -> int:
        """How many runs belong together."""
        return len(self.names) + 2

    def checked(self, samples: object) -> int:
        """Return a number of blocks; a Sobol sequence is even only over powers of 2.

        Raises
        ------
        InputError
            If it is none.
        """
        number = _within(samples, 2, _LARGEST)
        if number & (number - 1):
            nearest = 2 ** round(float(np.log2(number)))
            raise calls.refused(samples, "samples", f"a power of 2, such as {nearest}")
        return number

    def shares(self, blocks: int) -> Floats:
        """Return the runs, as shares of ranges."""
        from SALib.sample import sobol

        drawn = sobol.sample(_problem(self.names), blocks, calc_second_order=False, seed=self.seed)
        return np.asarray(drawn)

    def estimates(self, shares: Floats, values: Floats) -> dict[str, tuple[Estimate, ...]]:
        """Return total and first order by parameter."""
        from SALib.analyze import sobol

        # SALib takes a seed of 0 for none
        indices = sobol.analyze(
            _problem(self.names),
            values,
            calc_second_order=False,
            num_resamples=_RESAMPLES,
            conf_level=LEVEL,
            seed=self.seed + 1,
        )
        return {
            "total": _with_halves(indices["ST"], indices["ST_conf"]),
            "first": _with_halves(indices["S1"], indices["S1_conf"]),
        }


@final
@dataclass(frozen=True)
class Morris:
    """Effects of a step through the whole range: how large, and how unlike each other.

    Trajectories through a grid of four levels that move one parameter after the other. ``mu_star``
    is the mean size of the effect in the unit of the output, ``mu`` its mean with its sign, and
    ``sigma`` its standard deviation from place to place: 0 for a straight line without
    interactions.

    Attributes
    ----------
    names : tuple of str
        Parameters.
    seed : int
        Of trajectories and bootstrap.
    """

    names: tuple[str, ...]
    seed: int
    measures: ClassVar[tuple[str, ...]] = ("mu_star", "mu", "sigma")
    usual: ClassVar[int] = 64
    least: ClassVar[int] = 16
    most: ClassVar[int] = 4096

    @property
    def block(self) -> int:
        """How many runs belong together."""
        return len(self.names) + 1

    def checked(self, samples: object) -> int:
        """Return a number of trajectories; of fewer than four there is no interval.

        Raises
        ------
        InputError
            If it is none.
        """
        return _within(samples, _FEWEST_TRAJECTORIES, _LARGEST)

    def shares(self, blocks: int) -> Floats:
        """Return the runs, as shares of ranges."""
        from SALib.sample import morris

        drawn = morris.sample(_problem(self.names), blocks, num_levels=_GRID, seed=self.seed)
        return np.asarray(drawn)

    def estimates(self, shares: Floats, values: Floats) -> dict[str, tuple[Estimate, ...]]:
        """Return effects and their spread by parameter; whole trajectories are drawn again."""
        once = self._effects(shares, values)
        by_block = shares.reshape(-1, self.block, len(self.names)), values.reshape(-1, self.block)
        random = np.random.default_rng(self.seed)
        again = []
        for _ in range(_RESAMPLES):
            drawn = random.integers(len(by_block[0]), size=len(by_block[0]))
            points = by_block[0][drawn].reshape(-1, len(self.names))
            again.append(self._effects(points, by_block[1][drawn].ravel()))
        halves = _HALF * np.std(again, axis=0, ddof=1)
        return {
            measure: _with_halves(values_of, half)
            for measure, values_of, half in zip(self.measures, once, halves, strict=True)
        }

    def _effects(self, shares: Floats, values: Floats) -> Floats:
        """Return the measures, shape (n_measures, n_parameters)."""
        from SALib.analyze import morris

        effects = morris.analyze(
            _problem(self.names), shares, values, num_resamples=2, num_levels=_GRID, seed=1
        )
        return np.array([effects[measure] for measure in self.measures], dtype=float)


def _within(samples: object, least: int, most: int) -> int:
    number = calls.whole_number(samples, "samples", least)
    if number > most:
        raise calls.refused(samples, "samples", f"a whole number from {least} to {most}")
    return number


DESIGNS: dict[str, type[Sobol] | type[Morris]] = {"sobol": Sobol, "morris": Morris}


def _problem(names: tuple[str, ...]) -> dict[str, Any]:
    """Return the question as SALib takes it, which writes into it."""
    return {"num_vars": len(names), "names": list(names), "bounds": [[0.0, 1.0] for _ in names]}


def _with_halves(values: Floats, halves: Floats) -> tuple[Estimate, ...]:
    pairs = zip(np.asarray(values).tolist(), np.asarray(halves).tolist(), strict=True)
    return tuple(Estimate(value, value - half, value + half) for value, half in pairs)


def require_room(kept: int, blocks: int, reasons: str) -> None:
    """Refuse an analysis of too few blocks.

    Raises
    ------
    InputError
        If fewer than two are whole.
    """
    if kept < 2:
        message = f"{kept} of {blocks} blocks of runs are whole, too few to say anything"
        raise InputError(f"{message}; runs failed as {reasons}", key="samples")
