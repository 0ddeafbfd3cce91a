"""What to simulate and what to draw, as SED-ML Level 1 Version 4."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ranklmodel.errors import ModelError
from ranklmodel.units.calendar import DAYS_PER_MONTH

SBML_LANGUAGE = "urn:sedml:language:sbml.level-3.version-2"
CVODE = "KISAO:0000019"
RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE = "KISAO:0000209", "KISAO:0000211"
LARGEST_NUMBER_OF_STEPS = "KISAO:0000415"
# Four a month, so that the months of a results table are among what is shown.
_STEPS_PER_MONTH = 4
_TIME_SYMBOL = "urn:sedml:symbol:time"
_SOLVER = {
    RELATIVE_TOLERANCE: "1e-8",
    ABSOLUTE_TOLERANCE: "1e-12",
    LARGEST_NUMBER_OF_STEPS: "1000000",
}


@dataclass(frozen=True, slots=True)
class Plot:
    """A figure over time.

    Attributes
    ----------
    name, title : str
        Identifier, and what stands above it.
    outputs : tuple of (str, str)
        Identifiers in the model and what the legend calls them.
    """

    name: str
    title: str
    outputs: tuple[tuple[str, str], ...]


def to_sedml(model_file: str, sbml: str, until: float, plots: tuple[Plot, ...]) -> str:
    """Return a simulation of a document, its figures, and a table of all that they show.

    Parameters
    ----------
    model_file : str
        The document's place, relative to the SED-ML file.
    sbml : str
        The document itself, to tell species from parameters.
    until : float
        Days.
    plots : tuple of Plot
        What is drawn.

    Returns
    -------
    str
        The SED-ML document.

    Raises
    ------
    ModelError
        If libSEDML finds an error in what was written.
    """
    import libsedml

    document = libsedml.SedDocument(1, 4)
    model = document.createModel()
    model.setId("model")
    model.setLanguage(SBML_LANGUAGE)
    model.setSource(model_file)
    _add_simulation(document, until)
    task = document.createTask()
    task.setId("task")
    task.setModelReference("model")
    task.setSimulationReference("years")
    species = _species(sbml)
    curves = dict.fromkeys([("time", "time"), *(pair for plot in plots for pair in plot.outputs)])
    for name, title in curves:
        _add_generator(document, name, title, is_species=name in species)
    for plot in plots:
        _add_plot(document, plot)
    _add_report(document, [name for name, _ in curves])
    text = str(libsedml.writeSedMLToString(document))
    _require_valid(text)
    return text


def _species(sbml: str) -> frozenset[str]:
    import libsbml

    model = libsbml.readSBMLFromString(sbml).getModel()
    return frozenset(one.getId() for one in model.getListOfSpecies())


def _add_simulation(document: Any, until: float) -> None:
    simulation = document.createUniformTimeCourse()
    simulation.setId("years")
    simulation.setInitialTime(0.0)
    simulation.setOutputStartTime(0.0)
    simulation.setOutputEndTime(until)
    simulation.setNumberOfSteps(_STEPS_PER_MONTH * max(1, round(until / DAYS_PER_MONTH)))
    algorithm = simulation.createAlgorithm()
    algorithm.setKisaoID(CVODE)
    for kisao, value in _SOLVER.items():
        parameter = algorithm.createAlgorithmParameter()
        parameter.setKisaoID(kisao)
        parameter.setValue(value)


def _add_generator(document: Any, name: str, title: str, *, is_species: bool) -> None:
    import libsedml

    generator = document.createDataGenerator()
    generator.setId(f"data_{name}")
    generator.setName(title)
    variable = generator.createVariable()
    variable.setId(f"variable_{name}")
    variable.setTaskReference("task")
    if name == "time":
        variable.setSymbol(_TIME_SYMBOL)
    else:
        kind = "listOfSpecies/sbml:species" if is_species else "listOfParameters/sbml:parameter"
        variable.setTarget(f"/sbml:sbml/sbml:model/sbml:{kind}[@id='{name}']")
    generator.setMath(libsedml.parseL3Formula(f"variable_{name}"))


def _add_plot(document: Any, plot: Plot) -> None:
    drawn = document.createPlot2D()
    drawn.setId(plot.name)
    drawn.setName(plot.title)
    for name, title in plot.outputs:
        curve = drawn.createCurve()
        curve.setId(f"{plot.name}_{name}")
        curve.setName(title)
        curve.setLogX(False)
        curve.setLogY(False)
        curve.setXDataReference("data_time")
        curve.setYDataReference(f"data_{name}")


def _add_report(document: Any, names: list[str]) -> None:
    report = document.createReport()
    report.setId("table")
    report.setName("everything the figures show")
    for name in names:
        column = report.createDataSet()
        column.setId(f"column_{name}")
        column.setLabel(name)
        column.setDataReference(f"data_{name}")


def _require_valid(text: str) -> None:
    import libsedml

    document = libsedml.readSedMLFromString(text)
    errors = document.getErrorLog()
    if errors.getNumFailsWithSeverity(libsedml.LIBSEDML_SEV_ERROR):
        raise ModelError(f"libSEDML finds: {errors.toString()}")
