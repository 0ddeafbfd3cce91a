"""No dose is lost, none counts twice, and where a run is cut does not matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ranklmodel.inputs import Library
from ranklmodel.language.builder import Builder
from ranklmodel.lives.scenario import scenario
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

EngineMaker = Callable[[Model], Engine]

QUARTER_HOUR = 1 / 96
TEN_YEARS = 3652.5


def pulse_model() -> Model:
    """Return a drug with short half-life whose effect lingers: what a long step would step over."""
    m = Builder("pulse")
    loss, recovery = m.parameter("loss_rate", "1/day"), m.parameter("recovery", "1/day")
    gut = m.state("gut", "mg", "gut")
    plasma = m.state("plasma", "mg", "plasma")
    gone = m.state("eliminated", "mg", "eliminated so far", settles=False)
    effect = m.state("effect", "mg*day", "what lingers")
    m.administration("drug", "intravenous", into=plasma)
    m.administration("drug", "oral", into=gut)
    m.process("uptake", 2 * loss * gut, uses=gut, makes=plasma)
    m.process("elimination", loss * plasma, uses=plasma, makes=gone)
    m.process("building_up", 1 * plasma, makes=effect)
    m.process("recovery_from_it", recovery * effect, uses=effect)
    return m.assemble()


LOSS, RECOVERY = 24.0, 1e-4


def pulse_problem(times: Floats, schedule: Schedule, **changes: object) -> Problem:
    """Return a run of the pulse model."""
    return replace(
        Problem(np.array([LOSS, RECOVERY, 0.0, 0.0]), np.zeros(4), times, schedule),
        **changes,  # type: ignore[arg-type]
    )


def infusion_at(moment: float, rate: float, place: int = 0) -> Schedule:
    """Return an infusion of a quarter of an hour."""
    edges = np.array([moment, moment + QUARTER_HOUR])
    return Schedule.build([], [(edges, place, np.array([rate, 0.0]))])


@pytest.fixture(scope="module")
def pulse_engine(engine_maker: EngineMaker) -> Engine:
    """Return an engine of the pulse model."""
    return engine_maker(pulse_model())


def lingering(amount: float, end: float) -> float:
    """Return the effect at the end of ten years of an infusion that ended at a moment."""
    # All of the drug is gone long before; its area is amount / LOSS, which then fades slowly.
    return amount / LOSS * np.exp(-RECOVERY * (TEN_YEARS - end))


def assert_never_missed(pulse_engine: Engine, schedules: int) -> None:
    """Raise AssertionError if an infusion at a random moment leaves no trace, or a wrong one."""
    draw = np.random.default_rng(20)
    for _ in range(schedules):
        moment = draw.uniform(1.0, TEN_YEARS - 20.0)
        rate = draw.uniform(100.0, 1000.0)
        amount = rate * QUARTER_HOUR
        end = pulse_engine.integrate(
            pulse_problem(np.array([0.0, TEN_YEARS]), infusion_at(moment, rate))
        ).states[-1]
        assert end[2] == pytest.approx(amount, rel=1e-5)
        assert end[3] == pytest.approx(lingering(amount, moment), rel=2e-5)


def test_a_quarter_of_an_hour_in_ten_years_is_never_missed(pulse_engine: Engine) -> None:
    slow = isinstance(pulse_engine, ReferenceEngine)
    assert_never_missed(pulse_engine, schedules=100 if slow else 1000)


@pytest.mark.slow
def test_a_thousand_times_it_is_never_missed(pulse_engine: Engine) -> None:
    assert_never_missed(pulse_engine, schedules=1000)


def test_without_edges_it_would_be_missed() -> None:
    # That the test above can fail: SciPy left to itself, told of the infusion by a function of
    # time, returns exactly nothing.
    from scipy.integrate import solve_ivp

    def rates(moment: float, state: Floats) -> list[float]:
        rate = 500.0 if 500.0 <= moment < 500.0 + QUARTER_HOUR else 0.0
        return [rate - LOSS * state[0], state[0] - RECOVERY * state[1]]

    found = solve_ivp(rates, (0.0, TEN_YEARS), [0.0, 0.0], method="LSODA", rtol=1e-6)
    assert found.success and found.y[1, -1] == 0.0


def test_dose_mass_balance(pulse_engine: Engine) -> None:
    draw = np.random.default_rng(3)
    for _ in range(8):
        doses = np.sort(draw.uniform(0.0, 99.0, draw.integers(1, 40)))
        amounts = draw.uniform(0.1, 10.0, len(doses))
        begin, rate = draw.uniform(0.0, 90.0), draw.uniform(1.0, 50.0)
        schedule = Schedule.build(
            [(doses, 0, amounts)],
            [(np.array([begin, begin + QUARTER_HOUR]), 0, np.array([rate, 0.0]))],
        )
        states = pulse_engine.integrate(pulse_problem(np.array([0.0, 100.0]), schedule)).states
        given_amount = amounts.sum() + rate * QUARTER_HOUR
        assert states[-1, :3].sum() == pytest.approx(given_amount, rel=1e-6)


@dataclass(frozen=True)
class Plan:
    """A schedule and where the run is cut."""

    doses: tuple[tuple[float, float], ...]
    infusions: tuple[tuple[float, float, float], ...]
    cut: float

    def schedule(self, first: int, second: int) -> Schedule:
        """Return it with doses into one state, and infusions through one input."""
        taken = sorted(self.doses)
        doses = (np.array([t for t, _ in taken]), first, np.array([a for _, a in taken]))
        steps: list[tuple[Floats, int, Floats]] = []
        for begin, length, rate in self.infusions:
            steps.append((np.array([begin, begin + length]), second, np.array([rate, 0.0])))
        return Schedule.build([doses] if taken else [], steps)


moments = st.integers(0, 400).map(lambda quarter: quarter / 4)
plans = st.builds(
    Plan,
    doses=st.lists(st.tuples(moments, st.floats(0.1, 5.0)), max_size=6).map(tuple),
    infusions=st.lists(
        st.tuples(moments, st.sampled_from([QUARTER_HOUR, 0.25, 7.0]), st.floats(0.5, 50.0)),
        max_size=2,
    ).map(tuple),
    cut=moments.filter(lambda moment: 0 < moment < 100),
)


def assert_cut_does_not_matter(engine: Engine, asked: Problem, cut: float) -> None:
    """Raise AssertionError unless a run agrees with itself in two parts to 20 times rtol.

    That is of each state's largest size in the run: what an error in a peak leaves behind is small
    beside the peak, not beside what remains of it after fifteen half-lives.
    """
    start, stop = asked.times[[0, -1]]
    whole = engine.integrate(replace(asked, times=np.array([start, cut, stop])))
    course = engine.integrate(replace(asked, times=np.linspace(start, stop, 401)))
    first = engine.integrate(replace(asked, times=np.array([asked.times[0], cut])))
    second = engine.integrate(replace(asked, times=np.array([cut, stop]), initial=first.states[-1]))
    size = np.maximum(np.abs(course.states).max(axis=0), 1e-3)
    bound = 20 * asked.tolerance.relative
    assert (np.abs(first.states[-1] - whole.states[1]) / size).max() < bound
    assert (np.abs(second.states[-1] - whole.states[2]) / size).max() < bound


@settings(max_examples=25, phases=[Phase.explicit, Phase.generate])
@given(plan=plans)
def test_split_runs_agree(pulse_engine: Engine, plan: Plan) -> None:
    asked = pulse_problem(np.array([0.0, 100.0]), plan.schedule(0, 0))
    assert_cut_does_not_matter(pulse_engine, asked, plan.cut)


def test_a_dose_at_the_cut_counts_once(pulse_engine: Engine) -> None:
    dose = Schedule.build([(np.array([50.0]), 0, np.array([3.0]))], [])
    asked = pulse_problem(np.array([0.0, 50.0, 100.0]), dose)
    whole = pulse_engine.integrate(asked).states
    np.testing.assert_allclose(whole[1, :3].sum(), 0.0, atol=1e-12)
    np.testing.assert_allclose(whole[2, :3].sum(), 3.0, rtol=1e-9)
    assert_cut_does_not_matter(pulse_engine, asked, 50.0)
    # The dose belongs to the run that begins with it, and to that run only.
    before = pulse_engine.integrate(replace(asked, times=np.array([0.0, 50.0]))).states[-1]
    after = pulse_engine.integrate(replace(asked, times=np.array([50.0, 100.0]))).states[-1]
    assert before[:3].sum() == 0.0
    assert after[:3].sum() == pytest.approx(3.0, rel=1e-9)


def test_two_doses_at_one_moment_both_count(pulse_engine: Engine) -> None:
    twice = Schedule.build(
        [(np.array([5.0]), 0, np.array([1.0])), (np.array([5.0]), 0, np.array([2.0]))], []
    )
    states = pulse_engine.integrate(pulse_problem(np.array([0.0, 50.0]), twice)).states
    assert states[-1, :3].sum() == pytest.approx(3.0, rel=1e-9)


def test_what_is_shown_between_does_not_change_the_end(pulse_engine: Engine) -> None:
    dose = Schedule.build([(np.array([1.0, 2.0]), 0, np.array([1.0, 1.0]))], [])
    few = pulse_engine.integrate(pulse_problem(np.array([0.0, 30.0]), dose)).states[-1]
    many = pulse_engine.integrate(pulse_problem(np.linspace(0.0, 30.0, 301), dose)).states[-1]
    np.testing.assert_allclose(many, few, rtol=1e-9, atol=1e-12)


@pytest.fixture(scope="module")
def woman(model: Model, builtin: Library) -> Problem:
    """Return a hundred days of a woman after the menopause."""
    person = scenario(
        "atac_woman", calibration=None, library=builtin, engine=ReferenceEngine(model)
    )
    return person.problem([100.0])


def bone_schedule(engine: Engine, plan: Plan) -> Schedule:
    """Return a plan of anastrozole by mouth, and in infusions."""
    layout = engine.layout
    return plan.schedule(
        layout.states.position("anastrozole_gut"),
        layout.inputs.position("anastrozole_oral_rate"),
    )


@settings(max_examples=5, phases=[Phase.explicit, Phase.generate])
@given(plan=plans)
def test_split_runs_of_bone_agree(engine: Engine, woman: Problem, plan: Plan) -> None:
    asked = replace(woman, schedule=bone_schedule(engine, plan))
    assert_cut_does_not_matter(engine, asked, plan.cut)


@pytest.mark.slow
@settings(max_examples=20, phases=[Phase.explicit, Phase.generate])
@given(plan=plans)
def test_many_split_runs_of_bone_agree(engine: Engine, woman: Problem, plan: Plan) -> None:
    asked = replace(woman, schedule=bone_schedule(engine, plan))
    assert_cut_does_not_matter(engine, asked, plan.cut)


@pytest.mark.parametrize("moment", [500.0, 500.123, 3000.7])
def test_bone_never_misses_a_quarter_of_an_hour(
    engine: Engine, woman: Problem, moment: float
) -> None:
    layout = engine.layout
    rate = 1000.0
    place = layout.inputs.position("anastrozole_oral_rate")
    times = np.array([0.0, moment + 1.0, TEN_YEARS])
    asked = replace(
        woman, times=times, schedule=infusion_at(moment, rate, place), tolerance=Tolerance()
    )
    states = engine.integrate(asked).states
    without = engine.integrate(replace(asked, schedule=Schedule())).states
    parts = [layout.states.position(f"anastrozole_{p}") for p in ("gut", "plasma", "eliminated")]
    np.testing.assert_allclose(states[:, parts].sum(axis=1)[1:], rate * QUARTER_HOUR, rtol=1e-6)
    estradiol = layout.states.position("E2")
    assert states[1, estradiol] < 0.5 * without[1, estradiol]
