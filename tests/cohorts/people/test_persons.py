"""A person sampled is the population that her values describe."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel import simulate_many
from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.cohorts.running.lived import live
from ranklmodel.errors import InputError
from ranklmodel.inputs import NO_TREATMENT, Library, Quantity
from ranklmodel.lives.options import RunOptions
from tests.cohorts.people.conftest import CohortWriter

AGE = "quantities:\n  age: {normal: {mean: 60 year, sd: 5 year}, assumed: example}\n"


def test_values_stand_in_the_population(library: Library) -> None:
    some = people_of(library.cohort("ibis2_women"), range(5))
    base = library.population("ibis2_woman")
    for place, person in enumerate(some.populations):
        hers = {name: float(column[place]) for name, column in some.values.items()}
        assert person.name == f"ibis2_women_{place}"
        assert person.age == Quantity(hers["age"], "year")
        assert person.years_since_menopause == Quantity(hers["years_since_menopause"], "year")
        assert hers["menopause_age"] == pytest.approx(hers["age"] - hers["years_since_menopause"])
        assert person.covariates["body_mass_index"].value == hers["body_mass_index"]
        assert person.covariates["calcium_intake"].value == hers["calcium_intake"]
        assert person.vitamin_D == Quantity(hers["vitamin_D"], "nmol/L")
        assert person.hormones["E2"] == Quantity(hers["E2"], "pg/mL")
        assert person.hormones["E1"] == base.hormones["E1"]
        assert person.measured_at["E1"]["body_mass_index"] == base.covariates["body_mass_index"]
        assert "E2" not in person.measured_at and "hormones.E2" not in person.assumed
        reference = library.bone_density.t_score("female", "LS_BMD", person.bone_density["LS_BMD"])
        assert reference == pytest.approx(hers["LS_T_score"], abs=1e-9)
        assert person.t_scores["FN_BMD"] == hers["FN_T_score"]


def test_parameters_are_around_those_in_use(library: Library) -> None:
    some = people_of(library.cohort("ibis2_women"), range(4))
    for calibration in ("people", "women"):
        table = library.parameters(calibration)
        for place, person in enumerate(some.populations_in(table)):
            hers = table["LS_imbalance"].value * some.values["LS_imbalance"][place]
            assert person.parameters["LS_imbalance"] == hers
    assert some.populations == some.populations_in(library.parameters("people"))


def test_what_is_added_to_a_parameter(written: CohortWriter) -> None:
    text = AGE + "differs_between_people:\n  TH_slow_share: {sd: 0.1, assumed: example}\n"
    cohort = written(text)
    some = people_of(cohort, range(2000))
    added = some.values["TH_slow_share"]
    assert added.std() == pytest.approx(0.1, rel=0.03)
    assert np.abs(added).max() < 0.31
    # the value in use is the upper bound, so that it can only be added to with a failure
    beyond = (added[:8] > 0.0).tolist()
    lived = live(some.take(slice(8)), [NO_TREATMENT], [0.0], ["LS_BMD"], RunOptions())
    assert [one.person for one in lived.failures] == [n for n in range(8) if beyond[n]]
    assert 0 < len(lived.failures) < 8
    assert all("TH_slow_share" in one.reason for one in lived.failures)
    with pytest.raises(InputError, match=r"women\.yaml.*TH_slow_share"):
        simulate_many(some.populations[beyond.index(True)], days=[1.0])


def test_a_parameter_that_is_the_bases_own_keeps_its_median(
    written: CohortWriter, library: Library
) -> None:
    text = AGE.replace("60", "67") + (
        "differs_between_people:\n  transdermal_estradiol_fraction: {log_sd: 0.1, assumed: example}"
    )
    cohort = written(text)
    like = library.population("ultra_woman")
    assert like.parameters["transdermal_estradiol_fraction"] == 0.24
    from dataclasses import replace

    some = people_of(replace(cohort, base=like), range(3))
    factors = some.values["transdermal_estradiol_fraction"]
    stated = [one.parameters["transdermal_estradiol_fraction"] for one in some.populations]
    assert stated == (0.24 * factors).tolist()


def test_without_ages_sampled_she_is_the_base(written: CohortWriter, library: Library) -> None:
    text = "quantities:\n  E2: {lognormal: {median: 4 pg/mL, log_sd: 0.7}, assumed: example}\n"
    (person,) = people_of(written(text), [3]).populations
    base = library.population("ibis2_woman")
    assert person.age == base.age
    assert person.years_since_menopause == base.years_since_menopause


def test_of_her_age_alone_the_menopause_stays(written: CohortWriter) -> None:
    some = people_of(written(AGE), range(4))
    assert some.values["menopause_age"].tolist() == [49.0] * 4
    assert some.values["years_since_menopause"].tolist() == (some.values["age"] - 49.0).tolist()


def test_adherence_is_one_unless_it_is_sampled(library: Library, written: CohortWriter) -> None:
    assert people_of(written(AGE), range(3)).adherence.tolist() == [1.0, 1.0, 1.0]
    taken = people_of(library.cohort("adjuvant_women"), range(2000)).adherence
    assert 0.0 <= taken.min() < taken.max() <= 1.0
    # what the source prints: by prescriptions 69 % of women took four tablets of five
    assert (taken >= 0.8).mean() == pytest.approx(0.69, abs=0.03)


@pytest.mark.parametrize("name", ["adjuvant_women", "freedom_women", "ibis2_women", "older_men"])
def test_people_of_every_cohort_can_be_lived(name: str, library: Library) -> None:
    some = people_of(library.cohort(name), range(25))
    runs = simulate_many(
        some.populations, "anastrozole_1mg_daily", days=[365.0], dosing="averaged", threads=1
    )
    assert runs.failures == ()
    levels = runs.to_xarray(["LS_BMD", "TH_BMD"])
    density = levels["LS_BMD"].isel(time=0).to_numpy() if "time" in levels.dims else None
    if density is not None:
        assert density == pytest.approx(some.values["LS_BMD"], rel=1e-6)
