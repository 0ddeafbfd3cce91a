"""One table of a run, whoever writes it."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from ranklmodel.errors import UnknownNameError
from ranklmodel.model.layout import Axis
from ranklmodel.simulation.table import table_of

OUTPUTS = Axis(("amount", "speed"), ("mg", "1/day"), ("what is left", "how fast"))
RUN = SimpleNamespace(
    layout=SimpleNamespace(outputs=OUTPUTS),
    names=OUTPUTS.names,
    absent={},
    days=np.array([0.0, 30.4375]),
    values=np.array([[1 / 3, 2e-17], [1234567.891234, -0.0]]),
)


def test_the_header_names_every_unit_and_a_row_is_a_day() -> None:
    header, rows = table_of(RUN)
    assert header == ["time [day]", "amount [mg]", "speed [1/day]"]
    assert list(rows) == [["0", "0.3333333333", "2e-17"], ["30.4375", "1234567.891", "-0"]]


def test_quantities_come_in_the_order_asked_for() -> None:
    header, rows = table_of(RUN, ["speed", "amount"], digits=3)
    assert header == ["time [day]", "speed [1/day]", "amount [mg]"]
    assert list(rows) == [["0", "2e-17", "0.333"], ["30.4", "-0", "1.23e+06"]]
    with pytest.raises(UnknownNameError, match="did you mean 'amount'"):
        table_of(RUN, ["amuont"])


def test_without_a_number_of_digits_nothing_is_lost() -> None:
    _, rows = table_of(RUN, digits=None)
    read = np.array([[float(cell) for cell in row] for row in rows])
    np.testing.assert_array_equal(read, np.column_stack([RUN.days, RUN.values]))
