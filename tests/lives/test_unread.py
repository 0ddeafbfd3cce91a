"""What nothing reads is said: inputs without a mechanism, parameters of drugs not given."""

from __future__ import annotations

import warnings
from dataclasses import replace

import pytest

from ranklmodel.inputs import Library, Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.scenario import scenario
from ranklmodel.lives.treatments import WithoutEffectWarning
from ranklmodel.simulation.problem import Engine

PATCH = "estradiol_patch_14ug"


@pytest.mark.parametrize(
    ("regimen", "name", "value", "reason"),
    [
        ("placebo", "anastrozole_clearance", 50, "anastrozole is not given"),
        ("letrozole_2_5mg_daily", "anastrozole_half_block", 1, "anastrozole is not given"),
        ("anastrozole_1mg_daily", "letrozole_volume", 100, "letrozole is not given"),
        ("anastrozole_1mg_daily", "aromatase_turnover", 0.4, "exemestane is not given"),
        ("placebo", "estradiol_skin_release", 3, "estradiol is not given"),
        ("placebo", "sclerostin_load_response", 0.3, "exercise is not given"),
        ("placebo", "estradiol_adult", 90, "no run depends on it"),
    ],
)
def test_a_parameter_that_nothing_reads(
    builtin: Library, engine: Engine, regimen: str, name: str, value: float, reason: str
) -> None:
    said = f"{name} has no effect on atac_woman on {regimen}: .*{reason}"
    with pytest.warns(WithoutEffectWarning, match=said):
        life = scenario(
            "atac_woman", regimen, parameters={name: value}, library=builtin, engine=engine
        )
    assert life.parameters[name].value == value


@pytest.mark.parametrize(
    ("person", "regimen", "name"),
    [
        ("atac_woman", "anastrozole_1mg_daily", "anastrozole_clearance"),
        ("atac_woman", PATCH, "transdermal_estradiol_fraction"),
        ("estrogen_withdrawal_woman", "placebo", "transdermal_estradiol_fraction"),  # before
        ("atac_woman", "placebo", "ovarian_decline_width"),
        ("atac_woman", "placebo", "adiposity_exponent"),
        ("atac_woman", "placebo", "LS_slow_share"),
        ("atac_woman", "placebo", "adult_age"),
        ("atac_woman", "placebo", "FN_young_sd"),
        ("young_woman", "placebo", "sclerostin_rise"),
    ],
)
def test_a_parameter_that_acts_is_not_spoken_of(person: str, regimen: str, name: str) -> None:
    life = scenario(person, regimen)
    measured = replace(life, population=replace(life.population, t_scores=FrozenDict()))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        measured.changed(**{name: life.parameters[name].value})


def test_an_enzyme_that_a_drug_inactivates_is_read_with_it(builtin: Library) -> None:
    letrozole = builtin.regimen("letrozole_2_5mg_daily")
    (one,) = letrozole.treatments
    changed = one.model_copy(update={"drug": "exemestane", "dose": Quantity(25.0, "mg")})
    exemestane = replace(letrozole, name="exemestane", treatments=(changed,))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        scenario("atac_woman", exemestane, parameters={"aromatase_turnover": 0.4})


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("hormones.DHT", {"hormones": FrozenDict({"DHT": Quantity(20, "ng/dL")})}),
        ("hormones.FSH", {"hormones": FrozenDict({"FSH": Quantity(60, "U_per_L")})}),
    ],
)
def test_an_input_without_a_mechanism(
    builtin: Library, key: str, values: dict[str, object]
) -> None:
    woman = builtin.population("atac_woman")
    others = FrozenDict({k: why for k, why in woman.assumed.items() if k != key})
    woman = replace(woman, assumed=others, **values)  # type: ignore[arg-type]  # by name
    with pytest.warns(
        WithoutEffectWarning, match=rf"{key} of atac_woman has no effect: .* not part"
    ):
        scenario(woman, library=builtin)


def test_what_is_assumed_is_not_spoken_of(builtin: Library) -> None:
    """Saying at each run what was assumed of every built-in woman helps no one."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in builtin.names("population"):
            scenario(name, library=builtin)
