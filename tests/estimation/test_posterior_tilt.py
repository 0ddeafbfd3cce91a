"""Proposals that are drawn from a wrong density learn of their lives, and are corrected for it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from ranklmodel.estimation.posterior_density import Unbounded
from ranklmodel.estimation.posterior_proposals import Length, Proposals, share_accepted
from ranklmodel.estimation.posterior_tilt import Tilt
from tests.estimation.inference_extra import require_inference

require_inference("nutpie")

# A normal density, and proposals of one that lies elsewhere and is narrower in one direction.
CENTER, WRONG = np.array([0.3, -0.5, 0.0]), np.array([1.6, -0.5, 0.4])
SPREAD, NARROW = np.array([1.0, 1.0, 1.0]), np.array([1.0, 0.7, 1.0])


def lives_with(wrong: np.ndarray, narrow: np.ndarray) -> Any:
    def at(place: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return (place - wrong) / narrow, np.diag(1.0 / narrow)

    def costs(places: np.ndarray) -> np.ndarray:
        return np.asarray(0.5 * (((places - CENTER) / SPREAD) ** 2).sum(axis=1))

    ends = np.full(3, 12.0)
    steps = Unbounded.about(CENTER, np.eye(3), -ends, ends)
    return SimpleNamespace(
        local_model=lambda: SimpleNamespace(at=at), costs=costs, steps=steps, wrong=wrong
    )


def lived(proposals: Proposals, rounds: int) -> Proposals:
    for _ in range(rounds):
        proposals = proposals.with_more_lives()
    return proposals


def test_derivatives_of_a_tilt_are_those_of_the_tilt() -> None:
    random = np.random.default_rng(0)
    bent = random.normal(size=(3, 3))
    center, spread, straight, twisted = random.normal(size=(4, 3))
    tilt = Tilt(center, spread, straight, bent + bent.T, twisted)
    at, small = tilt.center + 0.7 * tilt.spread, 1e-6
    numeric = [
        (tilt.at(at + move)[0] - tilt.at(at - move)[0]) / (2.0 * small)
        for move in small * np.eye(3)
    ]
    assert tilt.at(at)[1] == pytest.approx(numeric, rel=1e-6)
    far = tilt.center + 9.0 * tilt.spread
    assert tilt.at(far)[0] == tilt.at(far + 5.0 * tilt.spread)[0] and not tilt.at(far)[1].any()


def test_a_tilt_is_learned_from_what_can_be_lived() -> None:
    random = np.random.default_rng(1)
    places = random.normal(size=(3000, 2))
    weights = 0.8 * places[:, 0] - 0.2 * places[:, 1] ** 2 + 0.1 * random.normal(size=3000)
    weights[:5] = -np.inf
    tilt = Tilt.learned(places, weights, 1000)
    by_distance = tilt.straight / tilt.spread
    assert by_distance == pytest.approx([0.8, 0.0], abs=0.05)
    assert np.diag(tilt.bent) == pytest.approx([0.0, -0.2], abs=0.03)
    assert not tilt.bent[0, 1] and not tilt.twisted.any()


def test_products_and_cubes_are_learned_where_they_are_asked_for() -> None:
    random = np.random.default_rng(2)
    places = np.clip(random.normal(size=(4000, 2)), -2.5, 2.5)
    errors = 0.3 * places[:, 0] * places[:, 1] + 0.1 * places[:, 1] ** 3
    tilt = Tilt.learned(places, errors, 4000, whole=True)
    told = np.array([tilt.at(place)[0] for place in places])
    assert np.std(errors - told) < 0.03 * np.std(errors)


def test_proposals_of_a_wrong_density_are_drawn_anew_and_corrected() -> None:
    length = Length(chains=4, most=900)
    before = lived(Proposals.of(lives_with(WRONG, NARROW), length, 3), 1)
    assert before.to_be_tilted
    anew = before.tilted()
    assert anew.learned_from == 600 and anew.lived == 0
    assert not np.array_equal(anew.places, before.places)
    once = lived(anew, 1)
    twice = once.tilted()
    assert twice.learned_from == 1200
    after = lived(twice, 8)
    assert not after.to_be_tilted
    accepted = [share_accepted(one.visited()) for one in (before, once, after)]
    assert accepted[0] < 0.4 and accepted[2] > max(0.8, accepted[1])
    drawn = np.concatenate(
        [places[at] for places, at in zip(after.places, after.visited(), strict=True)]
    )
    assert drawn.mean(axis=0) == pytest.approx(CENTER, abs=0.12)
    assert drawn.std(axis=0) == pytest.approx(SPREAD, rel=0.1)


def test_good_proposals_and_short_chains_are_kept() -> None:
    good = lived(Proposals.of(lives_with(CENTER + 0.02, SPREAD), Length(most=400), 3), 1)
    assert not good.to_be_tilted and share_accepted(good.visited()) > 0.9
    short = lived(Proposals.of(lives_with(WRONG, NARROW), Length(chains=2, most=110), 3), 1)
    assert not short.to_be_tilted
