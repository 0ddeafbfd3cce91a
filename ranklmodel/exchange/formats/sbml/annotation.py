"""What the elements of a document are about: SBO terms, MIRIAM resources, notes.

Terms come from the parameter files (ChEBI, UniProt, Gene Ontology, SBO) and from the sources of the
equations (DOI, PubMed). Where a file names no SBO term, the most general one that holds is used.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CONTINUOUS_FRAMEWORK = "SBO:0000293"
MATERIAL_ENTITY = "SBO:0000240"
PARAMETER = "SBO:0000002"
PHYSICAL_COMPARTMENT = "SBO:0000290"
PROCESS = "SBO:0000375"
PRODUCTION = "SBO:0000393"
DEGRADATION = "SBO:0000179"
RATE_LAW = "SBO:0000001"

# How a term of a collection relates to the element: it is the thing, a kind of it, or describes it.
_RELATION = {
    "chebi": "BQB_IS",
    "uniprot": "BQB_IS",
    "pubchem": "BQB_IS",
    "mesh": "BQB_IS_VERSION_OF",
    "drugbank": "BQB_IS",
    "go": "BQB_IS_VERSION_OF",
    "cl": "BQB_IS_VERSION_OF",
    "bto": "BQB_IS_VERSION_OF",
    "uberon": "BQB_OCCURS_IN",
    "ncit": "BQB_IS_VERSION_OF",
    "efo": "BQB_IS_VERSION_OF",
    "loinc": "BQB_IS",
    "sbo": "BQB_IS_PROPERTY_OF",
    "doi": "BQB_IS_DESCRIBED_BY",
    "pubmed": "BQB_IS_DESCRIBED_BY",
    "pmc": "BQB_IS_DESCRIBED_BY",
    "dailymed": "BQB_IS_DESCRIBED_BY",
    "biomodels.db": "BQB_IS_DERIVED_FROM",
}
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"'<>;,]*[^\s\"'<>;,.)\]]")
_PUBMED = re.compile(r"\b(?:PMID|pubmed)[:\s]*(\d{4,9})\b", re.IGNORECASE)
# Prefixes that identifiers.org writes otherwise than the parameter files do.
_PREFIX = {
    "chebi": "CHEBI",
    "go": "GO",
    "cl": "CL",
    "bto": "BTO",
    "uberon": "UBERON",
    "sbo": "SBO",
    "pubchem": "pubchem.compound",
}


def resource(collection: str, term: str) -> str:
    """Return the identifiers.org address of a term.

    Parameters
    ----------
    collection : str
        Lower-case name of the collection, such as ``chebi``.
    term : str
        The identifier, with or without the collection's own prefix.

    Returns
    -------
    str
        The address.
    """
    bare = term.strip()
    bare = re.sub(rf"^{re.escape(collection)}:", "", bare, flags=re.IGNORECASE)
    return f"https://identifiers.org/{_PREFIX.get(collection, collection)}:{bare}"


def sources_in(text: str) -> dict[str, list[str]]:
    """Return the DOIs and PubMed numbers named in a source."""
    identifiers = {"doi": _DOI.findall(text), "pubmed": _PUBMED.findall(text)}
    return {collection: terms for collection, terms in identifiers.items() if terms}


def describe(
    element: Any,
    sbo: str,
    terms: Mapping[str, str | Sequence[str]],
    *,
    name: str = "",
    source: str = "",
) -> None:
    """Give an SBML element its name, SBO term, resources and notes.

    Parameters
    ----------
    element : libsbml.SBase
        The element; its identifier must be set.
    sbo : str
        SBO term used where `terms` has none.
    terms : mapping of str to str or sequence of str
        Identifiers by collection; ``sbo`` among them replaces the default.
    name : str
        One line a person reads.
    source : str
        Where it comes from; DOIs and PubMed numbers in it become resources.
    """
    by_collection = {key.lower(): value for key, value in terms.items()}
    term = by_collection.pop("sbo", sbo)
    term = term if isinstance(term, str) else term[0]
    if not _fits(element, term):
        # A parameter that stands for a protein is not one: the term becomes what it is about.
        by_collection["sbo"], term = term, sbo
    element.setSBOTerm(term)
    if name:
        element.setName(name)
    if source:
        element.setNotes(f"<p xmlns='http://www.w3.org/1999/xhtml'>{escape(source)}</p>")
    listed: dict[str, list[str]] = {}
    for collection, value in by_collection.items():
        listed.setdefault(collection, []).extend([value] if isinstance(value, str) else value)
    for collection, identifiers in sources_in(source).items():
        listed.setdefault(collection, []).extend(identifiers)
    if listed:
        _add_resources(element, listed)


def _fits(element: Any, term: str) -> bool:
    """Tell whether SBML allows an SBO term on this kind of element."""
    import libsbml

    if element.getTypeCode() == libsbml.SBML_PARAMETER:
        number = libsbml.SBO.stringToInt(term)
        return bool(libsbml.SBO.isQuantitativeSystemsDescriptionParameter(number))
    return True


def _add_resources(element: Any, listed: Mapping[str, Sequence[str]]) -> None:
    import libsbml

    element.setMetaId(f"about_{element.getId()}")
    for collection, values in sorted(listed.items()):
        if collection not in _RELATION:
            collections = ", ".join(sorted(_RELATION))
            raise ModelError(
                f"annotation of {element.getId()!r}: unknown collection {collection!r} "
                f"({collections})"
            )
        term = libsbml.CVTerm(libsbml.BIOLOGICAL_QUALIFIER)
        relation = _RELATION[collection]
        if relation == "BQB_IS" and element.getTypeCode() == libsbml.SBML_PARAMETER:
            relation = "BQB_IS_PROPERTY_OF"
        term.setBiologicalQualifierType(getattr(libsbml, relation))
        for value in dict.fromkeys(values):
            term.addResource(resource(collection, value))
        element.addCVTerm(term)
