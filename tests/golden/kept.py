"""The files of the baseline beside this one: written, read, and compared with the present."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.golden import tables
from tests.golden.baseline import all_tables
from tests.golden.exports import all_exports
from tests.golden.predictions import (
    Row,
    prediction_differences,
    predictions,
    read_predictions,
    write_predictions,
)
from tests.golden.tables import Difference, Table

FOLDER = Path(__file__).parent
NUMBERS, TEXTS = FOLDER / "baseline.npz", FOLDER / "exports.zip"
PREDICTIONS = FOLDER / "predictions.csv"
# Of the first baseline, scored by an older rule: what was predicted holds, how it was judged not.


@dataclass(frozen=True)
class Kept:
    """All that is kept.

    Attributes
    ----------
    numbers : dict of str to Table
        By group and name, as in ``trials, exact/atac/anastrozole``.
    texts : dict of str to str
        Exports.
    rows : list of dict
        Predictions.
    """

    numbers: dict[str, Table]
    texts: dict[str, str]
    rows: list[Row]


def computed(done: Callable[[str], None]) -> Kept:
    """Return everything as the model has it now; `done` is told of each part."""
    numbers = all_tables()
    done("trials, lives, gradients")
    texts, of_exports = all_exports(done)
    return Kept(numbers | of_exports, texts, predictions())


def write(now: Kept) -> tuple[Path, ...]:
    """Write the files of the baseline."""
    tables.write_tables(now.numbers, NUMBERS)
    tables.write_texts(now.texts, TEXTS)
    write_predictions(now.rows, PREDICTIONS)
    return NUMBERS, TEXTS, PREDICTIONS


def read() -> Kept:
    """Read the files of the baseline."""
    return Kept(
        tables.read_tables(NUMBERS), tables.read_texts(TEXTS), read_predictions(PREDICTIONS)
    )


def differences(before: Kept, now: Kept) -> list[Difference]:
    """Compare all that is in either."""
    numbers = before.numbers | now.numbers
    texts = before.texts | now.texts
    return [
        *(
            tables.table_difference(name, before.numbers.get(name), now.numbers.get(name))
            for name in numbers
        ),
        *(
            tables.text_difference(f"exports/{name}", before.texts.get(name), now.texts.get(name))
            for name in texts
        ),
        *prediction_differences(before.rows, now.rows),
    ]
