"""What the numbers of a trial run depended on besides the question that was asked."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from ranklmodel.disk.digests import digest_of_file
from ranklmodel.disk.versions import installed_version
from ranklmodel.inputs.parameters.mechanism_files import mechanism_files
from ranklmodel.inputs.reading.records import Record, Text
from ranklmodel.lives.answers import LEVEL
from ranklmodel.simulation.archive import versions

if TYPE_CHECKING:
    from ranklmodel.inputs import Library, Regimen
    from ranklmodel.lives.answers import Uncertainty
    from ranklmodel.trials.run import TrialRun


_BUILT_IN = "built-in "


class BandsMadeWith(Record):
    """What the bands of predictions were made from.

    Attributes
    ----------
    draws : str
        The file of the draws of the parameters.
    digest : str
        Its SHA-256.
    number : int
        How many draws it holds.
    level : float
        What a band holds.
    assumed : mapping of str to str
        SHA-256 of the file of what is assumed of people.
    """

    draws: Text
    digest: Text
    number: Annotated[int, Field(ge=1)]
    level: Annotated[float, Field(gt=0, lt=1)]
    assumed: dict[str, str] = Field(default_factory=dict)


class MadeWith(Record):
    """What the numbers depended on besides the question.

    Attributes
    ----------
    model : str
        Fingerprint of the equations.
    engine : str
        Engine and method that really ran.
    inputs : mapping of str to str
        SHA-256 of every input file that was read.
    versions : mapping of str to str
        Python and the libraries that take part.
    dosing : mapping of str to str
        For each arm, which drugs were averaged and which exact, where averaging was asked for.
    decisions : mapping of str to str
        For each arm whose regimen has rules, what they came to in its person.
    cut_short : mapping of str to str
        Arms whose follow-up goes on beyond any life, and up to when each was simulated instead.
    bands : BandsMadeWith, optional
        What the bands were made from, where there are any.
    """

    model: Text
    engine: Text
    inputs: dict[str, str]
    versions: dict[str, str]
    dosing: dict[str, str] = Field(default_factory=dict)
    decisions: dict[str, str] = Field(default_factory=dict)
    cut_short: dict[str, str] = Field(default_factory=dict)
    bands: BandsMadeWith | None = None


def made_with(run: TrialRun, library: Library, calibration: str | None) -> MadeWith:
    """Return what the numbers of a trial run depended on.

    Parameters
    ----------
    run : TrialRun
        The run.
    library : Library
        Where its names were looked up.
    calibration : str or None
        The calibration it used.

    Returns
    -------
    MadeWith
        For the record, and for comparison with a later run.
    """
    first = next(iter(run.trajectories.values()))
    rows = run.trial.file.with_name("observations.csv")
    files = {run.trial.file, *library.endpoints.files, *((rows,) if rows.exists() else ())}
    for folder in library.folders:
        files.update(mechanism_files(folder))
    for arm in run.trial.arms.values():
        files.update(arm.population.files)
        for regimen in (arm.regimen, *arm.population.history):
            files.update(_files_of(regimen, library))
    if calibration is not None:
        file = library.find("calibration", calibration)
        files.update((file, *library.ancestors(library.calibration(calibration), file)))
    return MadeWith(
        model=first.layout.fingerprint,
        engine=first.statistics.engine,
        inputs=digests_of(files, library),
        versions={**versions(), **of_the_fast_engine()},
        dosing=run.dosing,
        decisions=run.decisions,
        cut_short=run.cut_short,
        bands=_bands(run.uncertainty, library),
    )


def _bands(uncertainty: Uncertainty | None, library: Library) -> BandsMadeWith | None:
    if uncertainty is None:
        return None
    draws = uncertainty.draws
    ((label, digest),) = digests_of([draws.file], library).items()
    file = uncertainty.spreads.file
    assumed = {} if file is None else digests_of([file], library)
    return BandsMadeWith(
        draws=label, digest=digest, number=len(draws), level=LEVEL, assumed=assumed
    )


def _files_of(regimen: Regimen, library: Library) -> list[Path]:
    """Return the files a regimen was read from; a combined one only has the names of its parts."""
    if regimen.file is not None:
        return [regimen.file]
    names = library.names("regimen")
    return [library.find("regimen", n) for n in regimen.name.split("_and_") if n in names]


def digests_of(files: Iterable[Path], library: Library) -> dict[str, str]:
    """Return the SHA-256 of files by the labels they have in a record."""
    digests = {}
    for file in files:
        builtin = file.is_relative_to(library.builtin)
        within = file.relative_to(library.builtin).as_posix() if builtin else ""
        label = f"{_BUILT_IN}{within}" if builtin else str(file)
        digests[label] = digest_of_file(file)
    return dict(sorted(digests.items()))


def of_the_fast_engine() -> dict[str, str]:
    """Return the versions of the libraries that only one engine needs, where they are installed."""
    installed = {}
    for name in ("numba", "llvmlite"):
        try:
            installed[name] = installed_version(name)
        except PackageNotFoundError:
            continue
    return installed


def differences(before: MadeWith, now: MadeWith) -> list[str]:
    """Return in words what is other than it was."""
    differences = []
    if before.model != now.model:
        differences.append("the equations of the model have changed")
    if before.engine != now.engine:
        differences.append(f"the engine was {before.engine}, is {now.engine}")
    for label in sorted(before.inputs.keys() | now.inputs.keys()):
        if before.inputs.get(label) != now.inputs.get(label):
            differences.append(f"{label} has changed")
    for name, is_now in now.versions.items():
        if before.versions.get(name) != is_now:
            before_that = before.versions.get(name, "absent")
            differences.append(f"{name} was {before_that}, is {is_now}")
    differences += _other_bands(before.bands, now.bands)
    return differences


def of_libraries(before: MadeWith, now: MadeWith) -> list[str]:
    """Return in words which libraries are of other versions; numbers need not differ for that."""
    same = before.model_copy(update={"versions": {**now.versions, **_package(before)}})
    without = differences(same, now)
    return [one for one in differences(before, now) if one not in without]


def _package(made: MadeWith) -> dict[str, str]:
    return {name: version for name, version in made.versions.items() if name == "ranklmodel"}


def file_of(label: str, library: Library) -> Path:
    """Return the path of an input by the label it has in a record."""
    builtin = label.removeprefix(_BUILT_IN)
    return Path(label) if builtin == label else library.builtin / builtin


def _other_bands(before: BandsMadeWith | None, now: BandsMadeWith | None) -> list[str]:
    """Return in words what the bands are made from that they were not; nothing where none were."""
    if before is None:
        return []
    if now is None:
        return [f"the draws of its bands, {before.draws}, can not be used any more"]
    told = []
    if (before.draws, before.digest) != (now.draws, now.digest):
        were = f"{before.number} of {before.draws}"
        told.append(f"the draws of its bands, {were}, have changed")
    if before.level != now.level:
        told.append(f"the level of its bands was {before.level:g}, is {now.level:g}")
    if before.assumed != now.assumed:
        told.append(f"{', '.join(now.assumed)} has changed")
    return told
