"""A mapping that does not change."""

from __future__ import annotations

import pickle

from ranklmodel.inputs.reading.frozen import FrozenDict


def test_later_changes_of_the_original_do_not_show() -> None:
    original = {"a": 1}
    frozen = FrozenDict(original)
    original["b"] = 2
    assert dict(frozen) == {"a": 1}
    assert not hasattr(frozen, "__setitem__")


def test_survives_pickling() -> None:
    frozen = FrozenDict({"a": 1})
    assert pickle.loads(pickle.dumps(frozen)) == frozen
