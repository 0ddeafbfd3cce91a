"""Who people are depends on the cohort, the seed and their number alone."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ranklmodel
from ranklmodel.cohorts.people.numbers import MOST_NUMBERS, uniforms
from ranklmodel.cohorts.people.sampled import People, people_of
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.library.shelves import Shelves
from tests.cohorts.people.conftest import CohortWriter

COHORTS = Library().names("cohort")
TOGETHER = {name: people_of(Library().cohort(name), range(300)) for name in COHORTS}


def same_bits(some: People, others: People) -> bool:
    columns = ((some.values[name], others.values[name]) for name in some.values)
    weights = some.weights.tobytes() == others.weights.tobytes()
    return weights and all(one.tobytes() == other.tobytes() for one, other in columns)


@pytest.mark.parametrize("name", COHORTS)
@given(numbers=st.lists(st.integers(0, 299), min_size=1, max_size=40, unique=True))
@settings(max_examples=15)
def test_any_batch_has_the_same_bits(name: str, numbers: list[int]) -> None:
    together = TOGETHER[name]
    assert same_bits(people_of(together.cohort, numbers, together.seed), together.take(numbers))


@pytest.mark.parametrize("name", COHORTS)
def test_people_tried_again_are_among_them(name: str, library: Library) -> None:
    """A cohort whose every first try were accepted would not test what later tries do."""
    from ranklmodel.cohorts.people.plan import plan_of

    share = plan_of(library.cohort(name)).share_accepted(TOGETHER[name].seed)
    assert share < 0.9 or name in ("early_postmenopausal_women", "older_men")


def test_numbers_far_away_are_as_good_as_near_ones() -> None:
    cohort = TOGETHER["ibis2_women"].cohort
    last = people_of(cohort, [MOST_NUMBERS - 1, 0])
    assert same_bits(last.take([1]), TOGETHER["ibis2_women"].take([0]))
    assert not same_bits(last.take([0]), last.take([1]))


def test_another_seed_is_other_people() -> None:
    cohort = TOGETHER["ibis2_women"].cohort
    assert not same_bits(people_of(cohort, range(5), 1), people_of(cohort, range(5), 2))


def test_numbers_are_what_philox_gives() -> None:
    """Golden bits: another stream would be other people under the same seed."""
    drawn = uniforms(20261128, np.array([0, 1, 5, 10**9]), 3, 7)
    assert hashlib.sha256(drawn.tobytes()).hexdigest()[:16] == "12a7f455ab2af600"
    assert 0.0 < drawn.min() < drawn.max() < 1.0


def test_numbers_of_the_stream_are_even_and_apart() -> None:
    """People, tries and places of one seed are independent."""
    drawn = uniforms(7, np.arange(4000), 0, 8)
    assert abs(drawn.mean() - 0.5) < 0.01
    correlations = np.corrcoef(np.column_stack([drawn, uniforms(7, np.arange(4000), 1, 8)]).T)
    assert np.abs(correlations - np.eye(16)).max() < 0.07
    assert len(np.unique(drawn)) == drawn.size


def test_a_quantity_added_at_the_end_changes_no_other(written: CohortWriter) -> None:
    text = "quantities:\n  age: {normal: {mean: 60 year, sd: 5 year}, assumed: example}\n"
    more = text + "  E2: {lognormal: {median: 4 pg/mL, log_sd: 0.7}, assumed: example}\n"
    before = people_of(written(text), range(50))
    assert (before.values["age"] == people_of(written(more), range(50)).values["age"]).all()


@pytest.mark.parametrize(
    ("numbers", "seed", "message"),
    [
        ([-1], 1, "whole numbers from 0"),
        ([0.5], 1, "whole numbers from 0"),
        ([MOST_NUMBERS], 1, "whole numbers from 0"),
        ([0], -1, "seed"),
        ([0], 2**64, "below 2"),
    ],
)
def test_what_is_no_number_is_refused(numbers: list[int], seed: int, message: str) -> None:
    with pytest.raises(InputError, match=message):
        people_of(TOGETHER["ibis2_women"].cohort, numbers, seed)


def test_one_call_from_a_name() -> None:
    some = ranklmodel.people("ibis2_women", 300)
    assert same_bits(some, TOGETHER["ibis2_women"])
    table = some.to_pandas()
    assert table.index.tolist() == list(range(300)) and table["weight"].eq(1.0).all()
    assert table["E2"].to_numpy().tobytes() == some.values["E2"].tobytes()
    assert set(some.units) == set(some.values)
    assert repr(some) == "<300 people of ibis2_women, seed 20261128>"
    with pytest.raises(InputError, match="number"):
        ranklmodel.people("ibis2_women", 0)
    with pytest.raises(ranklmodel.UnknownNameError, match="did you mean 'ibis2_women'"):
        ranklmodel.people("ibis2_woman_")


def test_people_travel_to_a_worker() -> None:
    some = TOGETHER["freedom_women"].take(slice(3))
    back = pickle.loads(pickle.dumps(some))
    assert same_bits(back, some)
    assert same_bits(people_of(back.cohort, range(3), back.seed), some)
    assert back.populations == some.populations
    assert back.cohort.digest == some.cohort.digest


@pytest.mark.parametrize("places", [[0.5], [True, False, True], [3], [-4], [[0]], "0"])
def test_places_of_nobody_are_refused(places: object) -> None:
    some = TOGETHER["freedom_women"].take([5, 6, 7])
    with pytest.raises(InputError, match="places: "):
        some.take(places)  # type: ignore[arg-type]
    assert some.take([-1, 0]).numbers.tolist() == [7, 5] and len(some.take([])) == 0


def test_the_digest_follows_the_files(written: CohortWriter) -> None:
    text = "quantities:\n  age: {normal: {mean: 60 year, sd: 5 year}, assumed: example}\n"
    assert written(text).digest == written(text).digest
    assert written(text).digest != written(text.replace("60", "61")).digest


def test_library_lists_cohorts(library: Library) -> None:
    assert isinstance(library, Shelves)
    assert library.names("cohort") == (
        "adjuvant_women",
        "early_postmenopausal_women",
        "freedom_women",
        "ibis2_women",
        "older_men",
    )


def test_women_before_the_menopause_have_no_years_since(tmp_path: Path, library: Library) -> None:
    path = tmp_path / "girls.yaml"
    path.write_text(
        "name: girls\ndescription: Young women.\nlike: young_woman\nquantities:\n"
        "  age: {normal: {mean: 30 year, sd: 3 year}, assumed: example}\n",
        encoding="utf-8",
    )
    young = people_of(library.cohort(path), range(20))
    assert set(young.values) == {"age"}
    assert all(one.years_since_menopause is None for one in young.populations)
