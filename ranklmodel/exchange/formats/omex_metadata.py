"""What a COMBINE archive says of itself: ``metadata.rdf``.

The words are those that libCombine reads, which are also Dublin Core's: a description of the
archive as a whole, with who made it as a vCard, and the organism as a term of NCBI Taxonomy.
"""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass
from xml.sax.saxutils import escape

from ranklmodel.errors import InputError
from ranklmodel.version import AUTHOR, LICENCE

METADATA = "metadata.rdf"
FORMAT = "http://identifiers.org/combine.specifications/omex-metadata"
_EPOCH = "SOURCE_DATE_EPOCH"
_HUMAN = "http://identifiers.org/taxonomy/9606"


@dataclass(frozen=True, slots=True)
class About:
    """What an archive says of itself.

    Attributes
    ----------
    title, description : str
        What it is, and what is in it.
    created : str or None
        Day of its numbers, ``2026-11-28``; None where no day is known.
    """

    title: str
    description: str = "Model, simulation, parameters, observations and results."
    created: str | None = None


def stated_day() -> str | None:
    """Return the day that the environment states for what is built, None where it states none.

    Raises
    ------
    InputError
        If ``SOURCE_DATE_EPOCH`` is no number of seconds.

    Examples
    --------
    >>> os.environ.get("SOURCE_DATE_EPOCH") is None or stated_day() is not None
    True
    """
    seconds = os.environ.get(_EPOCH)
    if not seconds:
        return None
    try:
        moment = datetime.datetime.fromtimestamp(int(seconds), datetime.UTC)
    except (ValueError, OverflowError, OSError):
        message = f"expected seconds since 1970, given {seconds[:40]!r}"
        raise InputError(message, key=_EPOCH) from None
    return moment.date().isoformat()


def metadata_text(about: About) -> str:
    """Return the description of an archive as RDF, the same bytes for the same archive.

    Parameters
    ----------
    about : About
        What it says. A day that the environment states goes before its own.

    Raises
    ------
    InputError
        If the environment states a day that is none.

    Examples
    --------
    >>> text = metadata_text(About("ATAC, anastrozole", created="2026-11-28"))
    >>> "ATAC, anastrozole" in text, "2026-11-28T00:00:00Z" in text
    (True, True)
    """
    day = stated_day() or about.created
    created = (
        "    <dcterms:created rdf:parseType='Resource'>\n"
        f"      <dcterms:W3CDTF>{day}T00:00:00Z</dcterms:W3CDTF>\n"
        "    </dcterms:created>\n"
    )
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'\n"
        "    xmlns:dcterms='http://purl.org/dc/terms/'\n"
        "    xmlns:vCard='http://www.w3.org/2006/vcard/ns#'\n"
        "    xmlns:bqbiol='http://biomodels.net/biology-qualifiers/'>\n"
        "  <rdf:Description rdf:about='.'>\n"
        f"    <dcterms:title>{escape(about.title)}</dcterms:title>\n"
        f"    <dcterms:description>{escape(about.description)}</dcterms:description>\n"
        "    <dcterms:creator rdf:parseType='Resource'>\n"
        f"      <vCard:organization-name>{escape(AUTHOR)}</vCard:organization-name>\n"
        "    </dcterms:creator>\n"
        f"{created if day else ''}"
        f"    <dcterms:license rdf:resource='http://identifiers.org/spdx:{LICENCE}'/>\n"
        f"    <bqbiol:hasTaxon rdf:resource='{_HUMAN}'/>\n"
        "  </rdf:Description>\n"
        "</rdf:RDF>\n"
    )
