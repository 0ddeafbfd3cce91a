"""What becomes of a drawn fault: who finds it, or that it is none."""

from __future__ import annotations

import csv
import io
import random
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ranklmodel.checks import check
from ranklmodel.mechanisms.assembly import bone_model
from tests.mutations.generated import of_files, of_model
from tests.mutations.generated.equivalence import verdict_of
from tests.mutations.generated.killers import found_by, killers, narrowed

OF_MODEL_IN_TEN = 7
"""Of ten faults; the others are of files."""

_COLUMNS = ("number", "place", "kind", "fault", "judgement")


@dataclass(frozen=True)
class Judged:
    """One fault of a draw.

    Attributes
    ----------
    number : int
        Its place in the draw.
    place, kind, fault : str
        The mechanism or the file, and what was changed in words.
    killers : tuple of str
        Who finds it.
    proof : str
        Why it is no fault, where nobody finds it; empty where that is not proven.
    """

    number: int
    place: str
    kind: str
    fault: str
    killers: tuple[str, ...]
    proof: str = ""

    @property
    def survives(self) -> bool:
        """Whether it is neither found nor proven to be none."""
        return not (self.killers or self.proof)

    @property
    def judgement(self) -> str:
        """What became of it, in words."""
        if self.killers:
            return "killed by " + "; ".join(self.killers)
        return self.proof or "SURVIVES"


def judged(seed: int, size: int) -> Iterator[Judged]:
    """Yield what becomes of each fault of a draw, of the model and of files in turn.

    Parameters
    ----------
    seed : int
        Of the draw.
    size : int
        How many faults.

    Yields
    ------
    Judged
        In the order of the draw, which is mixed so that any first part has all kinds.
    """
    order = [place % 10 < OF_MODEL_IN_TEN for place in range(size)]
    random.Random(f"kinds {seed}").shuffle(order)
    of_model_so_far = of_files_so_far = 0
    for number, is_of_model in enumerate(order):
        if is_of_model:
            yield _of_model(seed, of_model_so_far, number)
            of_model_so_far += 1
        else:
            yield _of_files(seed, of_files_so_far, number)
            of_files_so_far += 1


def _of_model(seed: int, place: int, number: int) -> Judged:
    model = bone_model()
    mutant = of_model.drawn(model, seed, place)
    words = f"{mutant.equation.words}: {mutant.what}"
    found = tuple(found_by(mutant.model, killers()))
    proof = ""
    if not found:
        verdict = verdict_of(mutant, model, seed)
        if verdict.equivalent:
            proof = (
                f"equivalent: on {verdict.lives} lives that exercise it rates, starts and outputs "
                f"differ by {verdict.difference:.0e} at most"
            )
    return Judged(number, mutant.mechanism, mutant.kind, words, found, proof)


def _of_files(seed: int, place: int, number: int) -> Judged:
    mutant = of_files.drawn(seed, place)
    with tempfile.TemporaryDirectory() as folder, narrowed():
        mutant.write(Path(folder))
        problems = check(folders=[folder])
    # a notice is only worth knowing, and stands after the problems
    names = dict.fromkeys(
        problem.check + (", a notice" if problem.notice else "")
        for problem in sorted(problems, key=lambda one: one.notice)
    )
    return Judged(number, mutant.file, mutant.kind, mutant.what, tuple(names))


def as_table(faults: Iterable[Judged]) -> str:
    """Return a draw as CSV, one line a fault."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for one in faults:
        writer.writerow([one.number, one.place, one.kind, one.fault, one.judgement])
    return stream.getvalue()
