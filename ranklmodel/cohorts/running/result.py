"""What a cohort showed: the summary, who failed, and where the rest is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, final

from ranklmodel.errors import InputError
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

    from ranklmodel.cohorts.running.chunk import Range
    from ranklmodel.cohorts.running.lived import Failure
    from ranklmodel.cohorts.running.shelf import Shelf


@final
@dataclass(frozen=True, eq=False, repr=False)
class CohortRun(Pictured):
    """What a cohort showed.

    Attributes
    ----------
    cohort : str
        Its name.
    people : int
        How many people.
    summary : pandas.DataFrame
        A row each regimen, quantity, measure (``level`` or ``percent change``) and visit: how many
        people, the effective number where they are weighted, mean, standard deviation, quantiles.
        Empty for a shard.
    failures : tuple of Failure
        Who could not be run, on what and why.
    rates : mapping of str to float
        People a second on one processor: before the visit, and on each regimen.
    taken : int
        Chunks that were there already, and verify.
    anew : tuple of str
        Why chunks that were there were computed anew.
    computed : int
        Chunks that were computed.
    missing : tuple of Range
        For a shard, the people of whom there is nothing yet.
    folder : Path or None
        Where it is kept.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.cohort("ibis2_women", people=20, years=1, every="1 year")
    >>> run.people, run.failures
    (20, ())
    """

    cohort: str
    people: int
    summary: pd.DataFrame
    failures: tuple[Failure, ...]
    rates: Mapping[str, float]
    taken: int
    anew: tuple[str, ...]
    computed: int
    missing: tuple[Range, ...]
    folder: Path | None
    _shelf: Shelf
    _ranges: tuple[Range, ...]

    def in_short(self) -> dict[str, str]:
        """Return who was run on what, and how many failed."""
        regimens = ", ".join(dict.fromkeys(self.summary["regimen"]))
        told = {"cohort": self.cohort, "people": str(self.people)}
        told |= {"regimens": regimens} if regimens else {}
        return {**told, **({"failed": f"{self.failed_share:.2%}"} if self.failures else {})}

    @property
    def failed_share(self) -> float:
        """The share of people who failed on any regimen."""
        return len({one.person for one in self.failures}) / self.people

    @property
    def effective(self) -> float:
        """How many people of equal weight would tell as much as those who were run."""
        return float(self.summary["effective_n"].max())

    def kept(self) -> xr.Dataset:
        """Return what everybody showed, where that was kept.

        Returns
        -------
        xarray.Dataset
            Quantities over ``regimen``, ``person`` and ``day``; what was drawn of each person as
            ``drawn_NAME``, her ``adherence`` and her ``statistical_weight``. Who failed on a
            regimen has missing values there.

        Raises
        ------
        InputError
            If it was not kept, or a file does not verify any more.
        """
        import xarray as xr

        parts = []
        for one in self._ranges:
            chunk = self._shelf.take(one)
            if chunk.kept is None:
                message = "the values of everybody were not kept; ask for it with keep (--keep)"
                raise InputError(message, file=self.folder)
            parts.append(chunk.kept)
        return xr.concat(parts, dim="person", data_vars="minimal")
