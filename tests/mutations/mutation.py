"""A fault that a hand may put into a file, and the check that is to find it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Mutation:
    """A fault, and who is to find it.

    Attributes
    ----------
    file : str
        A mechanism's source or a file below ``params``.
    old, new : str
        What is replaced; it stands in the file exactly once.
    found_by : str
        The check that must find it.
    says : str
        Part of what it must say.
    """

    file: str
    old: str
    new: str
    found_by: str
    says: str


ASSEMBLED = "the model is assembled"
KNOWN = "parameters have entries, entries are used"
SIGNS = "responses have their sign"
STARTS = "starts are near steady"
MOIETIES = "moieties are conserved"
LOADED = "files load"
AGREE = "units agree"
RANGES = "inputs have ranges, doses are of drugs"
ENTER = "treatments enter the model"
# laws of tests/mutations/known_laws.py
CONSERVED = "calcium is neither made nor lost"
REFERENCE = "the young adult is the reference"
HABIT = "load becomes habit"


def quick_of(mutations: Mapping[str, Mutation]) -> tuple[str, ...]:
    """Return the faults of the quick stage: the first of every file and the first of every check.

    Signs need the equations of each faulty model compiled, which takes seconds a fault.
    """
    seen, quick = set[str](), []
    for name, one in mutations.items():
        if not {one.file, one.found_by} <= seen:
            quick.append(name)
            seen |= {one.file, one.found_by}
    return tuple(quick)


def one_of_each_check(mutations: Mapping[str, Mutation]) -> tuple[str, ...]:
    """Return the first fault that each check finds."""
    first: dict[str, str] = {}
    for name, one in mutations.items():
        first.setdefault(one.found_by, name)
    return tuple(first.values())
