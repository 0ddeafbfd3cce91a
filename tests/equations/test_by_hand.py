"""Every equation of the assembled model against the same one by hand."""

from __future__ import annotations

from ranklmodel.model.model import Model
from tests.equations import disagreements


def test_every_equation_is_the_one_by_hand(model: Model) -> None:
    assert disagreements(model) == []
