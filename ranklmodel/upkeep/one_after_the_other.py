"""What the programs on simulated data sets share: their arguments, and one set after the other."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ranklmodel.disk.text import write_text
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

A = TypeVar("A")


def each(
    numbers: Iterable[int], of_one: Callable[[int], A], in_words: Callable[[A], str]
) -> tuple[list[A], list[str]]:
    """Return what became of data sets, and why there is nothing of others; print each.

    Parameters
    ----------
    numbers : iterable of int
        Of data sets.
    of_one : callable
        Makes one from its number.
    in_words : callable
        What is printed of one.
    """
    answers: list[A] = []
    failed: list[str] = []
    for number in numbers:
        began, busy = time.monotonic(), time.process_time()
        try:
            answers.append(of_one(number))
            words = f"data set {number}: {in_words(answers[-1])}"
        except SimulationError as error:
            words = f"data set {number}: {error}"
            failed.append(words)
        took = time.monotonic() - began, time.process_time() - busy
        print(f"{words}; {took[0]:.1f} s, {took[1]:.1f} s of processor time", flush=True)
    return answers, failed


def options_of(
    description: str | None,
    arguments: Sequence[str] | None,
    *,
    number: int,
    calibration: str,
    seed: int,
    page: str,
) -> argparse.Namespace:
    """Return the arguments of a program on simulated data sets.

    Parameters
    ----------
    description : str, optional
        The program's docstring, of which the first line is shown.
    arguments : sequence of str, optional
        By default those of the command line.
    number, calibration, seed, page
        What is taken where an argument is absent.
    """
    reader = argparse.ArgumentParser(description=(description or "").partition("\n")[0])
    reader.add_argument("--number", type=int, default=number, help="of data sets")
    reader.add_argument(
        "--first", type=int, default=0, help="with which to begin, so that two programs share them"
    )
    reader.add_argument("--calibration", default=calibration, help="whose design they have")
    reader.add_argument("--seed", type=int, default=seed, help="of all random numbers")
    reader.add_argument("--folder", type=Path, help="where all is kept, and taken from")
    reader.add_argument("--page", type=Path, default=Path(page), help="what is written")
    return reader.parse_args(arguments)


def write_page(page: Path, text: str) -> None:
    """Write a page and print it."""
    write_text(page, text)
    sys.stdout.write(text)
