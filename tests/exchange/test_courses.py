"""Courses hold every dose of a timetable once, at its own time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from ranklmodel.exchange.formats.courses import changes, courses
from ranklmodel.simulation.schedule import Schedule
from tests.oracles.sample import sample_run

RUN = sample_run("nothing")

_COURSE = st.tuples(
    st.floats(0, 500).map(lambda x: round(x, 2)),
    st.sampled_from([0.5, 1.0, 7.0, 30.4375, 182.625]),
    st.integers(1, 40),
    st.sampled_from([1.0, 2.0]),
    st.integers(0, 1),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_COURSE, max_size=5))
def test_every_dose_is_in_one_course(
    given_courses: list[tuple[float, float, int, float, int]],
) -> None:
    groups = [
        (first + interval * np.arange(count), state, np.full(count, amount))
        for first, interval, count, amount, state in given_courses
    ]
    table = Schedule.build(groups, [])
    found = courses(replace(RUN, timetable=table))
    names = [state.name for state in RUN.model.states]
    expected = sorted(
        zip(
            [names[k] for k in table.dose_states],
            table.dose_amounts.tolist(),
            table.dose_times.tolist(),
            strict=True,
        )
    )
    held = sorted((c.state, c.amount, t) for c in found for t in c.times().tolist())
    assert [row[:2] for row in held] == [row[:2] for row in expected]
    assert np.allclose([r[2] for r in held], [r[2] for r in expected], rtol=0, atol=2e-9)


def test_five_years_of_tablets_are_one_course() -> None:
    table = Schedule.build([(np.arange(1826.0), 0, np.ones(1826))], [])
    (course,) = courses(replace(RUN, timetable=table))
    assert (course.first, course.interval, course.count) == (0.0, 1.0, 1826)


def test_a_missed_tablet_divides_the_course() -> None:
    times = np.delete(np.arange(100.0), 40)
    table = Schedule.build([(times, 0, np.ones(99))], [])
    assert [course.count for course in courses(replace(RUN, timetable=table))] == [40, 59]


def test_changes_leave_out_what_changes_nothing() -> None:
    effort = RUN.model.layout.inputs.position("effort")
    times, levels = np.array([-5.0, 1.0, 2.0, 3.0]), np.array([0.5, 0.5, 0.0, 0.0])
    table = Schedule.build([], [(times, effort, levels)])
    run = replace(RUN, timetable=table)
    assert run.input_values["effort"] == 0.5
    assert [(c.time, c.value) for c in changes(run)] == [(2.0, 0.0)]
