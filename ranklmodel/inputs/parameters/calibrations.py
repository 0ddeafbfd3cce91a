"""Calibrations: which parameters were fitted to what, and what came out."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.disk.text import write_text
from ranklmodel.errors import InputError, UnknownNameError, did_you_mean
from ranklmodel.inputs.parameters.file import Number, UnitText
from ranklmodel.inputs.parameters.table import ParameterTable
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.trials.observations import Observation
from ranklmodel.inputs.values.endpoints import Endpoints, builtin_endpoints
from ranklmodel.inputs.values.quantities import Quantity


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
    """A parameter that a fit may move."""

    name: Identifier
    bounds: Annotated[Many[Number], Field(min_length=2, max_length=2)] | None = None
    prior: Prior | None = None

    @model_validator(mode="after")
    def _has_ordered_bounds(self) -> FreeParameter:
        if self.bounds is not None and not self.bounds[0] < self.bounds[1]:
            raise custom_error("the lower bound must be below the upper", key="bounds")
        return self


def _named(given: Any) -> Any:
    return {"name": given} if isinstance(given, str) else given


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


class FittedValue(Record):
    """A fitted parameter."""

    value: Number
    unit: UnitText
    standard_error: Annotated[Number, Field(ge=0)] | None = None


class Correlation(Record):
    """Correlation of the fitted parameters."""

    names: Many[Identifier]
    matrix: Many[Many[Annotated[float, Field(ge=-1.000001, le=1.000001)]]]

    @model_validator(mode="after")
    def _is_square(self) -> Correlation:
        size = len(self.names)
        if len(self.matrix) != size or any(len(row) != size for row in self.matrix):
            raise custom_error(f"expected {size} rows of {size} numbers", key="matrix")
        return self


class RowInFit(Record):
    """A row that was in a fit, as it was read then.

    Attributes
    ----------
    trial, arm : str
        The trial and its simulated arm.
    endpoint, unit : str
        What was measured.
    month : float, optional
        From the start of treatment.
    value : float
        The result.
    """

    trial: Text
    arm: Text
    endpoint: Text
    unit: Text
    month: Number | None = None
    value: Number

    @classmethod
    def of(cls, trial: str, arm: str, row: Observation) -> RowInFit:
        """Return the record of a row."""
        return cls.model_construct(
            trial=trial,
            arm=arm,
            endpoint=row.endpoint,
            unit=row.unit,
            month=row.time_months,
            value=row.value,
        )


class CalibrationResult(Record):
    """What came out of a fit; `rows` are those that were in it."""

    date: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    cost: float
    values: Annotated[dict[Identifier, FittedValue], Field(min_length=1)]
    correlation: Correlation | None = None
    software: Text
    rows: Many[RowInFit] | None = None


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
    result : CalibrationResult, optional
        The outcome.
    """

    name: Identifier
    description: Text
    free: Annotated[
        Many[
            Annotated[
                FreeParameter, BeforeValidator(_named, json_schema_input_type=str | FreeParameter)
            ]
        ],
        Field(min_length=1),
    ]
    trials: Annotated[Many[CalibrationTrial], Field(min_length=1)]
    result: CalibrationResult | None = None

    @model_validator(mode="after")
    def _answers_its_question(self) -> Calibration:
        names = [free.name for free in self.free]
        for name in names:
            if names.count(name) > 1:
                raise custom_error(f"{name!r} stands twice", key="free")
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
        if self.result.rows is not None:
            return RowInFit.of(trial, arm, row) in self.result.rows
        part = next((one for one in self.trials if one.trial == trial), None)
        if part is None or (part.arms is not None and arm not in part.arms):
            return False
        usable = row.role == "calibration" and row.weight > 0 and row.censoring == "none"
        return usable and part.weights.get(row.endpoint, 1.0) > 0

    def calibrated(self, table: ParameterTable) -> ParameterTable:
        """Return the parameters with the fitted values.

        Parameters
        ----------
        table : ParameterTable
            The parameters before the fit.

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
        return table.with_values(fitted, allow_outside=True)


def load_calibration(path: Path, endpoints: Endpoints | None = None) -> Calibration:
    """Read a calibration.

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
    calibration = validate(Calibration, document)
    known = endpoints or builtin_endpoints()
    for place, part in enumerate(calibration.trials):
        for endpoint in part.weights:
            if endpoint not in known:
                message = f"unknown endpoint {endpoint[:80]!r}{known.hint(endpoint)}"
                raise document.error(message, ("trials", place, "weights"))
    return calibration


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
    writer.dump(calibration.model_dump(mode="json", exclude_none=True), stream)
    write_text(path, stream.getvalue())


def unknown_free_parameters(calibration: Calibration, table: ParameterTable) -> list[str]:
    """Return a sentence for each free parameter that the table does not have."""
    names = [free.name for free in calibration.free if free.name not in table]
    return [str(UnknownNameError("parameter", name, table)) for name in names]
