"""The tables of a PEtab problem."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ranklmodel.exchange.formats.petab.lives import Lives, default_conditions, reading_name

if TYPE_CHECKING:
    import pandas as pd

    from ranklmodel.exchange.formats.petab.question import Estimated, Measurement, Question


def condition_table(question: Question, lives: Lives) -> pd.DataFrame:
    """Return one row for each life, with the parameters it sets."""
    import libsbml
    import pandas as pd

    model = libsbml.readSBMLFromString(lives.sbml).getModel()
    values = {p.getId(): p.getValue() for p in model.getListOfParameters()}
    conditions = default_conditions(lives, values)
    titles = {life.name: life.run.title for life in question.lives}
    rows = [
        {"conditionId": life, "conditionName": titles[life], **own}
        for life, own in conditions.items()
    ]
    return pd.DataFrame(rows).set_index("conditionId")


def observable_table(question: Question) -> pd.DataFrame:
    """Return one row for each way in which an output is measured and how far it may be off.

    The deviation stands in the noise formula. As a parameter of each measurement it would make
    fewer observables, but pyPESTO can not take deviations that differ between visits of one.
    """
    import pandas as pd

    rows: dict[str, dict[str, Any]] = {}
    for row, identifier in zip(question.measurements, observable_names(question), strict=True):
        rows[identifier] = {
            "observableId": identifier,
            "observableName": f"{row.output} in {row.unit if row.form == 'value' else '%'}",
            "observableFormula": _formula(row),
            "observableTransformation": "lin",
            "noiseFormula": row.deviation,
            "noiseDistribution": "normal",
        }
    return pd.DataFrame(list(rows.values())).set_index("observableId")


def measurement_table(question: Question) -> pd.DataFrame:
    """Return one row for each number; times are days from the young adult on."""
    import pandas as pd

    starts = {life.name: life.run.start for life in question.lives}
    return pd.DataFrame(
        [
            {
                "observableId": identifier,
                "simulationConditionId": row.life,
                "time": row.day - starts[row.life],
                "measurement": row.value,
                "datasetId": f"{row.life}_{row.output}",
                "unit": row.unit,
                "day_from_baseline": row.day,
                "source": row.source,
            }
            for row, identifier in zip(
                question.measurements, observable_names(question), strict=True
            )
        ]
    )


def parameter_table(question: Question, titles: dict[str, str]) -> pd.DataFrame:
    """Return one row for each estimated parameter.

    Version 1 has a scale for the search beside the prior.
    """
    import pandas as pd

    rows = []
    for free in question.estimated:
        row: dict[str, Any] = {
            "parameterId": free.name,
            "parameterName": titles[free.name],
            "parameterScale": "log10" if free.logarithmic else "lin",
            "lowerBound": free.bounds[0],
            "upperBound": free.bounds[1],
            "nominalValue": free.value,
            "estimate": 1,
        }
        kind, first, second = prior(free)
        row["objectivePriorType"] = kind
        row["objectivePriorParameters"] = f"{first!r};{second!r}"
        rows.append(row)
    return pd.DataFrame(rows).set_index("parameterId")


def prior(free: Estimated) -> tuple[str, float, float]:
    r"""Return the type of a parameter's prior, in the words of version 1, and its two numbers.

    Our own penalty of a log-normal prior is a square of the logarithm. PEtab has densities of the
    parameter itself, whose negative logarithm has :math:`\ln x` added to that square, and so its
    lowest point elsewhere. With the mean :math:`\mu = m + s^2` of the logarithm it is

    .. math:: \frac{(\ln x - \mu)^2}{2 s^2} + \ln x = \frac{(\ln x - m)^2}{2 s^2} + const,

    which is our own, also where the search goes by another scale. A parameter of which nothing is
    believed is uniform between its bounds, also where it is searched by its logarithm: a
    log-uniform density would pull it down.
    """
    if free.prior is None or free.prior.distribution == "uniform":
        return "uniform", *free.bounds
    if free.prior.distribution == "log_normal":
        spread = free.prior.spread
        return "logNormal", math.log(free.prior.center) + spread**2, spread
    return "normal", free.prior.center, free.prior.spread


def observable_names(question: Question) -> list[str]:
    """Return the identifier of the observable of every measurement."""
    factors: dict[str, list[float]] = {}
    names = []
    for row in question.measurements:
        base = _observable_name(row)
        deviations = factors.setdefault(base, [])
        if row.deviation not in deviations:
            deviations.append(row.deviation)
        number = deviations.index(row.deviation) + 1
        names.append(base if number == 1 else f"{base}_{number}")
    return names


def _observable_name(row: Measurement) -> str:
    parts = [row.output, *(("ln",) if row.logarithmic else ()), row.form]
    if row.reference_day:
        parts.append(f"since_{row.reference_day:.6g}")
    if row.factor != 1.0:
        parts.append(f"times_{row.factor:.6g}")
    name = "_".join(parts)
    return name.replace(".", "_").replace("-", "minus_").replace("+", "")


def _formula(row: Measurement) -> str:
    formula = row.output
    if row.reference_day is not None:
        ratio = f"{row.output} / {reading_name(row.output, row.reference_day)}"
        formula = f"100 * ({ratio} - 1)" if row.form == "percent_change" else f"100 * {ratio}"
    formula = formula if row.factor == 1.0 else f"{row.factor!r} * ({formula})"
    return f"ln({formula})" if row.logarithmic else formula
