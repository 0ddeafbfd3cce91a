"""What is given matters by its amount, not by how the amount is written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.simulation.problem import Engine, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.trajectory import Trajectory

FIVE_YEARS = 1826.25


@pytest.fixture
def own(tmp_path: Path) -> Library:
    """Return a library with room for regimens of one's own."""
    (tmp_path / "regimens").mkdir()
    return Library([tmp_path])


def write_regimen(library: Library, name: str, treatment: str) -> str:
    """Write a regimen of one treatment into the user's folder; returns its name."""
    text = f"name: {name}\ndescription: As it says.\ntreatments:\n  - {{{treatment}}}\n"
    (library.folders[0] / "regimens" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return name


def life(library: Library, engine: Engine, regimen: str, **parameters: str | float) -> Scenario:
    """Return a woman of the ATAC trial on a regimen."""
    return scenario(
        "atac_woman",
        regimen,
        parameters=parameters,
        calibration=None,
        library=library,
        engine=engine,
        tolerance=Tolerance(1e-7, 1e-10),
    )


def assert_identical(one: Trajectory, other: Trajectory) -> None:
    """Raise AssertionError unless two questions are the same, and their answers.

    A conversion rounds, and a solver makes its steps by the last digit: what is given agrees to
    rounding, what follows from a life (the scale of density too) to a few times the tolerance.
    """
    tolerance = one.problem.tolerance.relative
    np.testing.assert_allclose(one.problem.constants, other.problem.constants, rtol=tolerance)
    for part in ("dose_times", "dose_amounts", "setting_times", "setting_values"):
        given, otherwise = (getattr(run.problem.schedule, part) for run in (one, other))
        np.testing.assert_allclose(given, otherwise, rtol=1e-14)
    size = np.abs(one.values).max(axis=0)
    deviation = np.abs(one.values - other.values) / np.where(size > 1e-9, size, 1.0)
    assert deviation.max() < 10 * tolerance


@pytest.mark.parametrize(
    ("treatment", "written_otherwise"),
    [
        (
            "dose: 1 mg, interval: 2 day, stop: 20 day",
            "dose: 1000 ug, interval: 48 hour, stop: 20 day",
        ),
        ("dose: 1 mg, interval: 1 week", "dose: 1e-3 g, interval: 168 hour"),
        ("rate: 1 mg/day, stop: 12 day", "rate: 1000 ug/day, stop: 288 hour"),
        ("rate: 1 mg/day, start: 1 day", "rate: 365.25 mg/year, start: 24 hour"),
    ],
)
def test_the_unit_of_a_dose_does_not_matter(
    engine: Engine, own: Library, treatment: str, written_otherwise: str
) -> None:
    days = [10.0, 30.0]
    given = write_regimen(own, "given", f"drug: anastrozole, {treatment}")
    otherwise = write_regimen(own, "otherwise", f"drug: anastrozole, {written_otherwise}")
    first = life(own, engine, given).run(days)
    assert first["anastrozole_plasma"][-1] > 1e-6
    assert_identical(first, life(own, engine, otherwise).run(days))


def test_the_unit_of_a_parameter_does_not_matter(engine: Engine, builtin: Library) -> None:
    plain = life(
        builtin,
        engine,
        "anastrozole_1mg_daily",
        anastrozole_clearance=36.96,
        osteoclast_apoptosis_rate=0.072,
        rankl_rise=0.5,
    ).run([10.0])
    written = life(
        builtin,
        engine,
        "anastrozole_1mg_daily",
        anastrozole_clearance="1.54 L/hour",
        osteoclast_apoptosis_rate="0.003 1/hour",
        rankl_rise="50 percent",
    ).run([10.0])
    assert_identical(plain, written)
    unlike = life(builtin, engine, "anastrozole_1mg_daily").run([10.0])
    with pytest.raises(AssertionError):
        assert_identical(plain, unlike)


def test_two_doses_give_two_curves(engine: Engine, own: Library) -> None:
    days = np.linspace(0.0, 60.0, 13)
    runs = [
        life(
            own,
            engine,
            write_regimen(
                own, f"dose_{number}", f"drug: anastrozole, dose: {dose}, interval: 5 day"
            ),
        ).run(days)
        for number, dose in enumerate(("0.1 mg", "1 mg"))
    ]
    for name in ("anastrozole_concentration", "active_aromatase", "E2", "CTX_s", "LS_BMD"):
        low, high = (run[name][2:] for run in runs)
        assert (np.abs(high / low - 1) > 1e-7).all(), name
        assert len({*np.sign(high - low)}) == 1, name


def losses(
    library: Library, engine: Engine, how: str, days: float
) -> dict[float, dict[str, float]]:
    """Return the change of density in percent by daily amount in mg, and by site."""
    found = {}
    for amount in (0.0, 0.1, 1.0, 10.0):
        name = "placebo"
        if amount:
            given = how.format(amount)
            name = write_regimen(
                library, f"amount_{amount:g}".replace(".", "_"), f"drug: anastrozole, {given}"
            )
        run = life(library, engine, name).run([days])
        found[amount] = {s: run.percent_change(f"{s}_BMD")[-1] for s in ("LS", "TH", "FN")}
    return found


def assert_more_drug_less_bone(found: dict[float, dict[str, float]]) -> None:
    """Raise AssertionError unless loss rises with dose and levels off above 1 mg."""
    for site in ("LS", "TH", "FN"):
        loss = [-found[amount][site] for amount in (0.0, 0.1, 1.0, 10.0)]
        assert loss == sorted(loss), site
        assert loss[1] - loss[0] > 0.3 and loss[2] - loss[1] > 0.05, (site, loss)
        assert loss[3] - loss[2] < 0.5, (site, loss)


def test_more_drug_less_bone_by_a_constant_rate(engine: Engine, own: Library) -> None:
    found = losses(own, engine, "rate: {:g} mg/day", FIVE_YEARS)
    assert_more_drug_less_bone(found)


@pytest.mark.slow
def test_more_drug_less_bone_tablet_by_tablet(engine: Engine, own: Library) -> None:
    # The compiled engine takes every tablet of five years, SciPy those of one.
    year = isinstance(engine, ReferenceEngine)
    found = losses(own, engine, "dose: {:g} mg, interval: 1 day", 365.25 if year else FIVE_YEARS)
    assert_more_drug_less_bone(found)


@pytest.mark.slow
def test_tablets_and_a_constant_rate_cost_about_the_same(engine: Engine, own: Library) -> None:
    tablets = life(
        own, engine, write_regimen(own, "tablets", "drug: anastrozole, dose: 1 mg, interval: 1 day")
    ).run([365.25])
    rate = life(own, engine, write_regimen(own, "rate", "drug: anastrozole, rate: 1 mg/day")).run(
        [365.25]
    )
    assert tablets.percent_change("LS_BMD")[-1] == pytest.approx(
        rate.percent_change("LS_BMD")[-1], abs=0.02
    )
