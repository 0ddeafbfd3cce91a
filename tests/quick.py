"""What stands for the rest in the quick stage; whatever else a sweep has, `make slow` runs.

`make test` is run after every change and takes minutes; a sweep over all people, all trials or all
faults takes as long again. Each sweep is therefore over all, and all but what is named here is
marked slow. A name stands here for what it alone shows; `tests/project/test_quick_stage.py` holds
that every drug of a trial, and every way to be a person, is among them.

The slow stage has its time as well: of sweeps whose every part takes long some parts stand for the
rest there, which `make long` runs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeVar

import pytest
from _pytest.mark.structures import ParameterSet

T = TypeVar("T")

PEOPLE = {
    "atac_woman": "after the menopause, estradiol measured; most trials are of women like her",
    "young_woman": "before the menopause and far from it: nothing moves",
    "menopausal_woman": "passes the menopause during the run",
    "geisler_woman": "states a parameter of her own",
    "folkerd_woman_obese": "no hormone measured, weight of her own",
    "estrogen_withdrawal_woman": "estradiol by patch before the visit",
    "flex_woman": "years of alendronate before the visit, and the oldest history",
}

TRIALS = {
    "arch": "alendronate, markers at many months",
    "atac": "anastrozole, tamoxifen, both; on the drug and off it; differences of arms",
    "defend": "denosumab on and off; supplements alone",
    "dixon": "letrozole, bounds and percents that are left",
    "estrogen_withdrawal": "a patch that ends; antibodies against cytokines",
    "finkelstein": "men; a GnRH agonist, testosterone gel, both with anastrozole",
    "horizon": "zoledronate; a time that counts from another day",
    "menopause": "no drug at all; results counted from the menopause",
    "howe2011": "exercise, by site; arms that are there to be compared",
    "mobile": "ibandronate, three doses",
    "pepi": "conjugated estrogens",
    "roux2014": "one drug after another: alendronate, then denosumab or risedronate",
    "raven2006": "men, letrozole and a patch that shrinks",
    "serrano2023": "exemestane, days between tablets",
    "testolactone1979": "testosterone; a drug that the model has not",
}


def swept(names: Iterable[str], quick: Collection[str]) -> list[ParameterSet]:
    """Return all names as parameters of a test, marked slow where others stand for them.

    Parameters
    ----------
    names : iterable of str
        All that the test is of.
    quick : collection of str
        Those that stand for the rest, such as `PEOPLE`.
    """
    return [pytest.param(one, marks=() if one in quick else pytest.mark.slow) for one in names]


def long_swept(names: Iterable[T], slow: Collection[T]) -> list[ParameterSet]:
    """Return all names as parameters of a slow test, marked long where others stand for them.

    Parameters
    ----------
    names : iterable
        All that the test is of.
    slow : collection
        Those that stand for the rest.
    """
    return [pytest.param(one, marks=() if one in slow else pytest.mark.long) for one in names]


def crossed(ones: Iterable[str], others: Iterable[str]) -> list[ParameterSet]:
    """Return all pairs as parameters of a test; quick are so many that each name is in one.

    Parameters
    ----------
    ones, others : iterable of str
        What is put together. The quick pairs go along both at once, the shorter again and again.
    """
    ones, others = list(ones), list(others)
    longest = max(len(ones), len(others))
    quick = {(ones[k % len(ones)], others[k % len(others)]) for k in range(longest)}
    return [
        pytest.param(one, other, marks=() if (one, other) in quick else pytest.mark.slow)
        for one in ones
        for other in others
    ]
