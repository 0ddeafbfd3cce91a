"""The published models by name, each made when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from ranklmodel.errors import UnknownNameError

if TYPE_CHECKING:
    from ranklmodel.published.study import Study


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a published model is made.

    Attributes
    ----------
    about : str
        What it is, in a line.
    module : str
        The file of this room, whose function of the same name makes the study.
    """

    about: str
    module: str


CATALOGUE = {
    "tornoe_2007": Entry("LH and testosterone of men under triptorelin or degarelix", "mens_axis"),
    "valle_2005": Entry("exemestane in plasma and estrone sulfate", "exemestane"),
    "sutjandra_2011": Entry("denosumab in plasma, carried away by its target", "denosumab"),
    "mori_2018": Entry("zoledronate, TRACP-5b and spine density", "zoledronate"),
    "pillai_2004": Entry("ibandronate and C-telopeptide in urine", "ibandronate"),
}
"""Every published model that is compared, by the name of its example."""


def study(name: str) -> Study:
    """Run a published model and what it is compared with.

    Parameters
    ----------
    name : str
        One of :data:`CATALOGUE`.

    Returns
    -------
    Study
        Its curves and its table.

    Raises
    ------
    UnknownNameError
        If there is no such published model.

    Examples
    --------
    >>> from ranklmodel.published.catalogue import study
    >>> study("sutjandra_2011").row("peak, 60 mg").within
    True
    """
    if name not in CATALOGUE:
        raise UnknownNameError("published model", name, CATALOGUE)
    module = CATALOGUE[name].module
    made: Study = getattr(import_module(f"ranklmodel.published.{module}"), module)()
    return made
