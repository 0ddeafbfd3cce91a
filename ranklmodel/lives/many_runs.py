"""What many lives gave: the samples, their runs, and what failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    import xarray as xr

    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory


# How every such error begins; said once is enough.
_PREFIX = "simulation failed: "
_FEW = 4


@final
@dataclass(frozen=True)
class Sample:
    """One life among many.

    Attributes
    ----------
    person, regimen : str
        Names of who, and on what.
    changes : mapping of str to float or str
        Parameters that were changed, as they were given.
    """

    person: str
    regimen: str
    changes: Mapping[str, float | str]


@final
@dataclass(frozen=True)
class Failure:
    """A sample that could not be run, and so has no numbers.

    Attributes
    ----------
    sample : int
        Its number.
    person, regimen : str
        Names of who, and on what.
    reason : str
        What went wrong, with the state and the time where there is one.
    """

    sample: int
    person: str
    regimen: str
    reason: str


@final
@dataclass(frozen=True, eq=False, repr=False)
class ManyRuns(Pictured):
    """Many runs of one model over the same days.

    Attributes
    ----------
    samples : tuple of Sample
        What was asked, in order.
    days : array of shape (n_times,)
        Days from the visit.
    runs : tuple of Trajectory or None
        The run of each sample; None where it failed.
    failures : tuple of Failure
        Why those are missing.

    Examples
    --------
    >>> import ranklmodel
    >>> runs = ranklmodel.simulate_many(
    ...     "atac_woman",
    ...     "anastrozole_1mg_daily",
    ...     parameters={"rankl_rise": [0.3, 3.0]},
    ...     every="5 year",
    ... )
    >>> weak, strong = (run.percent_change("LS_BMD")[-1] for run in runs)
    >>> bool(strong < weak < 0)
    True
    """

    samples: tuple[Sample, ...]
    days: Floats
    runs: tuple[Trajectory | None, ...]
    failures: tuple[Failure, ...]

    def in_short(self) -> dict[str, str]:
        """Return who is in it, on what, and how many failed."""
        told = {
            "people": list(dict.fromkeys(one.person for one in self.samples)),
            "regimens": list(dict.fromkeys(one.regimen for one in self.samples)),
            "changed": list(dict.fromkeys(name for one in self.samples for name in one.changes)),
        }
        words = {name: _few(listed) for name, listed in told.items() if listed}
        last = f"{len(self.days)}, the last on day {self.days[-1]:g}"
        failed = {"failed": str(len(self.failures))} if self.failures else {}
        return {"samples": str(len(self)), **words, "times": last, **failed}

    def __len__(self) -> int:
        """Return the number of samples, those that failed among them."""
        return len(self.samples)

    def __getitem__(self, sample: int) -> Trajectory:
        """Return the run of a sample; `SimulationError` with the reason where it failed."""
        run = self.runs[sample]
        if run is not None:
            return run
        number = sample % len(self.samples)
        reason = next(one.reason for one in self.failures if one.sample == number)
        raise SimulationError(f"sample {number}: {reason.removeprefix(_PREFIX)}")

    def to_xarray(self, quantities: Sequence[str] | None = None) -> xr.Dataset:
        """Return a data set with the dimensions ``sample`` and ``day``.

        Parameters
        ----------
        quantities : sequence of str, optional
            Which; by default all that anybody has.

        Returns
        -------
        xarray.Dataset
            Variables with units and descriptions. The samples that failed are not in it: the
            coordinate ``sample`` has the numbers of those that are, beside ``person``, ``regimen``
            and the parameters that were changed. What a person is without is missing (``NaN``).

        Raises
        ------
        UnknownNameError
            If the model has no such quantity.
        AbsentQuantityError
            If none of these people has it.
        InputError
            If every sample failed.
        """
        import xarray as xr

        kept, first = self._finished()
        outputs, names = first.layout.outputs, self._names(quantities)
        values = np.array([self._shown(k, names) for k in kept])
        variables = {
            name: (
                ("sample", "day"),
                values[:, :, column],
                {
                    "units": outputs.units[outputs.position(name)],
                    "long_name": outputs.descriptions[outputs.position(name)],
                },
            )
            for column, name in enumerate(names)
        }
        table = self.to_samples().loc[kept]
        coordinates = {
            "sample": ("sample", kept),
            "day": ("day", self.days, {"units": "day"}),
            **{name: ("sample", table[name].to_numpy()) for name in table},
        }
        return xr.Dataset(variables, coords=coordinates)

    def to_pandas(self, quantities: Sequence[str] | None = None) -> pd.DataFrame:
        """Return a long table: sample, person, regimen, day, quantity, value, unit.

        Parameters and errors are those of :meth:`to_xarray`.
        """
        import pandas as pd

        kept, first = self._finished()
        outputs, names = first.layout.outputs, self._names(quantities)
        places = [outputs.position(name) for name in names]
        shape = (len(kept), len(self.days), len(names))
        values = np.array([self._shown(k, names) for k in kept])
        sample, day, quantity = (index.ravel() for index in np.indices(shape))
        numbers = np.array(kept)[sample]
        return pd.DataFrame(
            {
                "sample": numbers,
                "person": np.array([one.person for one in self.samples])[numbers],
                "regimen": np.array([one.regimen for one in self.samples])[numbers],
                "day": self.days[day],
                "quantity": np.array(names)[quantity],
                "value": values.ravel(),
                "unit": np.array([outputs.units[place] for place in places])[quantity],
            }
        )

    def to_samples(self) -> pd.DataFrame:
        """Return a table of what was asked: person, regimen, and the parameters changed in any.

        A parameter that a sample does not change is missing there (``NaN`` or ``None``).
        """
        import pandas as pd

        rows = [{"person": s.person, "regimen": s.regimen, **s.changes} for s in self.samples]
        return pd.DataFrame(rows, index=pd.RangeIndex(len(rows), name="sample"))

    def _names(self, quantities: Sequence[str] | None) -> tuple[str, ...]:
        """Return what is asked for, or all that anybody has; refuse what nobody has."""
        finished = [run for run in self.runs if run is not None]
        if quantities is None:
            every = finished[0].layout.outputs.names
            return tuple(n for n in every if any(n not in run.absent for run in finished))
        for name in quantities:
            if all(name in run.absent for run in finished):
                raise finished[0].absent[name].error
        return tuple(quantities)

    def _shown(self, sample: int, names: Sequence[str]) -> Floats:
        """Return some quantities of a sample, those that the person is without as missing."""
        run = self[sample]
        places = [run.layout.outputs.position(name) for name in names]
        missing = np.array([name in run.absent for name in names], dtype=bool)
        return np.where(missing, np.nan, run.values[:, places])

    def _finished(self) -> tuple[list[int], Trajectory]:
        kept = [number for number, run in enumerate(self.runs) if run is not None]
        if not kept:
            reasons = "; ".join(sorted({one.reason for one in self.failures}))
            raise InputError(f"no sample could be run: {reasons}" if reasons else "no samples")
        first = self.runs[kept[0]]
        assert first is not None  # kept
        return kept, first


def _few(names: list[str]) -> str:
    more = len(names) - _FEW
    return ", ".join(names[:_FEW]) + (f" and {more} more" if more > 0 else "")
