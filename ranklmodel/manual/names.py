"""A page for each public name of the package, on which Sphinx puts its docstring."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from typing import TYPE_CHECKING

from ranklmodel.report.markdown import plain

if TYPE_CHECKING:
    from ranklmodel.manual.pages import Pages

FOLDER = "api"
# The manual is of the package as its users see it, by its public names.
_PACKAGE = import_module("ranklmodel")
_ROLE = re.compile(r":\w+:(`[^`]+`)")


def write_names(pages: Pages) -> None:
    """Write the page of each public name, and the page that lists them."""
    names = sorted(_PACKAGE.__all__, key=lambda name: (name.lower(), name))
    listed = "\n".join(f"- [`{name}`]({name}.md): {plain(_sentence(name))}" for name in names)
    toctree = "\n".join(names)
    pages.write(
        f"{FOLDER}/index.md",
        "# Python\n\nThe public names of `ranklmodel`. What is not listed here may change without "
        f"notice.\n\n{listed}\n\n```{{toctree}}\n:hidden:\n\n{toctree}\n```\n",
    )
    for name in names:
        pages.write(f"{FOLDER}/{name}.md", _page(name))


def _sentence(name: str) -> str:
    if name == "__version__":
        return "Version of the package."
    first = (inspect.getdoc(getattr(_PACKAGE, name)) or "").partition("\n")[0]
    # Sphinx reads `:func:` in docstrings alone; in this list a name is code.
    return _ROLE.sub(r"\1", first)


def _page(name: str) -> str:
    value = getattr(_PACKAGE, name)
    heading = f"# `ranklmodel.{name}`\n\n"
    if name == "__version__":
        return f"{heading}{_sentence(name)} This manual is of {value}.\n"
    if inspect.isclass(value):
        options = "   :members:\n   :inherited-members: Exception\n"
        directive = "autoexception" if issubclass(value, Exception) else "autoclass"
    else:
        options, directive = "", "autofunction"
    return f"{heading}```{{eval-rst}}\n.. {directive}:: ranklmodel.{name}\n{options}```\n"
