"""The rooms of the package, their floors, and who imports whom, read from the source."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
NAME = PACKAGE.name

FLOORS: dict[str, int] = {
    "version": 0,
    "errors": 0,
    "calls": 1,
    "pictured": 1,
    "units": 1,
    "disk": 1,
    "model": 2,
    "language": 3,
    "inputs": 3,
    "simulation": 3,
    "sealed": 4,
    "mechanisms": 4,
    "equations": 4,
    "compiled": 5,
    "lives": 6,
    "trials": 7,
    "explanation": 7,
    "published": 7,
    "titration": 7,
    "cohorts": 7,
    "estimation": 8,
    "checks": 8,
    "figures": 8,
    "exchange": 9,
    "explorer": 9,
    "report": 9,
    "credibility": 10,
    "upkeep": 10,
    "painters": 10,
    "dossier": 10,
    "commands": 11,
    "cli": 12,
    "manual": 13,
}
"""Every room and its floor. A room imports from lower floors only, so rooms of one floor do not
know each other. `version` and `errors`, and what is said of calls with them, lie below all."""

ENTRANCES = frozenset({NAME, f"{NAME}.__main__"})
"""The package itself gives public names a home on every floor, and loads none of them by itself."""


def source_files(folder: Path = PACKAGE) -> list[Path]:
    """Return the Python files of a folder, sorted."""
    return sorted(folder.rglob("*.py"))


def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=path.name)


def module_name(path: Path) -> str:
    """Return the dotted name of a file of the package."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def room(module: str) -> str:
    """Return the room of a module.

    Examples
    --------
    >>> room("ranklmodel.units.convert")
    'units'
    """
    return module.split(".")[1]


def is_module(name: str) -> bool:
    """Return whether a dotted name is a file or a folder of the package."""
    path = PACKAGE.parent.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the package's modules that a file imports, wherever in the file it does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.split(".")[0] == NAME)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole path, so that their floor can be read"
            home = node.module or ""
            if home.split(".")[0] == NAME:
                inside = [f"{home}.{alias.name}" for alias in node.names]
                yield from [name for name in inside if is_module(name)] or [home]


def room_imports() -> dict[str, set[str]]:
    """Return, for every room, the other rooms that its files import."""
    uses: dict[str, set[str]] = {name: set() for name in FLOORS}
    for path in source_files():
        module = module_name(path)
        if module not in ENTRANCES:
            names = (name for name in imported(parsed(path)) if name != NAME)
            uses.setdefault(room(module), set()).update(room(name) for name in names)
    return {name: used - {name} for name, used in uses.items()}


def without_detours(uses: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Return the arrows that no longer way of arrows replaces.

    Parameters
    ----------
    uses : mapping of str to iterable of str
        Arrows from each name, without circles.

    Returns
    -------
    dict of str to set of str
        The fewest arrows from which the same names are reached.

    Examples
    --------
    >>> without_detours({"roof": ["wall", "ground"], "wall": ["ground"], "ground": []})
    {'roof': {'wall'}, 'wall': {'ground'}, 'ground': set()}
    """

    def reached(name: str) -> set[str]:
        return {one for step in uses[name] for one in ({step} | reached(step))}

    below = {name: reached(name) for name in uses}
    return {
        name: {one for one in used if not any(one in below[other] for other in used)}
        for name, used in uses.items()
    }
