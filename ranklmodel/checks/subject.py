"""What is checked, what a check is, and what it finds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, ClassVar, final

from ranklmodel.errors import InputError, ModelError, RanklModelError
from ranklmodel.inputs import FileProblemsError, Library
from ranklmodel.mechanisms.assembly import bone_model

if TYPE_CHECKING:
    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Engine


@final
@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong.

    Attributes
    ----------
    check : str
        Name of the check that found it.
    where : str
        File and line, or the quantity.
    message : str
        What is wrong and what was expected.
    notice : bool
        Whether it is only worth knowing: everything runs all the same.
    """

    check: str
    where: str
    message: str
    notice: bool = False

    def __str__(self) -> str:
        """Return one line."""
        kind = "notice: " if self.notice else ""
        return f"{kind}{self.where}: {self.message} [{self.check}]"


@final
@dataclass(frozen=True, eq=False)
class Subject:
    """A library and a model; what several checks need is made once, when first asked for.

    Attributes
    ----------
    library : Library
        The package's files, and the user's before them.
    assemble : callable
        Returns the model.
    """

    library: Library
    assemble: Callable[[], Model] = bone_model

    @cached_property
    def model(self) -> Model:
        """The model; raises what its mechanisms raise."""
        return self.assemble()

    @cached_property
    def engine(self) -> Engine:
        """An engine that is made quickly, and shows all rates too."""
        return _engine_showing_rates(self.model)

    @cached_property
    def table(self) -> ParameterTable:
        """The parameters of the mechanism files; raises what reading them raises."""
        return self.library.own_parameters

    @cached_property
    def tables(self) -> dict[str, ParameterTable]:
        """The parameters by the name of their calibration, ``own`` for the mechanism files'."""
        names = self.library.names("calibration")
        calibrated = {
            name: self.library.parameters(name)
            for name in names
            if self.library.calibration(name).result is not None
        }
        return {"own": self.table, **calibrated}

    def people(self) -> Iterator[Population]:
        """Yield the populations that can be read.

        `FilesLoad` says what is wrong with those that can not be read.
        """
        for name in self.library.names("population"):
            with suppress(RanklModelError):
                yield self.library.population(name)


@lru_cache(maxsize=1)
def _engine_showing_rates(model: Model) -> Engine:
    """Return the engine of the model looked at last, which takes half a second to compile.

    Where nothing can be compiled, or a function of the equations can not, it is the reference
    engine, which takes several.
    """
    from ranklmodel.checks.responses import with_rates_shown

    shown = with_rates_shown(model)
    try:
        from ranklmodel.compiled.make import engine_to_look_with

        return engine_to_look_with(shown)
    except (ImportError, ModelError):
        from ranklmodel.simulation.reference import ReferenceEngine

        return ReferenceEngine(shown)


class Check(ABC):
    """One thing that must hold.

    Attributes
    ----------
    name : str
        What must hold, in short.
    needs_model : bool
        Whether it has nothing to say about a model that can not be assembled.
    """

    name: ClassVar[str]
    needs_model: ClassVar[bool] = True

    @abstractmethod
    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield what is wrong; errors of the package that escape are problems too."""

    def found(self, where: str, message: str) -> Problem:
        """Return a problem under the name of this check."""
        return Problem(self.name, where, message)

    def noticed(self, where: str, message: str) -> Problem:
        """Return something worth knowing under the name of this check."""
        return Problem(self.name, where, message, notice=True)


def problems_of(one: Check, error: RanklModelError) -> Iterator[Problem]:
    """Yield what an error says, every line of a file that has several things wrong."""
    parts = error.problems if isinstance(error, FileProblemsError) else (error,)
    for part in parts:
        if isinstance(part, InputError) and part.file is not None:
            line = "" if part.line is None else f":{part.line}"
            key = "" if part.key is None else f"{part.key}: "
            yield one.found(f"{part.file}{line}", f"{key}{part.message}")
        else:
            yield one.found("model", str(part))
