"""What somebody is taken for is said where nothing stated tells."""

from __future__ import annotations

import warnings
from dataclasses import replace

import pytest

from ranklmodel.inputs import Library
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.scenario import scenario
from ranklmodel.lives.taken_for import TakenForWarning, say_whose_testosterone_is_low


def test_a_man_without_a_stated_lh_is_taken_for_one_whose_testes_fail() -> None:
    man = Library().population("older_man")
    levels = {name: level for name, level in man.hormones.items() if name != "LH"}
    with pytest.warns(TakenForWarning, match="LH of older_man is not stated.*hormones.LH"):
        scenario(replace(man, hormones=FrozenDict(levels)), "placebo")


def test_everybody_of_the_package_says_which_kind_of_man_he_is() -> None:
    library = Library()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in library.names("population"):
            say_whose_testosterone_is_low(library.population(name))
