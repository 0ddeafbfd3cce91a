"""T-scores."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library, Quantity
from ranklmodel.inputs.values.references import load_bone_density, reference_parameters


def test_t_score_of_the_evidence(library: Library) -> None:
    reference = library.bone_density
    assert reference.t_score("female", "LS_BMD", Quantity(0.799, "g/cm^2")) == pytest.approx(-2.5)
    assert reference.t_score("male", "TH_BMD", Quantity(1.067, "g/cm^2")) == pytest.approx(0)
    assert reference.young_adult("female", "TH_BMD").density(-1) == pytest.approx(0.857)


def test_what_was_not_read_is_marked(library: Library) -> None:
    neck = library.bone_density.young_adult("female", "FN_BMD")
    assert neck.source is None
    assert neck.assumed


def test_men_count_from_young_men_but_at_the_neck(library: Library) -> None:
    """The WHO's reference of the femoral neck is that of young women, for both sexes."""
    reference = library.bone_density
    for site, same in (("LS_BMD", False), ("TH_BMD", False), ("FN_BMD", True)):
        women, men = (reference.young_adult(sex, site) for sex in ("female", "male"))
        assert (women.mean == men.mean) == same, site
        assert (women.standard_deviation == men.standard_deviation) == same, site


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("site", ["LS_BMD", "TH_BMD", "FN_BMD"])
def test_the_model_counts_from_the_same_young_adults(library: Library, sex: str, site: str) -> None:
    """What a population states as a T-score of 0 is a T-score of 0 in the run."""
    young, table = library.bone_density.young_adult(sex, site), library.own_parameters
    mean, spread = (table[name].value for name in reference_parameters(sex, site))
    assert (mean, spread) == (young.mean.value, young.standard_deviation.value)


def test_no_reference_no_t_score(tmp_path: Path) -> None:
    own = tmp_path / "bone_density.yaml"
    own.write_text("name: none\ndescription: Nobody.\nbone_density: {}\n")
    with pytest.raises(InputError, match="no young-adult reference for male FN_BMD"):
        load_bone_density(own).young_adult("male", "FN_BMD")
