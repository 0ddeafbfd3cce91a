"""Checks of behaviour: steady states, conserved sums, and the direction of every response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, final

from ranklmodel.checks.expectations import CONSERVED, DIRECTIONS, Life
from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.errors import RanklModelError

if TYPE_CHECKING:
    from ranklmodel.checks.responses import Responses
    from ranklmodel.inputs import ParameterTable
    from ranklmodel.simulation.problem import Engine

DRIFT = 1e-10
"""Largest relative change a day of a steady state."""

_NEAR = 2.0
_LEAST_SLOPE = 1e-7

# Age in years, and tablets in mg a day, at which answers are looked at.
_LIVES = {
    Life.BEFORE: (25.0, 0.0),
    Life.AT: (51.0, 0.0),
    Life.AFTER: (60.0, 0.0),
    Life.TREATED: (60.0, 1.0),
}


@final
class AdultIsSteady(Check):
    """The life of every population begins at a steady state in which nothing is negative."""

    name = "the young adult is steady"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield populations without a steady start, and states that drift or are negative."""
        import numpy as np

        from ranklmodel.lives.person import baseline_constants
        from ranklmodel.simulation.steady import relative_drift, steady_state

        engine = subject.engine
        settles = np.array(engine.layout.settles)
        names = np.array(engine.layout.states.names)[settles]
        for label, table in subject.tables.items():
            for woman in subject.women():
                where = f"{woman.name} ({label} parameters)"
                try:
                    constants = baseline_constants(engine, woman, table)
                    start = engine.start(constants)
                    adult = steady_state(engine, constants, start)
                except RanklModelError as error:
                    yield self.found(where, str(error))
                    continue
                drift = relative_drift(engine, adult, constants)
                for place in np.flatnonzero(~(drift < DRIFT)):
                    message = f"drifts by {drift[place]:.2g} of its value a day"
                    yield self.found(f"{where}: {names[place]}", message)
                # A drug that was never given rests at zero but for rounding.
                needed = np.where(start[settles] > 0, 0.0, -1e-12)
                for place in np.flatnonzero(~(adult[settles] > needed)):
                    message = f"is {adult[settles][place]:.3g}, expected above zero"
                    yield self.found(f"{where}: {names[place]}", message)


@final
class StartsAreNearSteady(Check):
    """The declared start of every state is the healthy young adult's, not a random guess."""

    name = "starts are near steady"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield states whose start is more than a factor of two from the steady state."""
        from ranklmodel.lives.person import constants_of
        from ranklmodel.simulation.steady import steady_state

        engine = subject.engine
        for label, table in subject.tables.items():
            constants = constants_of(engine, table)
            start = engine.start(constants)
            adult = steady_state(engine, constants, start)
            for name, settles, declared, reached in zip(
                engine.layout.states.names, engine.layout.settles, start, adult, strict=True
            ):
                if not settles or max(abs(declared), abs(reached)) < 1e-9:
                    continue
                if not 1 / _NEAR < declared / reached < _NEAR:
                    message = f"starts at {declared:.4g} but settles at {reached:.4g} ({label})"
                    yield self.found(name, message)


@final
class MoietiesAreConserved(Check):
    """What may not get lost is conserved, and nothing else by accident."""

    name = "moieties are conserved"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield sums that are missing, and sums that are conserved unexpectedly."""
        reached = {_weighed(moiety) for moiety in subject.model.conserved_moieties}
        expected = {_weighed(moiety) for moiety in CONSERVED}
        for moiety in expected - reached:
            message = "no longer conserved: a process loses or makes some of it"
            yield self.found(_sum(moiety), message)
        for moiety in reached - expected:
            message = "conserved, but not in the table of what should be"
            yield self.found(_sum(moiety), message)


def _weighed(moiety: Mapping[str, Any]) -> frozenset[tuple[str, Any]]:
    """Return the weights relative to that of the first name, as a value to compare."""
    import sympy

    one = sympy.sympify(moiety[min(moiety)])
    return frozenset((name, sympy.simplify(share / one)) for name, share in moiety.items())


def _sum(moiety: frozenset[tuple[str, Any]]) -> str:
    ordered = sorted(moiety, key=lambda part: part[0])
    return " + ".join(name if share == 1 else f"({share})*{name}" for name, share in ordered)


@final
class ResponsesHaveTheirSign(Check):
    """Every response has the direction that the evidence gives it."""

    name = "responses have their sign"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield responses that go the wrong way or do not happen."""
        rows_of_life = {life: [r for r in DIRECTIONS if r.life is life] for life in Life}
        for label, table in subject.tables.items():
            around = _around(subject.engine, table)
            for life, rows in rows_of_life.items():
                asked = [(row.cause, row.effect, row.when == "settled") for row in rows]
                for row, slope in zip(rows, around[life].slopes(asked), strict=True):
                    where = f"{row.cause} -> {row.effect}"
                    if isinstance(slope, RanklModelError):
                        yield self.found(where, str(slope))
                    elif not slope * row.sign > _LEAST_SLOPE:
                        flat = abs(slope) <= _LEAST_SLOPE
                        went = "does not answer" if flat else "goes the wrong way"
                        direction = "up" if row.sign > 0 else "down"
                        message = f"{went} {row.when} {row.life.value}: expected {direction}"
                        yield self.found(
                            where, f"{message}, slope {slope:.3g} ({label} parameters)"
                        )


def _around(engine: Engine, table: ParameterTable) -> dict[Life, Responses]:
    """Return the answers around the steady state of each stretch of life."""
    from ranklmodel.checks.responses import Responses
    from ranklmodel.lives.person import constants_of

    # A gain that is switched off has a sign all the same: it is looked at with the gain half up.
    off = {n: e.bounds[1] / 2 for n, e in table.items() if e.value == 0 < e.bounds[1]}
    constants = constants_of(engine, table.with_values(off))
    layout = engine.layout
    tablets = len(layout.parameters) + layout.inputs.position("anastrozole_oral_rate")
    around = {}
    for life, (age, dose) in _LIVES.items():
        own, guess = constants.copy(), engine.start(constants)
        own[tablets] = dose
        guess[layout.states.position("age")] = age
        around[life] = Responses(engine, own, guess)
    return around
