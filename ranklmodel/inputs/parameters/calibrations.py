"""Calibrations: which parameters were fitted to what, and what came out."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.disk.text import write_text
from ranklmodel.errors import InputError, UnknownNameError, did_you_mean
from ranklmodel.inputs.parameters.calibration_result import DETERMINED, CalibrationResult
from ranklmodel.inputs.parameters.file import Number, UnitText
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.inputs.parameters.table import ParameterTable
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.trials.observations import Observation
from ranklmodel.inputs.values.endpoints import Endpoints
from ranklmodel.inputs.values.quantities import Quantity

DEFAULT_CALIBRATION = "people"
"""The shipped calibration: whose values are in use, and where another one starts from."""


class Prior(Record):
    """What is believed of a parameter before the fit.

    Attributes
    ----------
    distribution : {"uniform", "normal", "log_normal"}
        Uniform lies between the bounds and needs nothing else.
    center : float, optional
        Mean, or median of a log-normal, in the parameter's unit.
    spread : float, optional
        Standard deviation in the parameter's unit, or of the natural logarithm.
    """

    distribution: Literal["uniform", "normal", "log_normal"]
    center: Number | None = None
    spread: Annotated[Number, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _is_complete(self) -> Prior:
        if self.distribution == "uniform":
            if (self.center, self.spread) != (None, None):
                raise custom_error("a uniform prior has neither center nor spread")
        elif self.center is None or self.spread is None:
            raise custom_error(f"a {self.distribution} prior needs center and spread")
        elif self.distribution == "log_normal" and self.center <= 0:
            raise custom_error("the center of a log_normal prior is above 0", key="center")
        return self


class FreeParameter(Record):
    """A parameter that a fit may move.

    Attributes
    ----------
    name : str
        The parameter.
    bounds : tuple of float, optional
        Between which values, in its unit; those of the mechanism file where nothing is said.
    start : float, optional
        Where the search begins; the value that the calibration starts from by default.
    prior : Prior, optional
        What is believed of it.
    """

    name: Identifier
    start: Number | None = None
    bounds: Annotated[Many[Number], Field(min_length=2, max_length=2)] | None = None
    prior: Prior | None = None

    @model_validator(mode="after")
    def _has_ordered_bounds(self) -> FreeParameter:
        if self.bounds is not None and not self.bounds[0] < self.bounds[1]:
            raise custom_error("the lower bound must be below the upper", key="bounds")
        return self


def _named(raw: Any) -> Any:
    return {"name": raw} if isinstance(raw, str) else raw


class HeldValue(Record):
    """A value that a calibration states and does not fit, as another structure may need.

    Attributes
    ----------
    value : float
        The value, in `unit`.
    unit : str
        Its unit.
    """

    value: Number
    unit: UnitText


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
        What may move.
    trials : tuple of CalibrationTrial
        What it is compared with.
    starts_from : str or None
        Name or path of the calibration whose values hold for everything that this one does not
        move, and at which the search begins; the shipped one where nothing is said, None for the
        values of the mechanism files.
    held : mapping of str to HeldValue
        Parameters that have another value than where it starts from, and do not move.
    correlation : {"arm", "none"}
        Whether what an arm differs by from others of its kind moves all its rows together, or each
        row by itself, which other tools can express.
    result : CalibrationResult, optional
        The outcome.
    """

    name: Identifier
    description: Text
    starts_from: Text | None = DEFAULT_CALIBRATION
    held: dict[Identifier, HeldValue] = Field(default_factory=dict)
    free: Annotated[
        Many[
            Annotated[
                FreeParameter, BeforeValidator(_named, json_schema_input_type=str | FreeParameter)
            ]
        ],
        Field(min_length=1),
    ]
    trials: Annotated[Many[CalibrationTrial], Field(min_length=1)]
    correlation: Literal["arm", "none"] = "arm"
    result: CalibrationResult | None = None

    @model_validator(mode="after")
    def _answers_its_question(self) -> Calibration:
        names = [free.name for free in self.free]
        for name in names:
            if names.count(name) > 1:
                raise custom_error(f"{name!r} stands twice", key="free")
            if name in self.held:
                raise custom_error(f"{name!r} is free as well", key="held")
        for name in () if self.result is None else self.result.values:
            if name not in names:
                hint = did_you_mean(name, names)
                raise custom_error(f"a result for {name!r}, which is not free{hint}", key="result")
        return self

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
        fitted = {n: Quantity(v.value, v.unit) for n, v in self.result.values.items()}
        return self.with_held(table).with_values(
            fitted, allow_outside=True, origin=self._origin, kind="fitted"
        )

    def with_held(self, table: ParameterTable) -> ParameterTable:
        """Return the parameters with the values that this calibration holds.

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
        held = {name: Quantity(stated.value, stated.unit) for name, stated in self.held.items()}
        return table.with_values(held, origin=self._origin) if held else table

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
    return "/" in text or os.sep in text or text.endswith((".yaml", ".yml"))


def write_calibration(calibration: Calibration, path: Path) -> None:
    """Write a calibration so that reading it gives the same again; the file is replaced as a whole.

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
    writer.dump(_plain(calibration, path.parent), stream)
    write_text(path, stream.getvalue())


def _plain(calibration: Calibration, folder: Path) -> dict[str, Any]:
    """Return a calibration as it stands in a file of a folder."""
    data = calibration.model_dump(mode="json", exclude_none=True)
    start = calibration.starts_from
    placed = {"name": data.pop("name"), "description": data.pop("description")}
    placed["starts_from"] = None if start is None else _from(folder, start)
    if not data["held"]:
        del data["held"]
    for stated in (data.get("result") or {"values": {}})["values"].values():
        # A null is said aloud: there is no error, rather than none that was written down.
        stated.setdefault("standard_error", None)
        if stated.get("status") == DETERMINED:
            del stated["status"]
    for part in data["trials"]:
        part["trial"] = _from(folder, part["trial"])
    return placed | data


def _from(folder: Path, text: str) -> str:
    """Return a path as it counts from a folder; a name is left as it is."""
    if not is_path(text) or Path(text).is_absolute():
        return text
    relative = os.path.relpath(text, folder)
    return relative if is_path(relative) else os.path.join(os.curdir, relative)


def unknown_free_parameters(calibration: Calibration, table: ParameterTable) -> list[str]:
    """Return a sentence for each free parameter that the table does not have."""
    names = [free.name for free in calibration.free if free.name not in table]
    return [str(UnknownNameError("parameter", name, table)) for name in names]
