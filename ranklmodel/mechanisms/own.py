"""A user's own mechanisms: functions, or the files of a folder that was named.

A folder's code is never looked for and never run unless its folder is given. Its text is read
once, and what is run is that text, so that the digest a run is recorded and cached under is the
digest of the very code that ran.
"""

from __future__ import annotations

import ast
import hashlib
import re
import sys
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, final

from ranklmodel import calls
from ranklmodel.disk.inputs import note_read
from ranklmodel.errors import InputError, ModelError, did_you_mean
from ranklmodel.mechanisms.mechanism import mechanism_in

if TYPE_CHECKING:
    from ranklmodel.mechanisms.mechanism import Mechanism

# What a file may use for its text alone to say which equations it makes: nothing that reads other
# files, the clock, the environment or chance.
_KNOWN_LIBRARIES = frozenset(
    {
        *("__future__", "abc", "collections", "dataclasses", "enum", "fractions", "functools"),
        *("itertools", "math", "numbers", "operator", "string", "textwrap", "typing"),
        *("ranklmodel.language", "sympy"),
    }
)
_READS_ELSEWHERE = frozenset({"open", "exec", "eval", "compile", "input", "__import__", "__builtins__"})
_TESTS = re.compile(r"(test_.*|.*_test|conftest|__init__)\Z")
_MECHANISM_KEY = re.compile(r"^mechanism:\s*[\"']?([^\s\"'#]*)", re.MULTILINE)


@final
@dataclass(frozen=True)
class MechanismFolder:
    """The mechanisms of a folder: one file a mechanism, its parameters beside it.

    ``FOLDER/NAME.py`` defines the function ``NAME``, ``FOLDER/NAME.yaml`` holds its parameters, and
    the rest of the folder is laid out as ``params`` is: ``FOLDER/regimens/NAME_DOSE.yaml``. Files
    named ``test_...`` are no mechanisms.

    Attributes
    ----------
    path : Path
        The folder.
    sources : tuple of (str, str)
        Name and text of every file, as read when the folder was given.
    """

    path: Path
    sources: tuple[tuple[str, str], ...]

    @classmethod
    def at(cls, path: Path | str) -> MechanismFolder:
        """Read the files of a folder, and run none of them.

        Raises
        ------
        InputError
            If there is no such folder, no mechanism in it, or a parameter file without its
            mechanism.
        """
        folder = Path(path)
        if not folder.is_dir():
            parent = folder.parent
            near = [one.name for one in parent.iterdir() if one.is_dir()] if parent.is_dir() else []
            what = "expected a folder, this is a file" if folder.is_file() else "no such folder"
            raise InputError(f"{what}{did_you_mean(folder.name, near)}", file=folder)
        files = sorted(one for one in folder.glob("*.py") if not _TESTS.match(one.stem))
        _refuse_deeper(folder)
        if not files:
            message = "no mechanism in this folder; expected NAME.py with a function NAME"
            raise InputError(message, file=folder)
        for file in files:
            if not file.stem.isidentifier():
                message = f"expected a name such as 'denosumab', given {file.stem!r}"
                raise InputError(message, file=file)
        _require_named_alike(folder, [file.stem for file in files])
        return cls(folder, tuple((file.stem, _text(file)) for file in files))

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the mechanisms."""
        return tuple(name for name, _ in self.sources)

    @property
    def digest(self) -> str:
        """SHA-256 of names and texts; where the folder lies has no part in it."""
        digest = hashlib.sha256()
        for name, text in self.sources:
            digest.update(f"{name}\0{text}\0".encode())
        return digest.hexdigest()

    @property
    def stands_alone(self) -> bool:
        """Whether the texts alone say which equations the files make.

        Not where one uses what may read other files, the clock or chance.
        """
        return all(_uses(text) <= _KNOWN_LIBRARIES for _, text in self.sources)

    def file(self, name: str) -> Path:
        """Return the file of a mechanism."""
        return self.path / f"{name}.py"

    def load(self) -> tuple[Mechanism, ...]:
        """Run the files and return their mechanisms; once for the same text.

        Raises
        ------
        InputError
            If a file is not Python, fails, or has no function of its own name.
        """
        return _loaded(self)


Own: TypeAlias = "MechanismFolder | Mechanism"
Mechanisms: TypeAlias = "str | Path | Own | Iterable[str | Path | Own]"


def own_mechanisms(stated: Mechanisms | None) -> tuple[Own, ...]:
    """Return a user's mechanisms as functions and folders, however they are stated.

    Parameters
    ----------
    stated : str, Path, MechanismFolder, callable, or iterable of them
        Text and paths are folders.

    Raises
    ------
    InputError
        If a folder has no mechanisms, or something is neither a folder nor a named function.

    Examples
    --------
    >>> own_mechanisms(None)
    ()
    >>> own_mechanisms(lambda m: None)
    Traceback (most recent call last):
    ...
    ranklmodel.errors.InputError: mechanisms: expected a function with a name, or a folder,...
    """
    if stated is None:
        return ()
    if isinstance(stated, str | Path | MechanismFolder) or callable(stated):
        return (_own(stated),)
    listed = calls.names(stated, "mechanisms", "functions with a name, or folders")
    return tuple(_own(one) for one in listed)


def mechanisms_in(folder: Path | str) -> tuple[Mechanism, ...]:
    """Load the mechanisms of a folder; this runs its code.

    Parameters
    ----------
    folder : Path or str
        With one file a mechanism; see :class:`MechanismFolder`.

    Returns
    -------
    tuple of callable
        For :func:`~ranklmodel.mechanisms.assembly.bone_model`, in the order of their names.

    Raises
    ------
    InputError
        If a file is not Python, fails, or has no function of its own name; with file and line.
    """
    return MechanismFolder.at(folder).load()


def functions_of(mechanisms: Iterable[Own]) -> tuple[Mechanism, ...]:
    """Return the functions, those of folders loaded."""
    functions: list[Mechanism] = []
    for one in mechanisms:
        functions += one.load() if isinstance(one, MechanismFolder) else [one]
    return tuple(functions)


def folders_of(mechanisms: Iterable[Own]) -> tuple[MechanismFolder, ...]:
    """Return those mechanisms that are folders."""
    return tuple(one for one in mechanisms if isinstance(one, MechanismFolder))


def calling(file: Path | str, run: Callable[[], Any]) -> Any:
    """Call what a user has written, and say in which line of which file it failed.

    Raises
    ------
    InputError
        For any exception; one of the package that names the file already is left as it is.
    """
    try:
        return run()
    except (Exception, SystemExit) as error:
        _failed(Path(file), error)


def file_of(mechanism: Mechanism) -> Path | None:
    """Return where a function was written, as its code states it."""
    code = getattr(mechanism, "__code__", None)
    return None if code is None else Path(code.co_filename)


def _own(stated: Any) -> Own:
    if isinstance(stated, MechanismFolder):
        return stated
    if isinstance(stated, str | Path):
        return MechanismFolder.at(stated)
    if callable(stated) and str(getattr(stated, "__name__", "")).isidentifier():
        function: Mechanism = stated
        return function
    message = f"expected a function with a name, or a folder, given {stated!r}"
    raise InputError(message, key="mechanisms")


def _text(file: Path) -> str:
    note_read(file)
    try:
        return file.read_text(encoding="utf-8-sig")  # Windows editors write a mark first
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"can not be read: {error}", file=file) from None


def _refuse_deeper(folder: Path) -> None:
    """Refuse files in folders below, which would never be read."""
    for file in sorted(folder.glob("*/*.py")):
        apart = file.parent.name.startswith((".", "_")) or file.parent.name == "tests"
        if not apart and not _TESTS.match(file.stem):
            message = f"expected mechanisms in {folder} itself; those in folders below are not read"
            raise InputError(message, file=file)


def _require_named_alike(folder: Path, names: list[str]) -> None:
    """Refuse parameter files that belong to none of the mechanisms, or to another than theirs."""
    for file in sorted(folder.glob("*.yaml")):
        stated = _MECHANISM_KEY.search(_text(file))
        if file.stem in names and stated is None:
            message = f"expected 'mechanism: {file.stem}', as it stands beside {file.stem}.py"
            raise InputError(message, file=file)
        if stated is not None and file.stem not in names:
            hint = did_you_mean(file.stem, names)
            raise InputError(f"there is no {file.stem}.py beside it{hint}", file=file)
        if stated is not None and stated[1] != file.stem:
            message = f"expected {file.stem!r} as the file is named, given {stated[1]!r}"
            raise InputError(message, file=file, key="mechanism")


def _uses(text: str) -> set[str]:
    """Return what a file uses from elsewhere; one that is not Python uses what none knows."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return {"."}
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {_library(alias.name) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add("." if node.level else _library(node.module or ""))
        elif isinstance(node, ast.Name) and node.id in _READS_ELSEWHERE:
            names.add(node.id)
    return names


def _library(module: str) -> str:
    """Return the library of a module; of this package only the language is one that reads nothing.

    Examples
    --------
    >>> _library("collections.abc"), _library("ranklmodel.language.laws.drugs")
    ('collections', 'ranklmodel.language')
    """
    parts = module.split(".")
    return ".".join(parts[: 2 if parts[0] == "ranklmodel" else 1])


@cache
def _loaded(folder: MechanismFolder) -> tuple[Mechanism, ...]:
    return tuple(_function(folder, name, text) for name, text in folder.sources)


def _function(folder: MechanismFolder, name: str, text: str) -> Mechanism:
    """Run one file under a private name and return its mechanism."""
    file = folder.file(name)
    try:
        code = compile(text, str(file), "exec")
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        what = getattr(error, "msg", None) or str(error)
        raise InputError(f"not valid Python: {what}", file=file, line=line) from None
    # Not the loader: it keeps compiled files beside the source, and trusts them by time and size.
    private = f"_ranklmodel_own_{folder.digest[:16]}.{name}"
    spec = spec_from_file_location(private, file)
    assert spec is not None
    module = module_from_spec(spec)
    sys.modules[private] = module
    try:
        calling(file, lambda: exec(code, vars(module)))
        function = mechanism_in(str(file), name, vars(module))
    except ModelError as error:
        del sys.modules[private]
        raise InputError(str(error).removeprefix(f"{file}: "), file=file) from None
    except InputError:
        del sys.modules[private]
        raise
    return function


def _failed(file: Path, error: BaseException) -> NoReturn:
    """Raise the error that names the last line of the file that was being run."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(file)]
    own = type(error).__module__.startswith("ranklmodel.")
    if own and str(error).startswith(f"{file}:"):
        raise error  # the language has named the line already
    what = str(error) if own else f"{type(error).__name__}: {error}".rstrip(": ")
    raise InputError(what, file=file, line=lines[-1] if lines else None) from error
