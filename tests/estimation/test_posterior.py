"""The posterior: one density, whoever samples it, and chains that know when they are too short."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import xarray

from ranklmodel import fit
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation import posterior_chains, posterior_lives, posterior_proposals
from ranklmodel.estimation.local_model import Axes, LocalModel
from ranklmodel.estimation.pieces import Pieces
from ranklmodel.estimation.posterior import Posterior, posterior
from ranklmodel.estimation.posterior_chains import corrected
from ranklmodel.estimation.posterior_density import Unbounded
from ranklmodel.estimation.profile import profiles
from ranklmodel.inputs import write_calibration
from tests.commands.conftest import Invoke, invoke
from tests.estimation.inference_extra import require_inference
from tests.estimation.questions import question

if TYPE_CHECKING:
    from ranklmodel.estimation.objective import Objective

require_inference("nutpie", "arviz_stats")

__all__ = ["invoke"]  # a fixture

PRIOR = {"distribution": "log_normal", "center": 0.13, "spread": 0.5}
FREE = [{"name": f"{site}_imbalance", "prior": PRIOR} for site in ("LS", "TH")]
PLACEBO = {"trial": "ibis2", "arms": ["placebo"]}


@dataclass(frozen=True)
class Drawn:
    """A fit, its posterior, and what is left of drawing it; other tests take it from there."""

    fitted: Any
    posterior: Posterior
    folder: Path
    proposals: Any


def placebo() -> Any:
    return fit(question(*FREE, trials=(PLACEBO,), correlation="arm"))


@pytest.fixture(scope="module")
def fitted() -> Any:
    return placebo()


@pytest.fixture(scope="module")
def drawn(fitted: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drawn]:
    """Return what takes fifteen seconds of a processor, and all tests can look at."""
    folder, kept = tmp_path_factory.mktemp("pieces"), []

    def sampled(*arguments: Any, **named: Any) -> Any:
        kept.append(posterior_chains.sampled(*arguments, **named))
        return kept[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(posterior_proposals, "sampled", sampled)
        first = posterior(fitted, folder=folder)
    (proposals,) = kept
    values = first.values.copy()
    yield Drawn(fitted, first, folder, proposals)
    assert np.array_equal(values, first.values), "a test has changed what others look at"


def test_polynomials_are_what_they_stand_for_up_to_the_third_degree() -> None:
    """Residuals that bend along two axes and twist along one are met to the last digits."""
    random = np.random.default_rng(0)
    straight, bent = random.normal(size=(5, 2)), 0.1 * random.normal(size=(5, 2, 2))
    twisted = 0.02 * random.normal(size=(5, 2))

    def residuals(at: Any) -> Any:
        return straight @ at + np.einsum("mij,i,j->m", bent, at, at) + twisted @ at**3

    def slopes(at: Any) -> Any:
        both = bent + bent.transpose(0, 2, 1)
        return straight + both @ at + 3.0 * twisted * at**2

    center = np.array([0.1, -0.2])
    axes = Axes.of(center, slopes(center), center - 9.0, center + 9.0)
    steps = [axes.steps(axis) for axis in range(2)]
    asked = [
        tuple((step, slopes(axes.place(axis, step))) for step in pair)
        for axis, pair in enumerate(steps)
        if pair
    ]
    local = LocalModel.of(axes, residuals(center), slopes(center), asked)  # type: ignore[arg-type]
    place = center + axes.columns @ np.array([0.7, -1.2])
    value, slope = local.at(place)
    assert value == pytest.approx(residuals(place), abs=1e-12)
    assert slope == pytest.approx(slopes(place), abs=1e-12)


def test_an_axis_at_a_bound_is_asked_twice_on_its_other_side() -> None:
    axes = Axes.of(np.array([0.0, 0.5]), np.eye(2), np.zeros(2), np.array([9.0, 0.6]))
    for axis in range(2):
        steps = axes.steps(axis)
        assert steps is not None and steps[0] * steps[1] > 0 and steps[0] != steps[1]
        inside = axes.center + max(steps, key=abs) * axes.columns[:, axis]
        assert (inside >= axes.low - 1e-12).all() and (inside <= axes.high + 1e-12).all()


def test_derivatives_of_the_density_are_those_of_the_density() -> None:
    random = np.random.default_rng(1)
    matrix = random.normal(size=(4, 3))
    steps = Unbounded.about(np.array([0.2, 0.5, 1.0]), matrix, np.zeros(3), np.ones(3))

    def residuals(place: Any) -> tuple[Any, Any]:
        return matrix @ place - 1.0, matrix

    at, small = random.normal(size=3), 1e-5
    numeric = [
        (steps.log_density(at + move, residuals)[0] - steps.log_density(at - move, residuals)[0])
        / (2.0 * small)
        for move in small * np.eye(3)
    ]
    assert steps.log_density(at, residuals)[1] == pytest.approx(numeric, rel=1e-6)


def test_proposals_of_another_density_are_corrected() -> None:
    random = np.random.default_rng(2)
    proposed = 1.4 * random.standard_normal(200_000)
    weights = -0.5 * (proposed - 0.4) ** 2 + 0.5 * (proposed / 1.4) ** 2
    chain = proposed[corrected(weights, random)]
    assert chain.mean() == pytest.approx(0.4, abs=0.02)
    assert chain.std() == pytest.approx(1.0, abs=0.02)


def test_what_can_not_be_lived_is_never_visited() -> None:
    weights = np.array([-np.inf, 0.0, -np.inf, 5.0])
    assert corrected(weights, np.random.default_rng(0)).tolist() == [1, 1, 1, 3]


def moments(drawn: Posterior) -> tuple[Any, Any]:
    logs = np.log(drawn.values.reshape(-1, 2))
    return logs.mean(axis=0), logs.std(axis=0)


def log_density(goal: Objective, logs: Any) -> float:
    """Return the density by the logarithms, as rows, priors and bounds have it."""
    values, (low, high) = np.exp(logs), goal.bounds()
    if (values < low).any() or (values > high).any():
        return -np.inf
    prior = -0.5 * float((((logs - np.log(0.13)) / 0.5) ** 2).sum())
    return goal.log_likelihood(values) + prior


def test_draws_are_of_the_density_that_a_grid_shows(drawn: Drawn) -> None:
    found = drawn.fitted
    assert drawn.posterior.enough and drawn.posterior.accepted > 0.9
    mean, spread = moments(drawn.posterior)
    steps = np.linspace(-4.0, 4.0, 21)
    grids = [center + wide * steps for center, wide in zip(mean, spread, strict=True)]
    density = np.array(
        [
            [log_density(found.goal, np.array([one, other])) for other in grids[1]]
            for one in grids[0]
        ]
    )
    weights = np.exp(density - density.max())
    for axis, grid in enumerate(grids):
        of_one = weights.sum(axis=1 - axis) / weights.sum()
        exact = float(of_one @ grid)
        assert mean[axis] == pytest.approx(exact, abs=0.15 * spread[axis])
        exact_spread = np.sqrt(of_one @ (grid - exact) ** 2)
        assert spread[axis] == pytest.approx(exact_spread, rel=0.12)


@pytest.mark.slow
def test_both_samplers_and_another_library_draw_from_one_density() -> None:
    emcee = pytest.importorskip("emcee", reason="emcee is not installed")
    found = placebo()
    local, direct = posterior(found), posterior(found, sampler="direct", effective=150)
    walkers = emcee.EnsembleSampler(8, 2, lambda logs: log_density(found.goal, logs))
    start = np.log(found.goal.from_search(np.array(found.starts.best.point)))
    state = start + 0.1 * np.random.default_rng(3).standard_normal((8, 2))
    walkers.random_state = np.random.RandomState(3).get_state()
    walkers.run_mcmc(state, 500)
    theirs = walkers.get_chain(discard=100, flat=True)
    mean, spread = moments(local)
    for other_mean, other_spread in ((theirs.mean(axis=0), theirs.std(axis=0)), moments(direct)):
        assert mean == pytest.approx(other_mean, abs=0.2 * spread.max())
        assert spread == pytest.approx(other_spread, rel=0.15)


def test_what_was_lived_is_taken_again_to_the_bit(
    drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = drawn.posterior
    monkeypatch.setattr(posterior_lives, "_costs_at", None)
    monkeypatch.setattr(posterior_lives, "_slopes_at", None)
    again = posterior(placebo(), folder=drawn.folder)
    assert again.taken > 10 and not first.taken
    assert np.array_equal(first.values, again.values) and first.lived == again.lived


def test_chains_that_are_too_short_say_so(drawn: Drawn) -> None:
    short = drawn.posterior
    few = Posterior(
        short.names,
        short.units,
        short.values[:, :20],
        short.costs[:, :20],
        short.r_hat + 0.1,
        short.bulk * 0.1,
        short.tail * 0.1,
        1.0,
        0,
        0,
        failed=3,
    )
    assert not few.enough
    assert "chains are too short" in few.notices[0] and "3 proposals" in few.notices[1]
    as_many = Posterior(
        short.names,
        short.units,
        short.values,
        short.costs,
        np.ones(2),
        np.full(2, 3000.0),
        np.full(2, 2500.0),
        1.0,
        0,
        0,
        wanted=9000,
    )
    assert not as_many.enough and "9000 are asked for" in as_many.notices[0]
    assert replace(as_many, wanted=2000).enough


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (np.zeros(3), "computed again"),
        (np.full(25, np.nan), "computed again"),
        (None, "this is no array"),
    ],
)
def test_a_piece_of_something_else_is_no_piece(
    tmp_path: Path, drawn: Drawn, content: Any, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(drawn.folder, tmp_path / "pieces"))
    piece = next(folder.glob("lives-*.npy"))
    if content is None:
        piece.write_bytes(b"no array")
    else:
        np.save(piece, content)
    # Proposals are the same ones again; drawing them takes eight seconds of a processor.
    monkeypatch.setattr(posterior_proposals, "sampled", lambda *_, **__: drawn.proposals)
    with pytest.raises(InputError, match=said):
        posterior(drawn.fitted, folder=folder)


def test_derivatives_of_other_rows_are_no_piece(tmp_path: Path) -> None:
    pieces, place = Pieces(tmp_path, "mine"), np.zeros(2)
    pieces.keep("derivatives", place, np.zeros((3, 2)))
    assert pieces.kept("derivatives", place, (3, 2)) is not None
    with pytest.raises(InputError, match=r"expected numbers of shape \(4, 2\)"):
        pieces.kept("derivatives", place, (4, 2))


def test_what_only_this_process_understands_is_not_drawn_by_others(fitted: Any) -> None:
    other = replace(fitted, asked=replace(fitted.asked, only_here="mechanisms as folders"))
    for ask in (posterior, profiles):
        with pytest.raises(InputError, match="workers: several processes need mechanisms"):
            ask(other, workers=2)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("sampler", "gibbs"),
        ("effective", 0),
        ("effective", "many"),
        ("workers", 0),
        ("seed", -1),
        ("seed", 2**64),
        ("folder", 3),
        ("progress", 3),
        ("found", "women"),
    ],
)
def test_bad_arguments_are_named(fitted: Any, key: str, value: Any) -> None:
    with pytest.raises(InputError, match=key):
        posterior(**{"found": fitted, key: value})


def test_a_missing_library_is_named_with_its_extra(
    fitted: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ranklmodel.disk import libraries

    monkeypatch.setattr(libraries, "find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"ranklmodel\[inference\]"):
        posterior(fitted)


def test_draws_intervals_and_arviz(drawn: Drawn) -> None:
    chains = drawn.posterior
    low, high = chains.interval("LS_imbalance")
    assert 0.0 < low < high < 0.5
    assert chains.draws(10).shape == (10, 2)
    with pytest.raises(UnknownNameError, match="LS_imbalance"):
        chains.interval("LS_imbalence")
    with pytest.raises(InputError, match="level"):
        chains.interval("LS_imbalance", 95)
    with pytest.raises(InputError, match="number"):
        chains.draws(-1)
    tree = chains.inference_data()
    assert tree["posterior"]["TH_imbalance"].attrs["units"] == "1"
    assert tree["sample_stats"]["lp"].shape == chains.costs.shape
    assert not any("created_at" in group.attrs for group in tree.children.values())


@pytest.mark.slow
def test_fit_prints_a_posterior_and_bands_become_its_draws(invoke: Invoke) -> None:
    write_calibration(question(*FREE, trials=(PLACEBO,), correlation="arm"), Path("mine.yaml"))
    command = ("fit", "./mine.yaml", "--starts", "1", "--workers", "1")
    assert invoke(*command).exit_code == 0
    linear = Path("mine.fitted.draws.csv").read_text(encoding="utf-8")
    done = invoke(*command, "--posterior")
    assert done.exit_code == 0
    assert "R-hat" in done.stdout and "bands are of them from now on" in done.stdout
    drawn = Path("mine.fitted.draws.csv").read_text(encoding="utf-8")
    assert drawn != linear and drawn.splitlines()[0] == linear.splitlines()[0]
    tree = xarray.open_datatree("mine.fitted.posterior.nc", engine="h5netcdf")
    with tree:
        assert set(tree["posterior"].data_vars) == {"LS_imbalance", "TH_imbalance"}
    answer = json.loads(invoke(*command, "--posterior", "--json").stdout)["posterior"]
    assert answer["enough"] and answer["parameters"]["TH_imbalance"]["r_hat"] <= 1.01
    again = invoke(*command)
    assert "told of an earlier fit" in again.stderr
    assert not Path("mine.fitted.posterior.nc").exists()
    assert Path("mine.fitted.draws.csv").read_text(encoding="utf-8") == linear


def test_a_library_that_another_process_loads_at_the_same_moment_is_loaded_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """ArviZ notes the day in a file, and fails where two processes do so at once."""
    tried: list[str] = []

    def missed_once(name: str) -> str:
        tried.append(name)
        if len(tried) == 1:
            raise FileNotFoundError("daily_warning.tmp")
        return name

    monkeypatch.setattr(posterior_chains, "import_module", missed_once)
    assert posterior_chains._loaded("nutpie") == "nutpie"
    assert tried == ["nutpie", "nutpie"]
