"""What libSBML finds wrong with a document, units and good practice included."""

from __future__ import annotations

from dataclasses import dataclass

from ranklmodel.errors import ModelError

_CATEGORIES = (
    "LIBSBML_CAT_GENERAL_CONSISTENCY",
    "LIBSBML_CAT_IDENTIFIER_CONSISTENCY",
    "LIBSBML_CAT_UNITS_CONSISTENCY",
    "LIBSBML_CAT_MATHML_CONSISTENCY",
    "LIBSBML_CAT_SBO_CONSISTENCY",
    "LIBSBML_CAT_OVERDETERMINED_MODEL",
    "LIBSBML_CAT_MODELING_PRACTICE",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing libSBML objects to.

    Attributes
    ----------
    code : int
        Number of the validation rule.
    severity, category, message : str
        As libSBML words them.
    line : int
        Where, counted from 1.
    """

    code: int
    severity: str
    category: str
    message: str
    line: int


def findings(sbml: str) -> tuple[Finding, ...]:
    """Return everything libSBML finds in a document, errors and warnings alike.

    Parameters
    ----------
    sbml : str
        The document.

    Returns
    -------
    tuple of Finding
        Empty where the document is in order.
    """
    import libsbml

    document = libsbml.readSBMLFromString(sbml)
    if document.getNumErrors() == 0:
        for category in _CATEGORIES:
            document.setConsistencyChecks(getattr(libsbml, category), True)
        document.checkConsistency()
    errors = (document.getError(position) for position in range(document.getNumErrors()))
    return tuple(
        Finding(
            error.getErrorId(),
            error.getSeverityAsString(),
            error.getCategoryAsString(),
            " ".join(error.getMessage().split()),
            error.getLine(),
        )
        for error in errors
    )


def require_consistent(sbml: str) -> None:
    """Raise ModelError, with the first findings, unless a document is in order."""
    problems = findings(sbml)
    if problems:
        first = "\n".join(
            f"  line {f.line}: {f.severity} {f.code}: {f.message}" for f in problems[:5]
        )
        raise ModelError(f"the SBML document has {len(problems)} findings:\n{first}")
