"""What docs/limits.md says of parameters set by hand and of borrowed ones is so."""

from __future__ import annotations

import re
from pathlib import Path

from ranklmodel.inputs import Library
from ranklmodel.lives.options import DEFAULT_CALIBRATION
from ranklmodel.upkeep.by_hand import BLOCK, LIMITS, set_by_hand, table_of
from ranklmodel.upkeep.readme import block_of
from tests.trials.shipped import shipped_runs

REPOSITORY = Path(__file__).parents[2]
TEXT = (REPOSITORY / LIMITS).read_text()


def test_the_table_is_current() -> None:
    now = table_of(set_by_hand())
    assert block_of(TEXT, BLOCK) == now, "run: python -m ranklmodel.upkeep.by_hand"


def test_what_no_fit_moved_is_in_it_and_what_one_moved_is_not() -> None:
    names = {entry.name for entry in set_by_hand()}
    assert {"anastrozole_half_block", "risedronate_potency", "testicular_competition"} <= names
    assert not {"letrozole_half_block", "zoledronate_potency", "rankl_rise"} & names
    assert "load_on_balance" in names  # set with load_on_resorption, and both notes say so
    assert "bisphosphonate_buried_share" not in names  # names one of them, and was not set with it


def test_parameters_that_the_page_names_exist() -> None:
    table = Library().parameters(DEFAULT_CALIBRATION)
    of_page = re.findall(r"`([a-zA-Z0-9]+_[a-zA-Z0-9_]+)`", TEXT)
    known = {*table, *Library().names("calibration")}
    assert len(of_page) > 10
    assert set(of_page) <= known


def test_priors_that_the_page_names_say_that_they_are_near_an_earlier_fit() -> None:
    said = TEXT.partition("Priors of four parameters")[2].partition("- **")[0]
    told = set(re.findall(r"`(\w+)`", said))
    free = Library().calibration("people").free
    near = {one.name for one in free if "earlier fit" in str(one.prior and one.prior.assumed)}
    assert told == near


def test_the_page_says_how_much_of_the_first_year_on_calcium_is_predicted() -> None:
    (riggs,) = (run for run in shipped_runs() if run.trial.name == "riggs1998")
    first = [row for row in riggs.rows if row.month == 12 and row.endpoint.endswith("BMD")]
    shares = [row.predicted / row.observed for row in first]
    assert len(shares) == 2 and all(0.2 < share < 0.3 for share in shares)
    assert "first year on calcium is a quarter of what was observed" in TEXT
