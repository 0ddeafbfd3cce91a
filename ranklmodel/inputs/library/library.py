"""Everything by name: the package's own files, and the user's before them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.cohorts.cohort import Cohort
from ranklmodel.inputs.cohorts.reading import load_cohort
from ranklmodel.inputs.designs.design import Design, load_design
from ranklmodel.inputs.library.builtin import builtin_folder
from ranklmodel.inputs.library.evidence import Evidence, load_evidence
from ranklmodel.inputs.library.odd import exists, require_its_name
from ranklmodel.inputs.library.shelves import Shelves
from ranklmodel.inputs.library.usual_regimen import usual_regimen
from ranklmodel.inputs.parameters.calibrations import Calibration, is_path, load_calibration
from ranklmodel.inputs.parameters.draws import Draws, draws_file, load_draws
from ranklmodel.inputs.parameters.expectations import Expectations
from ranklmodel.inputs.parameters.mechanism_files import (
    load_endpoints_of,
    load_expectations,
    load_substances_of,
    mechanism_files,
)
from ranklmodel.inputs.parameters.reading import read_parameters
from ranklmodel.inputs.parameters.table import ParameterTable
from ranklmodel.inputs.people.assumed import (
    ASSUMED_SPREADS,
    AssumedSpreads,
    load_assumed_spreads,
)
from ranklmodel.inputs.people.population import Population, load_population
from ranklmodel.inputs.people.risk_factors import RISK_FACTORS, RiskFactor, load_risk_factors
from ranklmodel.inputs.regimens.regimen import Regimen, load_regimen
from ranklmodel.inputs.trials.left_out import StudyLeftOut, load_left_out
from ranklmodel.inputs.trials.trial import Trial, load_trial
from ranklmodel.inputs.values.endpoints import Endpoints
from ranklmodel.inputs.values.references import BoneDensityReference, load_bone_density
from ranklmodel.inputs.values.substances import SubstanceTable


class Library(Shelves):
    """Populations, regimens, trials, calibrations and parameters by name.

    A name is looked up in the user's folders, in their order, and then among the files of the
    package. Wherever a name is expected, a path to a file works as well; a path written in a file
    counts from the folder of that file.

    Parameters
    ----------
    folders : Path, str, or iterable of them
        The user's folders, each laid out as ``params`` is: ``populations/NAME.yaml`` and so on.
    builtin : Path, optional
        Folder of the package's own files; found by itself.

    Raises
    ------
    InputError
        If one of the folders does not exist.

    Examples
    --------
    >>> Library().regimen("anastrozole_1mg_daily").drugs
    ('anastrozole',)
    """

    def __init__(
        self, folders: Path | str | Iterable[Path | str] = (), *, builtin: Path | None = None
    ) -> None:
        listed = (folders,) if isinstance(folders, (str, Path)) else folders
        own = tuple(map(Path, calls.paths(listed, "folders")))
        for folder in own:
            if not exists(folder, "folder"):
                what = "expected a folder, this is a file" if exists(folder, "file") else ""
                raise InputError(what or "there is no such folder", file=folder)
        self.builtin = builtin or builtin_folder()
        self.folders = (*own, self.builtin)

    def around(self, trial: str | Path) -> Library:
        """Return the library in which a trial is at home.

        Parameters
        ----------
        trial : str or Path
            A name, a trial's folder, or the path of its ``trial.yaml``.

        Returns
        -------
        Library
            With the folder that the trial's folder stands in, where that is laid out as ``params``
            is: ``FOLDER`` of ``FOLDER/trials/NAME``. It goes after the user's other folders. The
            same library where the trial is named, or nothing is laid out around it.

        Raises
        ------
        UnknownNameError
            If there is no such file.
        """
        if not (isinstance(trial, Path) or is_path(trial)):
            return self
        home = self.find("trial", trial).resolve().parent.parent
        laid_out = home.name == "trials" or any(
            exists(home.parent / name, "folder") for name in ("populations", "regimens")
        )
        return self.beside(home.parent) if laid_out else self

    def beside(self, folder: Path) -> Library:
        """Return the library with one more folder, after the user's other ones.

        Raises
        ------
        InputError
            If there is no such folder.
        """
        if folder.resolve() in [one.resolve() for one in self.folders]:
            return self
        return Library((*self.folders[:-1], folder), builtin=self.builtin)

    @cached_property
    def studies_left_out(self) -> tuple[StudyLeftOut, ...]:
        """Studies that no trial stands for, with the reasons; a user's own add to the package's."""
        return tuple(one for base in reversed(self.folders) for one in load_left_out(base))

    @cached_property
    def substances(self) -> SubstanceTable:
        """Molar masses; a user's ``substances.yaml`` and mechanism files add to the package's."""
        return load_substances_of(reversed(self.folders))

    @cached_property
    def endpoints(self) -> Endpoints:
        """What can be measured; a user's ``endpoints.yaml`` and mechanism files add to it."""
        return load_endpoints_of(reversed(self.folders))

    @cached_property
    def bone_density(self) -> BoneDensityReference:
        """Young-adult bone density, the user's own file if there is one."""
        paths = [base / "references" / "bone_density.yaml" for base in self.folders]
        return load_bone_density(next((p for p in paths if exists(p, "file")), paths[-1]))

    @cached_property
    def risk_factors(self) -> tuple[RiskFactor, ...]:
        """What people bring to their loss of bone, the user's own file if there is one."""
        paths = [base / RISK_FACTORS for base in self.folders]
        return load_risk_factors(next((p for p in paths if exists(p, "file")), paths[-1]))

    @cached_property
    def assumed_spreads(self) -> AssumedSpreads:
        """How uncertain what is assumed of people is, the user's own file if there is one."""
        paths = [base / ASSUMED_SPREADS for base in self.folders]
        return load_assumed_spreads(next((p for p in paths if exists(p, "file")), paths[-1]))

    @cached_property
    def evidence(self) -> Evidence:
        """Published numbers that parameters cite; a user's ``evidence/*.csv`` add to them."""
        return load_evidence(reversed(self.folders))

    @cached_property
    def own_parameters(self) -> ParameterTable:
        """Parameters of all mechanisms, before any calibration."""
        return read_parameters(mechanism_files(base) for base in reversed(self.folders))

    @cached_property
    def expectations(self) -> Expectations:
        """What the mechanism files expect; a user's add to the package's, or say otherwise."""
        return load_expectations(mechanism_files(base) for base in reversed(self.folders))

    def parameters(self, calibration: str | Path | None = None) -> ParameterTable:
        """Return the parameters, with the result of a calibration where one is named.

        The values are those of what the calibration starts from, overlaid with its own result.

        Raises
        ------
        InputError
            If a file is not valid, or the calibration or one it starts from has no result.
        UnknownNameError
            If there is no such calibration, or it names an unknown parameter.
        """
        if calibration is None:
            return self.own_parameters
        fitted = self.calibration(calibration)
        return fitted.calibrated(self.start_of(fitted, self.find("calibration", calibration)))

    def start_of(self, calibration: Calibration, file: Path | None = None) -> ParameterTable:
        """Return the parameters that a calibration starts from.

        Parameters
        ----------
        calibration : Calibration
            The calibration.
        file : Path, optional
            Where it was read; a user's calibration may start from the package's of the same name.

        Returns
        -------
        ParameterTable
            The values of the mechanism files, overlaid with the results of the calibrations that it
            starts from, the earliest first.

        Raises
        ------
        InputError
            If one of them has no result, or they start from each other.
        UnknownNameError
            If there is no such calibration.
        """
        table = self.own_parameters
        for path in reversed(self.ancestors(calibration, file)):
            earlier = load_calibration(path, self.endpoints)
            if earlier.result is None:
                message = f"{calibration.name!r} starts from it, but it has no result yet"
                raise InputError(message, file=path)
            table = earlier.calibrated(table)
        return table

    def ancestors(self, calibration: Calibration, file: Path | None = None) -> tuple[Path, ...]:
        """Return the files of the calibrations that a calibration starts from, the nearest first.

        Raises
        ------
        InputError
            If they start from each other.
        UnknownNameError
            If one does not exist.
        """
        visited = [] if file is None else [file]
        earlier: list[Path] = []
        while calibration.starts_from is not None:
            path = self._start(calibration, visited)
            if path is None:
                break
            if path.resolve() in [one.resolve() for one in visited]:
                names = " -> ".join(str(one) for one in (*visited, path))
                message = f"the calibrations start from each other: {names}"
                raise InputError(message, file=visited[-1], key="starts_from")
            visited.append(path)
            earlier.append(path)
            calibration = load_calibration(path, self.endpoints)
        return tuple(earlier)

    def _start(self, calibration: Calibration, visited: list[Path]) -> Path | None:
        """Return the file that a calibration starts from; of its own name, the next of that name.

        None where the shipped calibration says nothing of a start.
        """
        name = calibration.starts_from
        assert name is not None
        if name != calibration.name or is_path(name):
            try:
                return self.find("calibration", name)
            except UnknownNameError as error:
                raise error.within(str(visited[-1] if visited else name)) from None
        own = visited[-1].resolve() if visited else None
        places = [base / "calibrations" / f"{name}.yaml" for base in self.folders]
        existing = [path.resolve() for path in places if exists(path, "file")]
        later = existing[existing.index(own) + 1 :] if own in existing else existing
        if later:
            return later[0]
        return (
            self.find("calibration", name)
            if "starts_from" in calibration.model_fields_set
            else None
        )

    def population(self, name: str | Path, beside: Path | None = None) -> Population:
        """Return a population by name or path."""
        path = self.find("population", name, beside)
        population = load_population(path, self)
        require_its_name(population.name, name, path)
        return population

    def regimen(self, name: str | Path, beside: Path | None = None) -> Regimen:
        """Return a regimen by name or path."""
        path = self.find("regimen", name, beside)
        regimen = load_regimen(path)
        require_its_name(regimen.name, name, path)
        return regimen

    def regimen_or_usual(self, name: str | Path, beside: Path | None = None) -> Regimen:
        """Return a regimen by name or path, or the usual one of a drug by its name.

        Raises
        ------
        UnknownNameError
            If there is no such regimen or drug.
        InputError
            If there are several ways to give the drug, or the file is not valid.

        Examples
        --------
        >>> Library().regimen_or_usual("letrozole").name
        'letrozole_2_5mg_daily'
        """
        if isinstance(name, Path) or is_path(name) or name in self.names("regimen"):
            return self.regimen(name, beside)
        return usual_regimen(name, self)

    def trial(
        self, name: str | Path, beside: Path | None = None, *, lenient: bool = False
    ) -> Trial:
        """Return a trial by name, by its folder, or by the path of its ``trial.yaml``.

        By a path, the people and regimens of the folder around it are found as well.

        A lenient reader sets aside rows that can not be read and arms whose people or regimens are
        not there, each with the reason.
        """
        path = self.find("trial", name, beside)
        named = isinstance(name, str) and not is_path(name)
        trial = load_trial(path, self if named else self.around(path), lenient=lenient)
        require_its_name(trial.name, name, path)
        return trial

    def calibration(self, name: str | Path, beside: Path | None = None) -> Calibration:
        """Return a calibration by name or path."""
        path = self.find("calibration", name, beside)
        calibration = load_calibration(path, self.endpoints)
        require_its_name(calibration.name, name, path)
        return calibration

    def cohort(self, name: str | Path, beside: Path | None = None) -> Cohort:
        """Return a cohort by name or path."""
        path = self.find("cohort", name, beside)
        cohort = load_cohort(path, self)
        require_its_name(cohort.name, name, path)
        return cohort

    def design(self, name: str | Path, beside: Path | None = None) -> Design:
        """Return the plan of a virtual trial by name or path."""
        path = self.find("design", name, beside)
        design = load_design(path, self)
        require_its_name(design.name, name, path)
        return design

    def draws(self, calibration: str | Path | None) -> Draws | None:
        """Return the draws that stand beside a calibration, None where there are none.

        Raises
        ------
        UnknownNameError, InputError
            If there is no such calibration, or its draws are not valid.
        """
        if calibration is None:
            return None
        answered = self.calibration(calibration)
        path = draws_file(self.find("calibration", calibration))
        if not exists(path, "file"):
            return None
        return load_draws(path, answered, self.own_parameters)
