"""The whole model as one document: equations, parameters, calibration, misfits, references."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ranklmodel.errors import UnknownNameError
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.report.blocks import Block, Heading, Paragraph, Table
from ranklmodel.report.html import to_html
from ranklmodel.report.latex import to_latex
from ranklmodel.report.markdown import to_markdown
from ranklmodel.report.model_sections import model_blocks, reference_blocks
from ranklmodel.report.scores import family_table, row_table
from ranklmodel.trials.families import families_of
from ranklmodel.trials.summary import FAMILIES_EXPLAINED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import Calibration
    from ranklmodel.inputs.parameters.calibration_result import FittedValue
    from ranklmodel.lives.experiment import Experiment
    from ranklmodel.trials.score import ScoredRow

Format = Literal["html", "markdown", "latex"]
_WRITERS = {"html": to_html, "markdown": to_markdown, "latex": to_latex}
_NOTICE = (
    "An open model of what aromatase inhibitors do to bone; for research, not for clinical use. "
    "This document was written from the same equations and numbers that are run."
)


def model_report(
    form: Format = "html",
    *,
    trials: Iterable[str] | None = None,
    **how: Unpack[RunKeywords],
) -> str:
    """Return the model report.

    Parameters
    ----------
    form : {"html", "markdown", "latex"}
        How it is written.
    trials : iterable of str, optional
        Trials set beside their predictions; all by default, none where empty.
    **how
        Parameters, calibration, library, mechanisms, engine, tolerance and dosing, as in
        :class:`~ranklmodel.lives.options.RunOptions`.

    Returns
    -------
    str
        Diagram, equations, parameters with sources, calibration, misfits and references.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist.
    SimulationError
        If a trial can not be run.

    Examples
    --------
    >>> text = model_report("markdown", trials=())
    >>> text.splitlines()[0]
    '# ranklmodel: the model'
    """
    _require_form(form)
    options = RunOptions.of(**how)
    library, calibration = options.library, options.calibration
    model = options.model
    table = options.table.with_values(options.parameters)
    names = library.names("trial") if trials is None else tuple(trials)
    blocks: list[Block] = [Heading(1, "ranklmodel: the model"), Paragraph(_NOTICE)]
    blocks += model_blocks(model, table, model.mechanisms)
    if calibration is not None:
        blocks += _calibration_blocks(library.calibration(calibration))
    blocks += _misfit_blocks(names, how)
    blocks += reference_blocks(model, table)
    return _WRITERS[form](blocks)


def experiment_report(subject: Experiment, form: Format = "html") -> str:
    """Return the report of a model by itself: diagram, equations, parameters and references.

    Raises
    ------
    UnknownNameError
        If there is no such format.

    Examples
    --------
    >>> from ranklmodel.lives.experiment import experiment
    >>> from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004
    >>> experiment_report(experiment(lemaire_2004()), "markdown").splitlines()[0]
    '# lemaire_2004: the model'
    """
    _require_form(form)
    model, table = subject.model, subject.parameters
    blocks: list[Block] = [Heading(1, f"{model.name}: the model")]
    blocks += model_blocks(model, table, model.mechanisms)
    blocks += reference_blocks(model, table)
    return _WRITERS[form](blocks)


def _require_form(form: str) -> None:
    if form not in _WRITERS:
        raise UnknownNameError("format of the report", form, _WRITERS)


def _calibration_blocks(calibration: Calibration) -> list[Block]:
    rows = []
    values = calibration.result.values if calibration.result is not None else {}
    for free in calibration.free:
        fitted = values.get(free.name)
        prior = free.prior
        rows.append(
            (
                free.name,
                "" if fitted is None else f"{fitted.value:.5g}",
                "" if fitted is None else _error(fitted),
                "" if fitted is None else fitted.unit,
                "" if prior is None else f"{prior.distribution} {prior.center} {prior.spread}",
                "" if prior is None else prior.origin,
            )
        )
    blocks: list[Block] = [
        Heading(2, f"Calibration: {calibration.name}"),
        Paragraph(calibration.description),
    ]
    if calibration.result is not None:
        blocks.append(
            Paragraph(
                f"Half the sum of squared deviations: {calibration.result.cost:.4g}; "
                f"{calibration.result.date}, {calibration.result.software}."
            )
        )
    columns = ("parameter", "fitted", "standard error", "unit", "prior", "of the prior")
    return [*blocks, Table(columns, tuple(rows))]


def _error(fitted: FittedValue) -> str:
    """Return the standard error, or why there is none."""
    return fitted.in_words if fitted.standard_error is None else f"{fitted.standard_error:.2g}"


def _misfit_blocks(names: Iterable[str], how: RunKeywords) -> list[Block]:
    from ranklmodel.trials.run import run_trial

    rows: list[ScoredRow] = []
    for name in names:
        rows += run_trial(name, **how).rows
    if not rows:
        return []
    counted = [row for row in rows if row.counted]
    outside = sum(not row.within for row in counted)
    text = (
        f"{len(counted)} results set beside the model, worst first; {outside} lie more than 1.96 "
        "standard deviations away. Errors that no trial printed are assumed."
    )
    return [
        Heading(2, "Misfits"),
        Paragraph(text),
        row_table(sorted(rows, key=lambda row: -abs(row.z))),
        Heading(3, "Families"),
        Paragraph(FAMILIES_EXPLAINED),
        family_table(families_of(rows)),
    ]
