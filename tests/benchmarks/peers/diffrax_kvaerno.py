"""diffrax: Kvaerno5 on our own equations as JAX functions, compiled by XLA, in double precision."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from ranklmodel.disk.cache import cache_folder
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers.own import ABSOLUTE, Runner, problem_of

_STEPS = 100_000


def rates_of(run: ModelRun) -> Callable[..., Any]:
    """Return the rates as a JAX function of time, states and constants."""
    import jax.numpy as jnp

    equations = ReferenceEngine(run.model)
    # no public way from a model to a function of another array library
    rates = equations._compiled(run.model.derivatives, equations._rule_equations, "jax")
    return lambda t, y, constants: jnp.stack(rates(y, constants))


def diffrax(run: ModelRun, times: Floats) -> Runner:
    """Return diffrax, restarted at every dose."""
    import jax

    jax.config.update("jax_enable_x64", True)
    # XLA needs minutes, once
    kept = (cache_folder() or Path()).absolute() / "jax"
    jax.config.update("jax_compilation_cache_dir", str(kept))
    problem = problem_of(run, times)
    table, begin, end = problem.schedule, float(times[0]), float(times[-1])
    edges = [begin, *table.edges(begin, end), end]
    width = len(problem.initial)
    doses = np.zeros((len(edges) - 1, width))
    rows, longest = [], 0
    for part, (first, last) in enumerate(pairwise(edges)):
        for state, amount in table.doses_at(first):
            doses[part, state] += amount
        rows.append(np.flatnonzero((times > first) & (times <= last)))
        longest = max(longest, len(rows[-1])) if part < len(edges) - 2 else longest
    # all parts but the last show as many times, so that they are one loop: their end, repeated
    padded = np.array([edges[k + 1] for k in range(len(edges) - 2)]).reshape(-1, 1)
    shown = np.repeat(padded, longest + 1, axis=1)
    for part, row in enumerate(rows[:-1]):
        shown[part, : len(row)] = times[row]
    solve = _compiled(rates_of(run), shown, np.array(edges), doses, times[rows[-1]])

    def states(relative: float) -> Floats:
        found = np.empty((len(times), width))
        found[0] = problem.initial
        during, after = solve(problem.initial, problem.constants, relative)
        for part, row in enumerate(rows[:-1]):
            found[row] = during[part, : len(row)]
        found[rows[-1]] = after
        return found

    return states


def _compiled(
    rates: Callable[..., Any], shown: Floats, edges: Floats, doses: Floats, late: Floats
) -> Callable[[Floats, Floats, float], tuple[Floats, Floats]]:
    """Return one function for all dosing intervals and what follows them."""
    import diffrax
    import jax
    import jax.numpy as jnp

    def part(y: Any, constants: Any, relative: Any, begin: Any, end: Any, times: Any) -> Any:
        return diffrax.diffeqsolve(
            diffrax.ODETerm(rates),
            diffrax.Kvaerno5(),
            t0=begin,
            t1=end,
            dt0=None,
            y0=y,
            args=constants,
            saveat=diffrax.SaveAt(ts=times),
            stepsize_controller=diffrax.PIDController(rtol=relative, atol=relative * ABSOLUTE),
            max_steps=_STEPS,
        ).ys

    @jax.jit
    def whole(y: Any, constants: Any, relative: Any) -> tuple[Any, Any]:
        def interval(y: Any, given: Any) -> tuple[Any, Any]:
            begin, end, dose, times = given
            found = part(y + dose, constants, relative, begin, end, times)
            return found[-1], found

        each = (edges[:-2], edges[1:-1], doses[:-1], shown)
        y, during = jax.lax.scan(interval, y, tuple(jnp.asarray(one) for one in each))
        after = part(y + doses[-1], constants, relative, edges[-2], edges[-1], jnp.asarray(late))
        return during, after

    def solve(y: Floats, constants: Floats, relative: float) -> tuple[Floats, Floats]:
        during, after = whole(y, constants, relative)
        return np.asarray(during), np.asarray(after)

    return solve
