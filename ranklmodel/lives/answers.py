"""How a run answers all that is uncertain about it: linear, from one run with exact derivatives.

The draws of a fit say how uncertain the parameters are. A thousand of them through every arm of
every trial would take hours; the derivatives of one run carry all of them at once. What is assumed
of the person is put off by one standard deviation, one thing after the other; years to either side,
since a year sooner after the menopause is not the opposite of a year later.

Measured beside 400 draws that were lived and run, in four arms (anastrozole in ATAC, denosumab in
FREEDOM, placebo in PEPI, zoledronate in HORIZON) at three times each: the width of the band of
spine and hip density is 0.80 to 1.06 of theirs, on average 0.95, that of a marker 0.81 to 1.10
where it moves. A hundred draws give 0.76 to 1.26 and 0.81 to 1.16, at many times the cost. Of the
parameters alone it is 1.00 in ATAC, where all 0.1 that is missing comes of two ages that are
assumed at once. Who is assumed to be close to her menopause (PEPI) has a band that is lopsided and
of which the linear one knows the width better than the ends, and of markers that hardly move up to
1.57 times the width.

`ranklmodel run atac` takes 8 s longer with bands (10.4 s of processor time beside 2.1 s), most of
it for derivatives with every dose an edge; all trials take 220 s beside 8 s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import RanklModelError
from ranklmodel.inputs.values.references import reference_parameters
from ranklmodel.lives.assumed import assumptions_of, restated
from ranklmodel.lives.gradient import life_slopes
from ranklmodel.lives.unfolding import decided

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.inputs.parameters.draws import Draws
    from ranklmodel.inputs.people.assumed import AssumedSpread, AssumedSpreads
    from ranklmodel.lives.gradient import LifeSlopes
    from ranklmodel.lives.options import RunOptions
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.problem import Dosing
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

# The dosing of the run whose derivatives are taken: bands want no more than averages.
SLOPES_DOSING: Dosing = "averaged"

LIMIT = 1.96
"""Standard deviations to either end of a 95 % band."""
LEVEL = 0.95
"""What such a band holds, the part between its ends."""
_ENDS = (0.025, 0.5, 0.975)


@final
@dataclass(frozen=True, eq=False)
class Uncertainty:
    """What may be otherwise than it is taken to be.

    Attributes
    ----------
    draws : Draws
        Of a calibration.
    spreads : AssumedSpreads
        Of what is assumed of people.
    """

    draws: Draws
    spreads: AssumedSpreads

    def acting(self, life: Scenario) -> tuple[str, ...]:
        """Return the drawn parameters that are uncertain in a life.

        A parameter that is set for the run, that she states, or by which her T-scores were turned
        into densities is what it is.
        """
        person, table = life.population, life.parameters
        stated = set(person.parameters) | {"adult_age"}
        for site in person.t_scores:
            stated.update(reference_parameters(person.sex, site))
        known = [n for n in self.draws.names if n in life.engine.layout.parameters.positions]
        absent = set(self.draws.names) - set(known)
        is_set = {name for name in known if table[name].kind == "set"}
        fixed = {*stated, *absent, *is_set, *person.changes}
        return tuple(name for name in self.draws.names if name not in fixed)


def uncertainty_of(options: RunOptions) -> Uncertainty | str:
    """Return what is uncertain of runs, or why nothing is known of it.

    Raises
    ------
    InputError
        If there are draws that are not valid.
    """
    draws = options.library.draws(options.calibration)
    if draws is not None:
        return Uncertainty(draws, options.library.assumed_spreads)
    if options.calibration is None:
        return "No bands: the values of the mechanism files have no draws."
    return (
        f"No bands: no draws stand beside the calibration {options.calibration}, "
        "as NAME.draws.csv beside NAME.yaml."
    )


@final
@dataclass(frozen=True, eq=False)
class Answers:
    """A run, and how it answers what is uncertain.

    Attributes
    ----------
    trajectory : Trajectory
        The run whose derivatives were taken.
    shifts : array of shape (n_draws, n_parameters)
        How far the draws are from the values of the run: the logarithm of their ratio for what is
        sought on a logarithmic scale, the difference for all else.
    of_parameters : array of shape (n_times, n_outputs, n_parameters)
        By how much every output follows a shift of 1; zeros for what is not uncertain in this life.
    keys : tuple of str
        What is assumed of the person.
    of_assumed : array of shape (n_times, n_outputs, n_keys, 2)
        By how much every output is off where each is one standard deviation less, and more.
    not_varied : mapping of str to str
        What is assumed and has no part in the band, with the reason.
    """

    trajectory: Trajectory
    shifts: Floats
    of_parameters: Floats
    keys: tuple[str, ...]
    of_assumed: Floats
    not_varied: dict[str, str]

    def at(self, output: str, day: float) -> tuple[Floats, Floats]:
        """Return how an output of a day answers: by parameters, and by what is assumed."""
        by_parameters, by_assumed = self.over_time(output)
        place = self.trajectory.place_of(day)
        return by_parameters[place], by_assumed[place]

    def over_time(self, output: str) -> tuple[Floats, Floats]:
        """Return how an output answers at all times of the run."""
        column = self.trajectory.layout.outputs.position(output)
        return self.of_parameters[:, column], self.of_assumed[:, column]


@final
class PersonAnswers:
    """A life up to the visit with all that is uncertain, which her arms have in common.

    Parameters
    ----------
    life : Scenario
        Whose.
    uncertainty : Uncertainty
        What may be otherwise.

    Raises
    ------
    SimulationError
        If the engine has no derivatives, or the life can not be lived.
    """

    def __init__(self, life: Scenario, uncertainty: Uncertainty) -> None:
        draws, acting = uncertainty.draws, uncertainty.acting(life)
        with_slopes = replace(life, dosing=SLOPES_DOSING)
        self._slopes: LifeSlopes = life_slopes(with_slopes, acting)
        self._acting = [draws.names.index(name) for name in acting]
        self._scales, self._shifts = shifts_of(draws, life.parameters)
        assumptions = assumptions_of(life.population, uncertainty.spreads, life.engine.layout)
        self._not_varied = dict(assumptions.not_varied)
        self._usual = replace(life, dosing="averaged")
        self._others: dict[str, tuple[Scenario | None, Scenario | None]] = {}
        for spread in assumptions.varied:
            try:
                self._others[spread.of] = _otherwise(life, spread)
            except RanklModelError as error:
                self._not_varied[spread.of] = f"she can not be otherwise: {error}"

    def on(self, life: Scenario, days: Iterable[float]) -> Answers:
        """Return how a run from the visit on answers what is uncertain.

        Parameters
        ----------
        life : Scenario
            The same person, on whatever regimen.
        days : iterable of float
            Days to show; the baseline visit is added.

        Raises
        ------
        SimulationError
            If a run fails.
        """
        days = tuple(days)
        life = decided(life, days)  # what is decided in her holds in all that may be otherwise
        gradient = self._slopes.on(replace(life, dosing=SLOPES_DOSING), days)
        shape = gradient.values.shape[:2]
        of_parameters = np.zeros((*shape, self._shifts.shape[1]))
        of_parameters[:, :, self._acting] = gradient.values * self._scales[self._acting]
        return Answers(
            trajectory=gradient.trajectory,
            shifts=self._shifts,
            of_parameters=of_parameters,
            keys=tuple(self._others),
            of_assumed=self._of_assumed(life, days, shape),
            not_varied=self._not_varied,
        )

    def _of_assumed(
        self, life: Scenario, days: tuple[float, ...], shape: tuple[int, int]
    ) -> Floats:
        """Return the array of that name; a side that was not lived is the opposite of the other."""
        answers = np.empty((*shape, len(self._others), 2))
        if not self._others:
            return answers
        usual = self._usual.on(life.regimen).run(days).values
        for place, sides in enumerate(self._others.values()):
            for side, other in enumerate(sides):
                if other is not None:
                    apart = other.on(life.regimen).run(days).values - usual
                    answers[:, :, place, side] = apart
                    if sides[1 - side] is None:
                        answers[:, :, place, 1 - side] = -apart
        return answers


def shifts_of(draws: Draws, table: ParameterTable) -> tuple[Floats, Floats]:
    """Return what derivatives are multiplied by, and how far draws are from the values in use.

    A parameter that is sought on a logarithmic scale is shifted by the logarithm of a ratio, so
    that its derivative is multiplied by its value.

    Returns
    -------
    scales : array of shape (n_parameters,)
        Values, or ones.
    shifts : array of shape (n_draws, n_parameters)
        Logarithms of ratios, or differences.
    """
    center = np.array([table[name].value for name in draws.names])
    log = np.array([table[name].scale == "log" for name in draws.names], dtype=bool) & (center > 0)
    scales = np.where(log, center, 1.0)
    shifts: Floats = draws.values - center
    shifts[:, log] = np.log(draws.values[:, log] / center[log])
    return scales, shifts


@final
@dataclass(frozen=True)
class Ends:
    """The middle of a band and its ends, on whatever scale it was made.

    Attributes
    ----------
    low, middle, high : array
        Of one shape, ascending.
    """

    low: Floats
    middle: Floats
    high: Floats

    def widened(self, below: Floats | float, above: Floats | float | None = None) -> Ends:
        """Return the band with an independent error added: its standard deviation to either side.

        Examples
        --------
        >>> wider = Ends(np.array(-3.0), np.array(0.0), np.array(3.0)).widened(4.0 / LIMIT)
        >>> float(wider.low), float(wider.high)
        (-5.0, 5.0)
        """
        above = below if above is None else above
        return Ends(
            self.middle - np.hypot(self.middle - self.low, LIMIT * np.asarray(below)),
            self.middle,
            self.middle + np.hypot(self.high - self.middle, LIMIT * np.asarray(above)),
        )


def ends_of(places: Floats, by_shifts: Floats, shifts: Floats, by_assumed: Floats) -> Ends:
    """Return the 95 % bands of what is linear in all that is uncertain.

    Parameters
    ----------
    places : array
        Where each is for the values of the run.
    by_shifts : array of shape (..., n_parameters)
        How it follows a shift of 1.
    shifts : array of shape (n_draws, n_parameters)
        Of the draws.
    by_assumed : array of shape (..., n_keys, 2)
        How far off it is where each that is assumed is one standard deviation less, and more.
    """
    low, middle, high = np.quantile(places + shifts @ by_shifts.T, _ENDS, axis=0)
    lowest, highest = by_assumed.min(axis=-1, initial=0.0), by_assumed.max(axis=-1, initial=0.0)
    below, above = (np.sqrt(np.sum(one**2, axis=-1)) for one in (lowest, highest))
    return Ends(low, middle, high).widened(below, above)


def _otherwise(life: Scenario, spread: AssumedSpread) -> tuple[Scenario | None, Scenario | None]:
    """Return people of whom less and more was assumed, lived up to the visit.

    One of them is enough for what is multiplied, and all there may be: there is no one who has less
    estradiol than her ovaries still make.

    Raises
    ------
    RanklModelError
        If there can be neither.
    """
    sides: list[Scenario | None] = [None, None]
    reason: RanklModelError | None = None
    for side, deviations in ((1, 1.0), (0, -1.0)):
        if spread.plus is None and sides[1] is not None:
            break
        try:
            sides[side] = _lived(life, restated(life.population, spread, deviations))
        except RanklModelError as error:
            reason = error
    if reason is not None and sides == [None, None]:
        raise reason
    return sides[0], sides[1]


def _lived(life: Scenario, person: Population) -> Scenario:
    """Return another person's life with the same parameters, lived up to the visit."""
    other = replace(life, population=person, dosing="averaged")
    _ = other.baseline
    return other
