"""Indices of closed forms, by the same way as those of the model; no run of it is made here."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.sensitivity_designs import DESIGNS, Estimate
from ranklmodel.estimation.sensitivity_ranges import Range
from ranklmodel.estimation.sensitivity_result import Effect, Output, Sensitivity
from ranklmodel.estimation.sensitivity_runs import Answers, sensitivity_of

Function = Callable[[np.ndarray], np.ndarray]
Y = Output("y", 12.0, "1")
UNIT = Range("share", "1", 0.0, 1.0, 0.5)


def ranges(*names: str, low: float = 0.0, high: float = 1.0) -> tuple[Range, ...]:
    return tuple(Range(name, "1", low, high, 0.5 * (low + high)) for name in names)


def looked_at(
    varied: tuple[Range, ...],
    *functions: Function,
    failing: Function | None = None,
    **asked: object,
) -> Sensitivity:
    """Analyse closed forms; rows on which `failing` holds have failed."""
    outputs = [Output(f"y{k}", 12.0, "1") for k in range(len(functions))]

    def evaluate(points: np.ndarray) -> Answers:
        values = np.column_stack([function(points) for function in functions])
        bad = np.zeros(len(points), bool) if failing is None else failing(points)
        values[bad] = np.nan
        return Answers(values, {int(row): "it is too large" for row in np.flatnonzero(bad)})

    return sensitivity_of(varied, outputs, evaluate, **asked)  # type: ignore[arg-type]


def ishigami(points: np.ndarray) -> np.ndarray:
    one, two, three = points.T
    return np.asarray(np.sin(one) + 7.0 * np.sin(two) ** 2 + 0.1 * three**4 * np.sin(one))


def indices_of_ishigami() -> dict[str, tuple[float, float]]:
    """First and total order by integration over the cube."""
    a, b = 7.0, 0.1
    one = 0.5 * (1.0 + b * math.pi**4 / 5.0) ** 2
    two = a**2 / 8.0
    both = b**2 * math.pi**8 * (1.0 / 18.0 - 1.0 / 50.0)
    whole = one + two + both
    return {
        "one": (one / whole, (one + both) / whole),
        "two": (two / whole, two / whole),
        "three": (0.0, both / whole),
    }


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_ishigami(seed: int) -> None:
    varied = ranges("one", "two", "three", low=-math.pi, high=math.pi)
    looked = looked_at(varied, ishigami, samples=4096, seed=seed)
    for name, (first, total) in indices_of_ishigami().items():
        effect = looked.of(name, looked.outputs[0])
        assert effect["first"].value == pytest.approx(first, abs=0.02)
        assert effect["total"].value == pytest.approx(total, abs=0.02)
        assert effect["first"].low <= first <= effect["first"].high
        assert effect["total"].low <= total <= effect["total"].high
    assert looked.runs == 4096 * 5 and looked.kept == 4096
    assert not any("beyond" in remark for remark in looked.remarks)


def test_a_chain_of_stages() -> None:
    """A steady chain adds up the delays of its stages, so that squares of widths share variance."""
    widths = np.array([4.0, 2.0, 1.0, 0.0])
    varied = tuple(
        Range(f"stage_{k}", "day", 10.0, 10.0 + (width or 1.0), 10.0)
        for k, width in enumerate(widths)
    )
    looked = looked_at(varied, lambda points: points[:, :3].sum(axis=1), samples=4096)
    shares = widths**2 / (widths**2).sum()
    for one, share in zip(varied, shares, strict=True):
        for measure in ("first", "total"):
            value = looked.of(one.name, looked.outputs[0])[measure].value
            assert value == pytest.approx(share, abs=0.02)
    still = looked.of("stage_3", looked.outputs[0])
    assert still["total"] == still["first"] == Estimate(0.0, 0.0, 0.0)
    assert [one.parameter for one in looked.ranked(looked.outputs[0])] == [
        one.name for one in varied
    ]


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    """Not less often: blocks of a Sobol sequence are more even than draws, which SALib takes."""
    varied = ranges("one", "two", "three", low=-math.pi, high=math.pi)
    truth, held = indices_of_ishigami(), 0
    for seed in range(20):
        looked = looked_at(varied, ishigami, samples=256, seed=seed)
        for effect in looked.effects:
            first, total = truth[effect.parameter]
            held += effect["first"].low <= first <= effect["first"].high
            held += effect["total"].low <= total <= effect["total"].high
    assert held >= 0.93 * 20 * 6


def test_morris_of_a_straight_line_and_of_a_product() -> None:
    varied = ranges("three", "minus", "left", "right", "still")

    def line(points: np.ndarray) -> np.ndarray:
        return np.asarray(3.0 * points[:, 0] - 2.0 * points[:, 1] + points[:, 2] * points[:, 3])

    looked = looked_at(varied, line, method="morris", samples=50)
    of = {one.parameter: one for one in looked.effects}
    for name, slope in (("three", 3.0), ("minus", -2.0), ("still", 0.0)):
        assert of[name]["mu"].value == pytest.approx(slope)
        assert of[name]["mu_star"].value == pytest.approx(abs(slope))
        assert of[name]["sigma"].value == pytest.approx(0.0, abs=1e-12)
        assert of[name]["mu_star"].width == pytest.approx(0.0, abs=1e-12)
    # the effect of one is the other, which is 0, 1/3, 2/3 or 1
    spread = math.sqrt(5.0 / 36.0)
    for name in ("left", "right"):
        assert of[name]["mu_star"].value == pytest.approx(0.5, abs=0.15)
        assert of[name]["sigma"].low <= spread <= of[name]["sigma"].high
        assert 0.0 < of[name]["sigma"].width < 0.3
    assert looked.runs == 50 * 6


@pytest.mark.parametrize("method", ["sobol", "morris"])
def test_one_seed_is_one_set_of_bits(method: str) -> None:
    """Zero too, which SALib takes for no seed at all."""
    varied = ranges("one", "two", "three", low=-math.pi, high=math.pi)
    for seed in (0, 3):
        once, again = (
            looked_at(varied, ishigami, method=method, samples=64, seed=seed).as_record()
            for _ in range(2)
        )
        assert once == again
    other = looked_at(varied, ishigami, method=method, samples=64, seed=4).as_record()
    assert once["outputs"] != other["outputs"]


@pytest.mark.parametrize(("method", "least"), [("sobol", 64), ("morris", 16)])
def test_enough_goes_on_until_intervals_are_narrow_and_keeps_every_run(
    method: str, least: int
) -> None:
    varied = ranges("one", "two", low=-math.pi, high=math.pi)
    points: list[np.ndarray] = []

    def evaluate(some: np.ndarray) -> Answers:
        points.append(some)
        return Answers((0.2 * some[:, 0] * some[:, 1] + some[:, 1])[:, None], {})

    enough = sensitivity_of(varied, [Y], evaluate, method=method, samples="enough")
    assert enough.samples > least and not enough.notices
    assert sum(map(len, points)) == enough.runs
    all_at_once = sensitivity_of(varied, [Y], evaluate, method=method, samples=enough.samples)
    assert all_at_once.as_record() == enough.as_record()
    fewer = sensitivity_of(varied, [Y], evaluate, method=method, samples=enough.samples // 2)
    assert "would do" in fewer.notices[0]


@pytest.mark.parametrize(("method", "block"), [("sobol", 4), ("morris", 3)])
def test_blocks_with_a_failed_run_are_left_out_whole(method: str, block: int) -> None:
    varied = ranges("one", "two")

    def together(points: np.ndarray) -> np.ndarray:
        return np.asarray(points[:, 0] + 2.0 * points[:, 1])

    def corner(points: np.ndarray) -> np.ndarray:
        return np.asarray(points[:, 0] * points[:, 1] > 0.9)

    whole = looked_at(varied, together, method=method, samples=256)
    looked = looked_at(varied, together, failing=corner, method=method, samples=256)
    failed = np.zeros(256, bool)
    for one in looked.failures:
        failed[one.run // block] = True
        assert one.values["one"] * one.values["two"] > 0.9 and one.reason == "it is too large"
    assert looked.runs == whole.runs == 256 * block
    assert 0 < failed.sum() < 200 and looked.kept == 256 - failed.sum()
    said = looked.notices[0]
    assert f"{len(looked.failures)} of {looked.runs} runs failed" in said
    assert f"{failed.sum()} of 256 " in said and "it is too large" in said
    for effect in looked.effects:
        assert all(np.isfinite([one.value, one.width]).all() for one in effect.estimates.values())
    if method == "sobol":  # as if the other blocks had been all
        shares = DESIGNS[method](("one", "two"), 0).shares(256).reshape(256, block, 2)[~failed]
        values = together(shares.reshape(-1, 2))
        expected = DESIGNS[method](("one", "two"), 0).estimates(shares.reshape(-1, 2), values)
        assert [one["total"] for one in looked.effects] == list(expected["total"])


def test_where_next_to_everything_fails_nothing_is_said_of_it() -> None:
    with pytest.raises(InputError, match="too few to say anything; runs failed as it is too large"):
        looked_at(ranges("one"), lambda p: p[:, 0], failing=lambda p: p[:, 0] > 0.01, samples=16)


def test_an_output_that_does_not_move_is_said() -> None:
    varied = ranges("one", "two")
    looked = looked_at(
        varied, lambda p: np.full(len(p), 3.0), lambda p: 5.0 + 1e-13 * p[:, 0], lambda p: p[:, 0]
    )
    assert [one.quantity for one in looked.unmoved] == ["y0", "y1"]
    assert {one.output.quantity for one in looked.effects} == {"y2"}
    assert "nothing moves y0 at month 12, 1: it has no indices" in looked.notices
    assert looked.ranked(looked.outputs[0]) == ()
    with pytest.raises(UnknownNameError, match="y2 at month 12"):
        looked.of("one", looked.outputs[0])
    with pytest.raises(UnknownNameError, match="did you mean 'one'"):
        looked.of("ome", looked.outputs[2])


def test_a_number_that_is_none_is_a_defect_of_who_answers() -> None:
    with pytest.raises(InputError, match="no number"):
        looked_at(ranges("one"), lambda p: np.where(p[:, 0] > 0.5, np.nan, 1.0))


def test_reasons_that_differ_by_numbers_are_one() -> None:
    def evaluate(points: np.ndarray) -> Answers:
        few = np.flatnonzero(points[:, 0] > 0.8)
        reasons = {int(k): f"it drifts by {points[k, 0]:.3g}" for k in few}
        return Answers(points[:, :1], reasons | {0: "it can not be met"})

    looked = sensitivity_of(ranges("one", "two"), [Y], evaluate, samples=64)
    number = len(looked.failures)
    assert number > 20
    said = looked.notices[0]
    assert f"({number - 1} as: it drifts by 0." in said and "; 1 as: it can not be met)" in said


def effect(total: Estimate, first: Estimate) -> Sensitivity:
    one = Effect("share", Y, {"total": total, "first": first})
    return Sensitivity("", "sobol", 64, 0, (UNIT,), (Y,), (one,), 192, 64, (), (), {})


def test_a_total_order_below_the_first_is_said() -> None:
    within = effect(Estimate(0.50, 0.48, 0.52), Estimate(0.51, 0.49, 0.53))
    assert within.remarks == (
        "y at month 12, 1: the total order of share lies below the first, within the intervals: no "
        "interaction of theirs is told from noise",
    )
    beyond = effect(Estimate(0.50, 0.49, 0.51), Estimate(0.60, 0.58, 0.62))
    assert "beyond the intervals: take more samples" in beyond.remarks[0]
    assert effect(Estimate(0.5, 0.48, 0.52), Estimate(0.5004, 0.48, 0.52)).remarks == ()


def test_wide_intervals_are_said_with_what_would_do() -> None:
    wide = effect(Estimate(0.5, 0.4, 0.6), Estimate(0.5, 0.48, 0.52))
    assert wide.widest == pytest.approx(0.2)
    assert "is 0.2, wider than 0.05" in wide.notices[0]
    assert "about 1024 samples instead of 64" in wide.notices[0]
    assert effect(Estimate(0.5, 0.48, 0.52), Estimate(0.5, 0.48, 0.52)).notices == ()


@pytest.mark.parametrize("method", ["sobol", "morris"])
@pytest.mark.parametrize("samples", [0, 1, -4, 2.5, math.nan, "many", True, None, 2**25])
def test_a_number_of_samples_is_checked(method: str, samples: object) -> None:
    with pytest.raises(InputError, match="samples: expected"):
        DESIGNS[method](("one",), 0).checked(samples)


def test_a_sobol_sequence_is_even_over_powers_of_two_only() -> None:
    with pytest.raises(InputError, match="a power of 2, such as 1024, given 1000"):
        DESIGNS["sobol"](("one",), 0).checked(1000)
    assert DESIGNS["sobol"](("one",), 0).checked(1024) == 1024
    assert DESIGNS["morris"](("one",), 0).checked(1000) == 1000


@pytest.mark.parametrize(
    ("one", "middle", "quarter"),
    [
        (Range("a", "1", 2.0, 6.0, 3.0), 4.0, 3.0),
        (Range("a", "1", 1.0, 16.0, 3.0, logarithmic=True), 4.0, 2.0),
        (Range("a", "1", -1.96, 1.96, 0.0, normal=(0.0, 1.0)), 0.0, -0.6357),
        (
            Range("a", "1", math.exp(-1.96), math.exp(1.96), 1.0, True, "", (0.0, 1.0)),
            1.0,
            math.exp(-0.6357),
        ),
    ],
)
def test_shares_of_a_range_are_values(one: Range, middle: float, quarter: float) -> None:
    values = one.values(np.array([0.0, 0.25, 0.5, 1.0]))
    assert values == pytest.approx([one.low, quarter, middle, one.high], rel=1e-3, abs=1e-12)


def test_so_few_trajectories_that_no_interval_has_a_width_are_refused() -> None:
    with pytest.raises(InputError, match="samples: expected a number of at least 4"):
        DESIGNS["morris"](("one",), 0).checked(3)
    assert DESIGNS["morris"](("one",), 0).checked(4) == 4
