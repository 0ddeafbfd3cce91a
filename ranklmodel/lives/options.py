"""How a run is made, as one value: which parameters, from where, by which engine, how exactly.

The same seven choices are open to everything that runs somebody: a life, a trial, many lives, an
export, a report. They are spelled here once; every public call takes them as keywords and builds
this value from them, ``run.yaml`` stores it, and what is inside the package passes it on whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, final, get_args

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError, or_what_there_is
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION as SHIPPED_CALIBRATION
from ranklmodel.lives.changes import changes_in_words
from ranklmodel.mechanisms.own import Mechanisms, Own, folders_of, own_mechanisms
from ranklmodel.simulation.problem import Dosing, Engine, Tolerance

if TYPE_CHECKING:
    from ranklmodel.inputs import ParameterTable
    from ranklmodel.model.model import Model

DEFAULT_CALIBRATION = SHIPPED_CALIBRATION


class SharedKeywords(TypedDict, total=False):
    """The keywords of a call that has parameters of its own; :class:`RunOptions` explains them."""

    calibration: str | None
    library: Library | None
    mechanisms: Mechanisms | None
    engine: str | Engine
    tolerance: Tolerance | None
    dosing: Dosing


class RunKeywords(SharedKeywords, total=False):
    """The keywords of every call that runs somebody; :class:`RunOptions` says what they mean."""

    parameters: Mapping[str, float | str] | None


def require_something_to_measure(dosing: Dosing, dosing_error: bool) -> None:
    """Refuse to measure what averaging costs where nothing is to be averaged.

    Raises
    ------
    InputError
        If the error of averaged dosing is wanted of a run with every dose an edge, or it is not
        said whether.
    """
    if calls.yes_or_no(dosing_error, "dosing_error") and dosing != "averaged":
        message = f"it is the error of averaged dosing; the dosing asked for is {dosing!r}"
        raise InputError(message, key="dosing_error")


@final
@dataclass(frozen=True)
class RunOptions:
    """How a run is made.

    Attributes
    ----------
    parameters : mapping of str to float or str
        Values to change: a number in the parameter's unit, or text such as ``"0.9 ng/mL"``.
    calibration : str or None
        Name or path of the calibration whose values are used; None for the values of the mechanism
        files.
    library : Library
        Where names are looked up; the built-in files by default, and behind the user's other
        folders those of `mechanisms`.
    mechanisms : callable, Path, str, or iterable of them
        A user's own mechanisms, on top of those of the package: functions that take a builder, or
        folders. ``FOLDER/NAME.py`` defines the function ``NAME`` and is run; ``FOLDER/NAME.yaml``
        holds its parameters; the rest is laid out as ``params`` is, ``FOLDER/regimens``. Files
        named ``test_...`` are passed over.
    engine : {"fast", "reference"} or Engine
        Who integrates.
    tolerance : Tolerance
        How accurately.
    dosing : {"exact", "averaged"}
        Whether every dose is an edge, or the effect of frequent doses is averaged over the interval
        between them: faster, and blind to what changes within a day. A drug whose effect the model
        does not allow to be averaged stays exact beside others; the run says which is which.

    Raises
    ------
    UnknownNameError
        If there is no such engine or way of dosing.
    InputError
        If there is no such folder of mechanisms, or an engine of another model is given beside it.

    Examples
    --------
    >>> RunOptions.of(parameters={"rankl_rise": 2}, dosing="averaged").engine
    'fast'
    >>> RunOptions.of(dosing="average")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    ranklmodel.errors.UnknownNameError: unknown dosing 'average'; did you mean 'averaged'...
    """

    parameters: Mapping[str, float | str] = field(default_factory=dict)
    calibration: str | None = DEFAULT_CALIBRATION
    library: Library = field(default_factory=Library)
    mechanisms: Mechanisms = ()
    engine: str | Engine = "fast"
    tolerance: Tolerance = field(default_factory=Tolerance)
    dosing: Dosing = "exact"

    def __post_init__(self) -> None:
        from ranklmodel.lives.engines import ENGINES

        self._require_kinds()
        if self.dosing not in get_args(Dosing):
            raise UnknownNameError("dosing", str(self.dosing), get_args(Dosing))
        if isinstance(self.engine, str) and self.engine not in ENGINES:
            raise UnknownNameError("engine", self.engine, ENGINES)
        own = own_mechanisms(self.mechanisms)
        if own and not isinstance(self.engine, str):
            message = "an engine has its model already; name it, 'fast' or 'reference'"
            raise InputError(message, key="mechanisms")
        library = self.library
        for one in folders_of(own):
            library = library.beside(one.path)
        # Frozen for others: what was stated in several ways is kept in one.
        object.__setattr__(self, "mechanisms", own)
        object.__setattr__(self, "library", library)

    def _require_kinds(self) -> None:
        """Refuse what is of another kind than it must be, before anything is asked of it."""
        how = "as in {'rankl_rise': 2}"
        calls.require(self.parameters, Mapping, "parameters", f"names and values {how}")
        for name in self.parameters:
            calls.require(name, str, "parameters", f"names and values {how}")
        calls.require(self.calibration, (str, Path, type(None)), "calibration", "a name or a path")
        calls.require(self.library, Library, "library", "a Library, as Library(['my_params'])")
        calls.require(self.tolerance, Tolerance, "tolerance", "a Tolerance, as Tolerance(1e-6)")
        if not isinstance(self.engine, str) and not hasattr(self.engine, "layout"):
            raise calls.refused(self.engine, "engine", "'fast', 'reference' or an engine")

    @classmethod
    def of(cls, **keywords: Unpack[RunKeywords]) -> RunOptions:
        """Return the options that the keywords of a call state; None stands for the default.

        Only ``calibration=None`` has a meaning of its own: the values of the mechanism files.

        Raises
        ------
        TypeError
            If there is no such keyword, as Python says it of any call, with the nearest one.
        """
        names = tuple(one.name for one in fields(cls))
        stated: dict[str, Any] = {}
        for name, value in keywords.items():
            if name not in names:
                raise TypeError(f"unexpected keyword {name!r}{or_what_there_is(name, names)}")
            if value is not None or name == "calibration":
                stated[name] = value
        return cls(**stated)

    @property
    def what_is_other(self) -> tuple[str, ...]:
        """A sentence for each value in use that is not the usual one: changes, and calibration.

        Examples
        --------
        >>> RunOptions(parameters={"rankl_rise": 2.0}, calibration=None).what_is_other
        ('Changed: rankl_rise = 2.', 'Calibration: none.')
        """
        told = [f"{name}: {fact}" for name, fact in changes_in_words(self.parameters, {}).items()]
        if self.calibration != DEFAULT_CALIBRATION:
            told.append(f"calibration: {self.calibration or 'none'}")
        return tuple(f"{one[0].upper()}{one[1:]}." for one in told)

    def as_keywords(self) -> RunKeywords:
        """Return the options as the keywords of a call."""
        return {
            "parameters": self.parameters,
            "calibration": self.calibration,
            "library": self.library,
            "mechanisms": self.mechanisms,
            "engine": self.engine,
            "tolerance": self.tolerance,
            "dosing": self.dosing,
        }

    def as_shared_keywords(self) -> SharedKeywords:
        """Return the options as the keywords of a call that has parameters of its own."""
        keywords: SharedKeywords = self.as_keywords()
        keywords.pop("parameters", None)  # type: ignore[typeddict-item]  # of the wider kind
        return keywords

    @cached_property
    def table(self) -> ParameterTable:
        """The parameters of mechanism files and calibration, before what is changed.

        What a change means depends on the person, see :meth:`~ranklmodel.lives.scenario.Scenario`.

        Raises
        ------
        UnknownNameError, InputError
            If there is no such calibration, or a file is not valid.
        """
        return self.library.parameters(self.calibration)

    def with_table(self, table: ParameterTable) -> RunOptions:
        """Return the same with other values of all parameters, as those of a draw.

        Parameters
        ----------
        table : ParameterTable
            In place of :attr:`table`; what is changed is changed in it.

        Returns
        -------
        RunOptions
            By the same engine.
        """
        other = replace(self)
        # where cached properties lie
        other.__dict__.update(table=table, integrator=self.integrator)
        return other

    @cached_property
    def integrator(self) -> Engine:
        """The engine, made where it was named.

        Warns
        -----
        WithoutEffectWarning
            If a file of the user's library holds parameters of a mechanism that is not in the
            model.
        """
        from ranklmodel.lives.engines import engine_named
        from ranklmodel.lives.unread import say_which_mechanisms_are_not_there

        if isinstance(self.engine, str):
            engine = engine_named(self.engine, self.own)
        else:
            engine = self.engine
        named = [folder.path for folder in folders_of(self.own)]
        say_which_mechanisms_are_not_there(self.library, engine.layout, named)
        return engine

    @property
    def own(self) -> tuple[Own, ...]:
        """The user's mechanisms, as folders and functions."""
        return own_mechanisms(self.mechanisms)

    @property
    def model(self) -> Model:
        """The model that is run, assembled where only its code was known."""
        return self.integrator.assembled()
