"""The folders of mechanisms that a run file names are run when they are named again."""

from __future__ import annotations

import pytest

from ranklmodel.errors import InputError
from ranklmodel.trials.run_file import require_named_again


def test_what_is_to_be_said_again_can_be_pasted_into_a_shell() -> None:
    with pytest.raises(InputError, match=r"--mechanisms 'my drugs' --mechanisms mine$"):
        require_named_again({"my drugs": "a", "mine": "b"}, [])
