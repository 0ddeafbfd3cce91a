"""The usual regimen of a drug: the one of a library that gives it alone, without end, as usual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ranklmodel.errors import InputError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ranklmodel.inputs.library.shelves import Kind
    from ranklmodel.inputs.parameters.limits import Limits
    from ranklmodel.inputs.parameters.table import ParameterTable
    from ranklmodel.inputs.regimens.file import Treatment
    from ranklmodel.inputs.regimens.regimen import Regimen


class RegimenShelf(Protocol):
    """Where regimens are, and how drugs are usually given."""

    @property
    def own_parameters(self) -> ParameterTable:
        """Parameters, with the usual doses."""

    def names(self, kind: Kind) -> tuple[str, ...]:
        """Return the names of a kind."""

    def regimen(self, name: str | Path) -> Regimen:
        """Return a regimen by name or path."""


def usual_regimen(drug: str, shelf: RegimenShelf) -> Regimen:
    """Return the regimen that a drug's name stands for.

    Parameters
    ----------
    drug : str
        Its name.
    shelf : RegimenShelf
        Where regimens are.

    Raises
    ------
    UnknownNameError
        If there is no such drug.
    InputError
        If several regimens of it are as usual.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> usual_regimen("zoledronate", Library()).name
    'zoledronate_5mg_yearly'
    """
    return usual_among(drug, regimens_of(drug, shelf), shelf.own_parameters.limits)


def regimens_of(drug: str, shelf: RegimenShelf) -> list[Regimen]:
    """Return the regimens that give one drug alone and without end, in one way.

    Parameters
    ----------
    drug, shelf
        As for :func:`usual_regimen`.

    Raises
    ------
    UnknownNameError
        If there are none.
    """
    of_drug = [one for one in _alone(shelf) if one.drugs == (drug,)]
    if not of_drug:
        known = [*drugs_known(shelf), *shelf.names("regimen")]
        raise UnknownNameError("drug or regimen", drug, known)
    return of_drug


def usual_among(drug: str, of_drug: Sequence[Regimen], limits: Limits) -> Regimen:
    """Return the first of a drug's regimens that is as usual, or the only one.

    Parameters
    ----------
    drug : str
        Its name.
    of_drug : sequence of Regimen
        That give it alone.
    limits : Limits
        What is usual.

    Raises
    ------
    InputError
        If there are several and none is.
    """
    usual = [one for one in of_drug if _is_usual(one.treatments[0], limits)]
    if usual or len(of_drug) == 1:
        return (usual or of_drug)[0]
    names = " or ".join(one.name for one in of_drug)
    raise InputError(f"there are several ways to give it; name one: {names}", key=drug)


def drugs_known(shelf: RegimenShelf) -> tuple[str, ...]:
    """Return the drugs that a regimen of a library gives alone and without end, sorted."""
    return tuple(sorted({drug for one in _alone(shelf) for drug in one.drugs}))


def _alone(shelf: RegimenShelf) -> Iterator[Regimen]:
    """Yield the regimens of a library that give one drug without end, in one way."""
    for name in shelf.names("regimen"):
        one = shelf.regimen(name)
        if len(one.treatments) != 1 or one.has_rules:
            continue
        only = one.treatments[0]
        repeated = only.interval is not None or only.dose is None
        if repeated and only.stop is None and only.start.value == 0 and only.adherence == 1:
            yield one


def _is_usual(treatment: Treatment, limits: Limits) -> bool:
    record = limits.doses.get((treatment.drug, treatment.route or "oral"))
    if record is None or record.usual is None:
        return False
    usual = record.usual.to(record.rate_unit)
    if treatment.rate is not None:
        rate = treatment.rate.to(record.rate_unit)
    elif treatment.dose is not None and treatment.interval is not None:
        rate = treatment.dose.to(record.unit) / treatment.interval.to("day")
    else:
        return False
    return abs(rate - usual) <= 0.02 * usual  # months and halves of years are not quite alike
