"""A word such as "no" is true in Python, and is refused where yes or no is asked for."""

from collections.abc import Callable

import pytest

import ranklmodel
from ranklmodel.errors import InputError


@pytest.mark.parametrize(
    ("key", "call"),
    [
        ("band", lambda: ranklmodel.compare("atac_woman", "ibis2_woman", band="no")),
        ("logarithmic", lambda: ranklmodel.scan("rankl_rise", 0.5, 2, logarithmic="no")),
        ("dosing_error", lambda: ranklmodel.simulate("atac_woman", dosing_error="no")),
        ("dosing_error", lambda: ranklmodel.run_trial("atac", dosing_error="no")),
    ],
)
def test_a_word_is_refused(key: str, call: Callable[[], object]) -> None:
    with pytest.raises(InputError, match=f"{key}: expected True or False, given 'no'"):
        call()
