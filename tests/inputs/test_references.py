"""T-scores."""

from __future__ import annotations

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library, Quantity


def test_t_score_of_the_evidence(library: Library) -> None:
    reference = library.bone_density
    assert reference.t_score("female", "LS_BMD", Quantity(0.799, "g/cm^2")) == pytest.approx(-2.5)
    assert reference.t_score("male", "TH_BMD", Quantity(1.067, "g/cm^2")) == pytest.approx(0)
    assert reference.young_adult("female", "TH_BMD").density(-1) == pytest.approx(0.857)


def test_what_was_not_read_is_marked(library: Library) -> None:
    neck = library.bone_density.young_adult("female", "FN_BMD")
    assert neck.source is None
    assert neck.assumed


def test_no_reference_no_t_score(library: Library) -> None:
    with pytest.raises(InputError, match="no young-adult reference for male FN_BMD"):
        library.bone_density.young_adult("male", "FN_BMD")
