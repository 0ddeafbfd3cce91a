"""Calibrations: which parameters were fitted to what, and what came out."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import AliasChoices, Field, model_validator

from ranklmodel.disk.text import write_text
from ranklmodel.errors import InputError, UnknownNameError, or_what_there_is
from ranklmodel.inputs.parameters.calibration_result import DETERMINED, CalibrationResult
from ranklmodel.inputs.parameters.fixed import AnyFixedValue, fixed_at
from ranklmodel.inputs.parameters.free import AnyFreeParameter, FreeParameter
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.inputs.parameters.table import ParameterTable
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import SCHEMA_COMMENT, read_yaml
from ranklmodel.inputs.trials.observations import Observation
from ranklmodel.inputs.values.endpoints import Endpoints
from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ALL_FIXED = "every free parameter is fixed; leave at least one to move"

DEFAULT_CALIBRATION = "people"
"""The shipped calibration: whose values are in use, and where another one starts from."""

FITTED_DOSE_BY_DOSE = ("hormones",)
"""Shipped ones in which the days between tablets tell, so that their fits do not average doses."""


class CalibrationTrial(Record):
    """What a trial contributes to a fit.

    Attributes
    ----------
    trial : str
        Name or path of the trial.
    arms : tuple of str, optional
        Its arms that count; all where nothing is said.
    weights : mapping of str to float
        Weight by endpoint; 1 where nothing is said.
    """

    trial: Text
    arms: Annotated[Many[Identifier], Field(min_length=1)] | None = None
    weights: dict[str, Annotated[float, Field(ge=0, le=1e6)]] = Field(default_factory=dict)


class Calibration(Record):
    """A fit: its question, and its answer once there is one.

    Attributes
    ----------
    name, description : str
        Its name, and one sentence.
    free : tuple of FreeParameter
        What may move, unless it is fixed.
    trials : tuple of CalibrationTrial
        What it is compared with.
    starts_from : str or None
        Name or path of the calibration whose values hold for everything that this one does not
        move, and at which the search begins; the shipped one where nothing is said, None for the
        values of the mechanism files.
    fix : mapping of str to FixedValue or None
        Parameters that do not move, whether they stand among the free or not: the value of each,
        or None for the one that it starts from. Files of before call it ``held``.
    correlation : {"arm", "none"}
        Whether what an arm differs by from others of its kind moves all its rows together, or each
        row by itself, which other tools can express.
    result : CalibrationResult, optional
        The outcome.
    """

    former_keys: ClassVar[frozenset[str]] = frozenset({"held"})

    name: Identifier
    description: Text
    starts_from: Text | None = DEFAULT_CALIBRATION
    fix: Annotated[
        dict[Identifier, AnyFixedValue | None],
        Field(validation_alias=AliasChoices("fix", "held")),
    ] = Field(default_factory=dict)
    free: Annotated[Many[AnyFreeParameter], Field(min_length=1)]
    trials: Annotated[Many[CalibrationTrial], Field(min_length=1)]
    correlation: Literal["arm", "none"] = "arm"
    result: CalibrationResult | None = None

    @model_validator(mode="before")
    @classmethod
    def _says_fix_once(cls, raw: Any) -> Any:
        if isinstance(raw, dict) and "fix" in raw and "held" in raw:
            message = "what was called held is called fix; both stand here, write all under fix"
            raise custom_error(message, key="held")
        return raw

    @model_validator(mode="after")
    def _answers_its_question(self) -> Calibration:
        names = [free.name for free in self.free]
        for name in names:
            if names.count(name) > 1:
                raise custom_error(f"{name!r} stands twice", key="free")
        if not self.moved:
            raise custom_error(_ALL_FIXED, key="fix")
        if self.result is None:
            return self
        for known, words, answered in (
            (names, "free", self.result.values),
            ([*self.fix], "fixed", self.result.fixed),
        ):
            for name in answered:
                if name not in known:
                    message = f"a result for {name!r}, which is not {words}"
                    raise custom_error(f"{message}{or_what_there_is(name, known)}", key="result")
        return self

    @property
    def moved(self) -> tuple[FreeParameter, ...]:
        """What is free and not fixed."""
        return tuple(free for free in self.free if free.name not in self.fix)

    def asking(
        self, *, fix: Mapping[str, float | str | None] | None = None, free: Iterable[str] = ()
    ) -> Calibration:
        """Return the question with more parameters fixed, or free, and without a result.

        Parameters
        ----------
        fix : mapping of str to float, str or None, optional
            Values in the parameters' own units, or as text with a unit; None for where the search
            would begin.
        free : iterable of str
            What shall move; what was free before it was fixed has its prior and bounds again.

        Raises
        ------
        InputError
            If a value is none, a parameter is to be both, is free already, or nothing is left to
            move.
        """
        fixed = {**self.fix, **{name: fixed_at(name, at) for name, at in (fix or {}).items()}}
        freed = list(free)
        for name in freed:
            if name in (fix or {}):
                raise InputError(f"{name!r} is to be fixed as well", key="free")
            if name in {one.name for one in self.moved} or freed.count(name) > 1:
                raise InputError(f"{name!r} is free already", key="free")
            fixed.pop(name, None)
        known = {one.name for one in self.free}
        more = tuple(FreeParameter(name=name) for name in freed if name not in known)
        update = {"fix": fixed, "free": (*self.free, *more), "result": None}
        asked = self.model_copy(update=update)
        if not asked.moved:
            raise InputError(_ALL_FIXED, key="fix")
        return asked

    def was_fitted(self, trial: str, arm: str, row: Observation) -> bool:
        """Tell whether a row was in the fit.

        A result that keeps no list of its rows is taken at the word of its question: the rows of
        its trials that could be fitted.

        Parameters
        ----------
        trial, arm : str
            Names of the trial and its simulated arm.
        row : Observation
            The row.
        """
        if self.result is None:
            return False
        if self.result.rows:
            return self.result.used(trial, arm, row)
        part = next((one for one in self.trials if one.trial == trial), None)
        if part is None or (part.arms is not None and arm not in part.arms):
            return False
        usable = row.role == "calibration" and row.weight > 0 and row.censoring == "none"
        return usable and part.weights.get(row.endpoint, 1.0) > 0

    def calibrated(self, table: ParameterTable) -> ParameterTable:
        """Return the parameters with the fitted values of this calibration alone.

        Parameters
        ----------
        table : ParameterTable
            The parameters that it starts from, see
            :meth:`ranklmodel.inputs.Library.start_of`.

        Returns
        -------
        ParameterTable
            After the fit; fitted values may lie outside the bounds of the table, as a calibration
            may state its own.

        Raises
        ------
        InputError
            If there is no result yet, or a value does not fit a parameter.
        UnknownNameError
            If there is no such parameter.
        """
        if self.result is None:
            raise InputError(f"the calibration {self.name!r} has no result yet")
        fitted = {
            name: Quantity(one.value, one.unit)
            for name, one in self.result.values.items()
            if name not in self.fix
        }
        # Where the search began may have another value since, with which the fitted do not go.
        began = {
            name: Quantity(one.value, one.unit)
            for name, one in self.result.fixed.items()
            if self.fix[name] is None and table[name].value != one.value
        }
        table = self.with_fixed(table).with_values(began, allow_outside=True, origin=self._origin)
        return table.with_values(fitted, allow_outside=True, origin=self._origin, kind="fitted")

    def with_fixed(self, table: ParameterTable) -> ParameterTable:
        """Return the parameters with the values at which this calibration fixes some.

        Parameters
        ----------
        table : ParameterTable
            The parameters that it starts from.

        Raises
        ------
        InputError
            If a unit does not fit or a value lies outside the bounds.
        UnknownNameError
            If there is no such parameter.
        """
        fixed = {name: one.stated for name, one in self.fix.items() if one is not None}
        return table.with_values(fixed, origin=self._origin) if fixed else table

    @property
    def _origin(self) -> str:
        return f"calibration {self.name}"


def load_calibration(path: Path, endpoints: Endpoints | None = None) -> Calibration:
    """Read a calibration; paths in it count from its folder.

    Parameters
    ----------
    path : Path
        The YAML file.
    endpoints : Endpoints, optional
        What rows may be weighed by; the package's own by default.

    Raises
    ------
    InputError
        If the file is not valid.
    """
    document = read_yaml(path)
    content = validate(Calibration, document)
    measurable = endpoints or builtin_endpoints()
    for place, part in enumerate(content.trials):
        for endpoint in part.weights:
            if endpoint not in measurable:
                message = f"unknown endpoint {endpoint[:80]!r}{measurable.hint(endpoint)}"
                raise document.error(message, ("trials", place, "weights"))
    start = content.starts_from
    if start is not None and is_path(start):
        start = str(path.parent / start)
    trials = tuple(
        part.model_copy(update={"trial": str(path.parent / part.trial)})
        if is_path(part.trial)
        else part
        for part in content.trials
    )
    return content.model_copy(update={"starts_from": start, "trials": trials})


def is_path(text: str) -> bool:
    """Tell whether a text means a file rather than a name that is looked up."""
    if text in (os.curdir, os.pardir):
        return True
    return "/" in text or os.sep in text or re.search(_ENDING, text) is not None


# Names have no dots, so that life.nc can only be meant as a file.
_ENDING = r"\.[A-Za-z][A-Za-z0-9]{0,7}$"


def write_calibration(calibration: Calibration, path: Path) -> None:
    """Write a calibration so that reading it gives the same again; the file is replaced as a whole.

    In a folder laid out as ``params``, with its schemas, the first line names that of calibrations.

    Parameters
    ----------
    calibration : Calibration
        What to write.
    path : Path
        The YAML file.

    Raises
    ------
    InputError
        If the file can not be written.
    """
    from ruamel.yaml import YAML

    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = None  # leaves, such as rows of a matrix, stand on one line
    writer.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # ruamel types it as None
    writer.width = 10_000
    stream = io.StringIO()
    if (path.parent.parent / "schema" / "calibration.json").is_file():
        stream.write(f"{SCHEMA_COMMENT}../schema/calibration.json\n")
    writer.dump(_plain(calibration, path.parent), stream)
    write_text(path, stream.getvalue())


def _plain(calibration: Calibration, folder: Path) -> dict[str, Any]:
    """Return a calibration as it stands in a file of a folder."""
    data = calibration.model_dump(mode="json", exclude_none=True)
    start = calibration.starts_from
    placed = {"name": data.pop("name"), "description": data.pop("description")}
    placed["starts_from"] = None if start is None else _from(folder, start)
    if not data["fix"]:
        del data["fix"]
    for key in ("fixed", "notices", "eigenvalues", "spreads"):
        if not data.get("result", {}).get(key, True):
            del data["result"][key]
    for stated in (data.get("result") or {"values": {}})["values"].values():
        # A null is said aloud: there is no error, rather than none that was written down.
        stated.setdefault("standard_error", None)
        if stated.get("status") == DETERMINED:
            del stated["status"]
    for free in data["free"]:
        if "prior" in free:
            free["prior"] = _prior_as_written(free["prior"])
    for part in data["trials"]:
        part["trial"] = _from(folder, part["trial"])
    return placed | data


def _prior_as_written(prior: dict[str, Any]) -> dict[str, Any]:
    """Return a prior whose source stands on the line of all else, where that is one text or doi."""
    source = prior.get("source")
    if source is None or [*source] not in (["text"], ["doi"]):
        return prior
    key = "doi" if "doi" in source else "source"
    text = source["doi" if "doi" in source else "text"]
    return {(key if k == "source" else k): (text if k == "source" else v) for k, v in prior.items()}


def _from(folder: Path, text: str) -> str:
    """Return a path as it counts from a folder; a name is left as it is."""
    if not is_path(text) or Path(text).is_absolute():
        return text
    relative = os.path.relpath(text, folder)
    return relative if is_path(relative) else os.path.join(os.curdir, relative)


def unknown_parameters(calibration: Calibration, table: ParameterTable) -> list[str]:
    """Return a sentence for each free or fixed parameter that the table does not have."""
    stated = dict.fromkeys([*(free.name for free in calibration.free), *calibration.fix])
    names = [name for name in stated if name not in table]
    return [str(UnknownNameError("parameter", name, table)) for name in names]
