"""How changes of density are read as outcomes, from a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.inputs.library.odd import exists
from ranklmodel.inputs.values.outcomes import OUTCOMES, OutcomesFile, load_outcomes

if TYPE_CHECKING:
    from ranklmodel.inputs.library.library import Library


def outcome_rules(library: Library) -> OutcomesFile:
    """Return how changes of density are read, by the user's own file if there is one.

    Parameters
    ----------
    library : Library
        Whose folders are looked through, in their order.

    Returns
    -------
    OutcomesFile
        What stands in the first ``outcomes.yaml``.

    Raises
    ------
    InputError
        If that file is not valid.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> [one.name for one in outcome_rules(Library()).fractures.kinds]
    ['vertebral', 'hip', 'non_vertebral', 'all']
    """
    paths = [base / OUTCOMES for base in library.folders]
    return load_outcomes(next((path for path in paths if exists(path, "file")), paths[-1]))
