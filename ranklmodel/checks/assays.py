"""Checks that what mechanism files say can be measured of their drugs has a place in the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.errors import or_what_there_is
from ranklmodel.inputs.parameters.mechanism_files import with_section
from ranklmodel.units.units import unit


@final
class AssaysAreOfOutputs(Check):
    """Every endpoint of a mechanism file reads an output, every substance has an endpoint."""

    name = "assays are of outputs"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield endpoints that no output answers to, and molar masses of nothing measured."""
        library = subject.library
        for folder in library.folders:
            for document, part in with_section(folder, "endpoints"):
                for name in part["endpoints"]:
                    where = f"{document.file}:{document.line(('endpoints', name))}"
                    for message in self._of_endpoint(subject, name):
                        yield self.found(where, message)
            for document, part in with_section(folder, "substances"):
                for name in part["substances"]:
                    if name not in library.endpoints:
                        where = f"{document.file}:{document.line(('substances', name))}"
                        message = f"{name!r} has a molar mass but is no endpoint"
                        yield self.found(where, message + library.endpoints.hint(name))

    def _of_endpoint(self, subject: Subject, name: str) -> Iterator[str]:
        outputs = subject.model.layout.outputs
        units = dict(zip(outputs.names, outputs.units, strict=True))
        endpoint = subject.library.endpoints[name]
        for output in (endpoint.output, *endpoint.assays.values()):
            if output not in units:
                hint = or_what_there_is(output, units)
                yield f"endpoint {name!r}: unknown output {output!r}{hint}"
            elif unit(units[output]).dimensions != unit(endpoint.unit).dimensions:
                yield f"endpoint {name!r} is in {endpoint.unit!r}, its output in {units[output]!r}"
