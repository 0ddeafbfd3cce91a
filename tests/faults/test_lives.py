"""Lives and treatments: batches, changes, regimens, levels, the last row, the visit, no one."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from tests.faults.asked import own_file, program

WOMAN, TABLET = "atac_woman", "anastrozole_1mg_daily"
pytestmark = pytest.mark.filterwarnings(
    "ignore::ranklmodel.lives.changes.NotMetWarning",
    "ignore::ranklmodel.lives.usual_doses.UnusualDoseWarning",
)


def her_values(folder: Path, *words: str) -> dict[str, list[float]]:
    """Return what `simulate --json` shows of her."""
    done = program("simulate", *words, "--params", folder, "--json")
    assert done.exit_code == 0, done.stderr
    values: dict[str, list[float]] = json.loads(done.stdout)["values"]
    return values


@pytest.mark.parametrize(
    ("name", "value"),
    [("LS_imbalance", 0.1), ("LS_turnover", 4e-4), ("rankl_rise", 0.4), ("menopause_age", 45.0)],
)
def test_a_batch_lives_the_life_before_the_visit(name: str, value: float) -> None:
    batch = ranklmodel.simulate_many(
        WOMAN, TABLET, parameters={name: [value]}, until="1 year", every="6 month"
    )
    alone = ranklmodel.simulate(
        WOMAN, TABLET, parameters={name: value}, until="1 year", every="6 month"
    )
    size = np.maximum(np.abs(alone.values), 1.0)
    assert (np.abs(batch[0].values - alone.values) / size).max() <= 1e-12
    assert -6 < batch[0].percent_change("LS_BMD")[-1] < -0.5


@pytest.mark.parametrize(
    ("person", "name", "value"),
    [
        (WOMAN, "rankl_rise", "0.8"),
        (WOMAN, "body_mass_index", "50"),
        (WOMAN, "personal_aromatization", "5"),
        (WOMAN, "menopause_age", "40"),
        (WOMAN, "degenerative_spine_change", "0"),
        (WOMAN, "LS_density_scale", "2"),
        (WOMAN, "SHBG", "90 nmol/L"),
        ("young_woman", "ovarian_estradiol_secretion", "40"),
        ("ibis2_woman", "body_mass_index", "20"),
    ],
)
def test_a_change_takes_effect(tmp_path: Path, person: str, name: str, value: str) -> None:
    words = (person, TABLET, "--until", "1y", "--every", "1y", "--quantity", "LS_BMD")
    usual, other = (
        her_values(tmp_path, *words),
        her_values(tmp_path, *words, "--set", f"{name}={value}"),
    )
    assert abs(other["LS_BMD"][-1] / usual["LS_BMD"][-1] - 1) > 1e-4


@pytest.mark.parametrize(
    ("name", "value"), [("TH_young_mean", 0.9), ("LS_young_sd", 0.1), ("FN_young_mean", 0.9)]
)
def test_a_change_that_can_not_act_is_refused(name: str, value: float) -> None:
    done = program("simulate", WOMAN, "--until", "1y", "--set", f"{name}={value}")
    assert done.exit_code == 2 and "can not act" in done.stderr
    with pytest.raises(InputError, match="can not act"):
        ranklmodel.simulate_many(WOMAN, parameters={name: [value]}, until="1 year")


@pytest.mark.parametrize(
    "treatment",
    [
        "drug: anastrozole, dose: 1 mg, stop: 5 year",
        "drug: exemestane, dose: 25 mg, start: 30 day, stop: 400 day",
        "drug: letrozole, dose: 2.5 mg, duration: 1 hour, stop: 1 year",
        "drug: letrozole, dose: 2.5 g, interval: 1 day",
        "drug: exemestane, dose: 25 g, interval: 1 day",
        "drug: estradiol, route: transdermal, rate: 50 mg/day",
    ],
)
def test_a_forgotten_key_or_a_wrong_prefix_is_refused(tmp_path: Path, treatment: str) -> None:
    file = own_file(tmp_path, "regimens", "mine", f"treatments:\n  - {{{treatment}}}\n")
    done = program("simulate", WOMAN, file, "--until", "1y")
    assert done.exit_code == 2 and done.stdout == ""
    assert any(words in done.stderr for words in ("usual are", "add an interval"))


def test_an_unusual_dose_is_a_notice(tmp_path: Path) -> None:
    for dose in ("25 mg", "0.02 mg"):
        entry = f"treatments: [{{drug: letrozole, dose: {dose}, interval: 1 day}}]\n"
        file = own_file(tmp_path, "regimens", "mine", entry)
        done = program("simulate", WOMAN, file, "--until", "1y", "--every", "1y")
        assert done.exit_code == 0 and "usual are" in done.stderr


@pytest.mark.parametrize(
    "treatments",
    [
        [("exercise", -3.0)],
        [("exercise", 3.0)],
        [("exercise", 1.5), ("exercise", 1.5)],
        [("interleukin_1_blockade", 2.0)],
        [("gnrh_agonist", -0.2)],
        [("tumour_necrosis_factor_blockade", 1.01)],
    ],
)
def test_a_level_that_does_not_exist_is_refused(
    tmp_path: Path, treatments: list[tuple[str, float]]
) -> None:
    entries = "".join(f"  - {{drug: {drug}, level: {level}}}\n" for drug, level in treatments)
    file = own_file(tmp_path, "regimens", "mine", f"treatments:\n{entries}")
    done = program("simulate", WOMAN, file, "--until", "1y")
    assert done.exit_code == 2 and "lies outside" in done.stderr
    history = f"inherits: {WOMAN}\nhistory:\n  - treatments:\n"
    past = "".join(
        f"      - {{drug: {drug}, level: {level}, start: -90 day, stop: -1 day}}\n"
        for drug, level in treatments
    )
    her = own_file(tmp_path, "populations", "her", history + past)
    done = program("simulate", her, "--until", "1y")
    assert done.exit_code == 2 and "lies outside" in done.stderr


@pytest.mark.parametrize(
    ("drug", "quantity"),
    [
        ("interleukin_1_blockade", "interleukin_1_signal"),
        ("interleukin_6_blockade", "interleukin_6_signal"),
        ("gnrh_agonist", "ovarian_function"),
    ],
)
def test_two_complete_blockers_are_one(tmp_path: Path, drug: str, quantity: str) -> None:
    words = ("--until", "30 day", "--every", "30 day", "--quantity", quantity)
    levels = []
    for count in (1, 2):
        entries = f"  - {{drug: {drug}, level: 1}}\n" * count
        file = own_file(tmp_path, "regimens", f"mine_{count}", f"treatments:\n{entries}")
        levels.append(her_values(tmp_path, "young_woman", str(file), *words)[quantity])
    assert levels[0] == levels[1]
    assert 0 <= levels[0][-1] < 1e-3


@pytest.mark.parametrize("engine", ["fast", "reference"])
@pytest.mark.parametrize(
    ("drug", "quantity"),
    [
        ("gnrh_agonist", "ovarian_function"),
        ("interleukin_6_blockade", "interleukin_6_signal"),
        ("exercise", "sclerostin"),
    ],
)
def test_month_12_is_the_same_in_a_longer_run(
    tmp_path: Path, drug: str, quantity: str, engine: str
) -> None:
    file = own_file(tmp_path, "regimens", "mine", f"treatments: [{{drug: {drug}, level: 1}}]\n")
    words = ("young_woman", str(file), "--every", "6 month", "--engine", engine)
    short, long = (
        her_values(tmp_path, *words, "--until", until, "--quantity", quantity)[quantity]
        for until in ("12 month", "18 month")
    )
    assert short[2] == pytest.approx(long[2], rel=1e-5, abs=1e-9)
    assert short[2] == pytest.approx(short[1], rel=0.1, abs=1e-6)


OVER_THE_VISIT = {
    "implant": "dose: 100 mg, duration: 60 day, start: -30 day, stop: 0 day",
    "implant of 90 days": "dose: 150 mg, duration: 90 day, start: -30 day, once: true",
    "rate": "rate: 1.6666666666666667 mg/day, start: -30 day, stop: 30 day",
    "infusions": "dose: 5 mg, interval: 3 day, duration: 3 day, start: -30 day, stop: 30 day",
}


@pytest.mark.parametrize("way", OVER_THE_VISIT)
def test_what_is_taken_over_the_visit_is_taken_whole(tmp_path: Path, way: str) -> None:
    entry = f"drug: anastrozole, route: oral, {OVER_THE_VISIT[way]}"
    history = f"inherits: postmenopausal_woman\nhistory:\n  - treatments: [{{{entry}}}]\n"
    own_file(tmp_path, "populations", "her", history)
    run = ranklmodel.scenario("her", library=Library([tmp_path])).run([30, 60, 90])
    taken = np.sum([run[f"anastrozole_{part}"] for part in ("gut", "plasma", "eliminated")], axis=0)
    amount = 150.0 if "90" in way else 100.0
    assert taken[-1] == pytest.approx(amount, rel=1e-5)


def test_what_is_left_out_at_the_visit_is_said(tmp_path: Path) -> None:
    for entry in OVER_THE_VISIT.values():
        text = entry.replace(", stop: 0 day", "")
        text = f"treatments: [{{drug: anastrozole, {text}}}]\n"
        file = own_file(tmp_path, "regimens", "mine", text)
        done = program("simulate", WOMAN, file, "--until", "60 day", "--every", "30 day")
        assert done.exit_code == 0 and "before the baseline visit is left out" in done.stderr


@pytest.mark.parametrize("duration", ["1 second", "1e-6 second", "1e-8 second", "1e-12 second"])
def test_a_dose_that_enters_in_no_time_is_one_dose(tmp_path: Path, duration: str) -> None:
    for name, more in (("tablet", ""), ("infusion", f", duration: {duration}")):
        entry = f"{{drug: anastrozole, dose: 1 mg, interval: 1 day{more}}}"
        own_file(tmp_path, "regimens", name, f"treatments: [{entry}]\n")
    tablet, infusion = (
        ranklmodel.scenario(WOMAN, name, library=Library([tmp_path])).run([10, 100, 1500.5])
        for name in ("tablet", "infusion")
    )
    for name in ("anastrozole_plasma", "anastrozole_eliminated", "E2"):
        np.testing.assert_allclose(infusion[name][1:], tablet[name][1:], rtol=3e-4)


def number_or_text(text: str) -> float | str:
    """Return what stands behind the sign of a change, as Python states it."""
    return text if " " in text else float(text)


NOBODY = [
    ("SHBG: 50 pmol/L", "SHBG=50 pmol/L"),
    ("body_mass_index: 270 kg/m^2", "body_mass_index=270"),
    ("degenerative_spine_change: 5 percent/year", "degenerative_spine_change=0.05"),
    ("parameters: {FN_imbalance: 5}", "FN_imbalance=5"),
    ("parameters: {LS_imbalance: 1.2}", "LS_imbalance=1.2"),
    ("parameters: {anastrozole_clearance: -40 L/day}", "anastrozole_clearance=-40"),
]


@pytest.mark.parametrize(("text", "change"), NOBODY)
def test_a_value_that_no_one_can_have_is_refused_by_every_door(
    tmp_path: Path, text: str, change: str
) -> None:
    her = own_file(tmp_path, "populations", "her", f"inherits: {WOMAN}\n{text}\n")
    name, value = change.split("=")
    for words in (
        ("simulate", her, TABLET, "--until", "1y"),
        ("simulate", WOMAN, TABLET, "--until", "1y", "--set", change),
        ("run", "geisler", "--no-figure", "--out", tmp_path / "out", "--set", change),
        ("score", "geisler", "--set", change),
        ("explain", WOMAN, TABLET, "--quantity", "LS_BMD", "--set", change),
    ):
        done = program(*words)
        assert done.exit_code == 2 and done.stdout == "", words
        assert "lies outside" in done.stderr or "out of range" in done.stderr, words
    with pytest.raises(InputError, match="lies outside"):
        ranklmodel.simulate_many(WOMAN, parameters=[{name: number_or_text(value)}], until="1 year")
