"""Checks of behaviour: steady states, conserved sums, and the direction of every response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, final

from ranklmodel.checks.expectations import age_in, drug_rate, of_the_model
from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.errors import RanklModelError
from ranklmodel.inputs.parameters.expectations import IN_MEN

if TYPE_CHECKING:
    from ranklmodel.checks.responses import Responses
    from ranklmodel.inputs import ParameterTable
    from ranklmodel.inputs.parameters.expectations import Direction

DRIFT = 1e-10
"""Largest relative change a day of a steady state."""

_NEAR = 2.0
_LEAST_SLOPE = 1e-7


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
            for person in subject.people():
                where = f"{person.name} ({label} parameters)"
                try:
                    constants = baseline_constants(engine, person, table)
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
                # one may be zero and the other not
                if not (declared * reached > 0 and 1 / _NEAR < declared / reached < _NEAR):
                    message = f"starts at {declared:.4g} but settles at {reached:.4g} ({label})"
                    yield self.found(name, message)


@final
class MoietiesAreConserved(Check):
    """What may not get lost is conserved, and nothing else by accident."""

    name = "moieties are conserved"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield sums that are missing, and sums that are conserved unexpectedly."""
        model, stated = subject.model, subject.library.expectations.sums
        sums, faults = of_the_model(stated, model, subject.table.limits)
        yield from (self.found(*fault) for fault in faults)
        reached = {_weighed(moiety) for moiety in model.conserved_moieties}
        expected = {_weighed(dict(one.weights)): one for one in sums}
        for moiety, one in expected.items():
            if moiety not in reached:
                message = "no longer conserved: a process loses or makes some of it"
                yield self.found(str(one.origin), f"{_sum(moiety)} is {message}")
        for moiety in reached - expected.keys():
            message = "conserved, but no mechanism file lists it under `conserved`"
            yield self.found(_sum(moiety), message)


def _weighed(moiety: Mapping[str, Any]) -> frozenset[tuple[str, Any]]:
    """Return the weights relative to that of the first name, as a value to compare."""
    import sympy

    # Weights of files are decimal numbers; those of the model are exact.
    exact = {n: sympy.Rational(str(w)) if isinstance(w, float) else w for n, w in moiety.items()}
    one = sympy.sympify(exact[min(exact)])
    return frozenset((name, sympy.simplify(share / one)) for name, share in exact.items())


def _sum(moiety: frozenset[tuple[str, Any]]) -> str:
    ordered = sorted(moiety, key=lambda part: part[0])
    return " + ".join(name if share == 1 else f"({share})*{name}" for name, share in ordered)


@final
class ResponsesHaveTheirSign(Check):
    """Every response has the direction that the evidence gives it."""

    name = "responses have their sign"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield responses that go the wrong way or do not happen."""
        stated = subject.library.expectations.directions
        directions, faults = of_the_model(stated, subject.model, subject.table.limits)
        yield from (self.found(*fault) for fault in faults)
        of_life: dict[str, list[Direction]] = {}
        for one in directions:
            of_life.setdefault(one.life, []).append(one)
        for label, table in subject.tables.items():
            for life, rows in of_life.items():
                try:
                    around = _around(subject, table, life)
                except RanklModelError as error:
                    yield self.found(str(rows[0].origin), f"{life}: {error} ({label} parameters)")
                    continue
                asked = [(row.cause, row.effect, row.when == "settled") for row in rows]
                for row, slope in zip(rows, around.slopes(asked), strict=True):
                    if isinstance(slope, RanklModelError):
                        yield self.found(str(row.origin), str(slope))
                    elif not slope * row.sign > _LEAST_SLOPE:
                        yield self.found(str(row.origin), _wrong(row, slope, label))


def _wrong(row: Direction, slope: float, label: str) -> str:
    went = "does not answer" if abs(slope) <= _LEAST_SLOPE else "goes the wrong way"
    direction = "up" if row.sign > 0 else "down"
    answer = f"{row.cause} -> {row.effect} {went} {row.when} {row.life}"
    return f"{answer}: expected {direction}, slope {slope:.3g} ({label} parameters)"


def _around(subject: Subject, table: ParameterTable, life: str) -> Responses:
    """Return the answers around the steady state of a life."""
    from ranklmodel.checks.responses import Responses
    from ranklmodel.lives.person import constants_of

    engine, layout = subject.engine, subject.engine.layout
    # A gain that is switched off has a sign all the same: it is looked at with the gain half up.
    # What is a person's own, such as being a man, is no gain.
    switched = {
        n: e.bounds[1] / 2
        for n, e in table.items()
        if e.value == 0 < e.bounds[1] and not e.personal
    }
    if life.startswith(IN_MEN):
        switched["male"] = 1.0
    constants = constants_of(engine, table.with_values(switched))
    guess = engine.start(constants)
    guess[layout.states.position("age")] = age_in(life)
    taken = drug_rate(life, subject.model, table.limits)
    if taken is not None:
        name, amount = taken
        constants[len(layout.parameters) + layout.inputs.position(name)] = amount
    return Responses(engine, constants, guess)
