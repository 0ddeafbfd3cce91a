"""The program as a group of commands whose failures are one clear line.

A mistake of the user ends with status 2, a run or a check that fails with status 1, an interrupt
with status 130. ``--debug`` anywhere on the line shows the traceback instead.
"""

from __future__ import annotations

import re
import sys
import warnings
from typing import Any, NoReturn

import typer
from typer.core import TyperGroup

from ranklmodel.commands.shared.interrupts import (
    INTERRUPTED,
    let_the_command_answer,
    say_interrupted,
)
from ranklmodel.commands.shared.paragraphs import let_help_flow
from ranklmodel.commands.shared.terminal import notice, tell
from ranklmodel.disk.inputs import nothing_read_is_replaced
from ranklmodel.errors import RanklModelError, SimulationError

FAILED = 1
MISUSED = 2

# The parser's base class for mistakes on the command line; typer exports only this subclass of it,
# and has moved the base from the click package into its own.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


# What the parser says of numbers, which speaks of pydantic's inputs and strings.
_OF_VALUES = {
    r"Input should be a valid number, .*": "expected a number such as 2 or 0.5",
    r"Input should be a valid integer, .*": "expected a whole number",
    r"Input should be greater than or equal to (\S+)": r"expected a number of at least \1",
    r"Input should be less than or equal to (\S+)": r"expected a number of at most \1",
}


class FailsInOneLine(TyperGroup):
    """A group of commands that turns errors into a line on standard error and a status."""

    def __init__(self, **keywords: Any) -> None:
        super().__init__(**keywords)
        let_help_flow(self)

    def main(self, *args: Any, **keywords: Any) -> Any:
        """Run the program; what is printed before any command begins can fail as well."""
        if sys.stdout is None:
            tell("error: standard output is closed, so there is no place for a result\n")
            sys.exit(FAILED)
        try:
            try:
                return super().main(*args, **keywords)
            finally:
                if sys.stdout is not None:
                    sys.stdout.flush()
        except OSError as error:
            # Nobody shall try again at the end, and complain of it.
            sys.stdout = None
            if not isinstance(error, BrokenPipeError):
                tell(f"error: the result can not be written: {error.strerror or error}\n")
            sys.exit(0 if isinstance(error, BrokenPipeError) else FAILED)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Let ``--debug`` stand anywhere on the line."""
        if "--debug" in args:
            args = ["--debug", *(argument for argument in args if argument != "--debug")]
        return super().parse_args(ctx, args)

    def make_context(self, info_name: str | None, args: list[str], *rest: Any, **more: Any) -> Any:
        """Read what stands before the command."""
        try:
            return super().make_context(info_name, args, *rest, **more)
        except _UsageError as error:
            if type(error).__name__ == "NoArgsIsHelpError" or "--debug" in args:
                raise
            _fail(_usage(error), MISUSED)

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        if ctx.params.get("debug"):
            with nothing_read_is_replaced():
                return super().invoke(ctx)
        with nothing_read_is_replaced(), warnings.catch_warnings():
            warnings.filterwarnings("always", category=UserWarning, module=r"ranklmodel\.")
            warnings.showwarning = _once()
            try:
                let_the_command_answer()
                result = super().invoke(ctx)
                # Here, where it can still be said that the disk is full; Python's own last words
                # at the end are a complaint about itself.
                sys.stdout.flush()
                return result
            except KeyboardInterrupt:
                _fail("interrupted", INTERRUPTED)
            except SimulationError as error:
                _fail(str(error), FAILED)
            except RanklModelError as error:
                _fail(str(error), MISUSED)
            except _UsageError as error:
                if type(error).__name__ == "NoArgsIsHelpError":
                    raise
                _fail(_usage(error), MISUSED)
            except BrokenPipeError:
                # The reader, such as `head`, has seen enough; a second complaint on exit is kept.
                sys.stdout = None
                raise typer.Exit(0) from None
            except (typer.Exit, typer.Abort):
                _flushed()
                raise
            except OSError as error:
                _fail(f"the result can not be written: {error.strerror or error}", FAILED)
            except Exception as error:
                # A defect of the package or of the installation; its traceback is one word away.
                what = f"{type(error).__name__}: {error}"
                _fail(f"{what} (unexpected; --debug shows where it comes from)", FAILED)


def _fail(message: str, status: int) -> NoReturn:
    line = " ".join(message.split())
    _flushed()
    if status == INTERRUPTED:
        say_interrupted()
    else:
        tell(f"error: {line}\n")
    raise typer.Exit(status)


def _flushed() -> None:
    """Print what is left; where nothing more can be, let nobody try again."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        sys.stdout = None


def _usage(error: Exception) -> str:
    message = error.format_message().rstrip(".")  # type: ignore[attr-defined]  # of UsageError
    for pattern, words in _OF_VALUES.items():
        message = re.sub(pattern, words, message)
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "ranklmodel"
    return f"{message}; see '{path} --help'"


def _once() -> Any:
    """Return a way of showing warnings as notices, each once."""
    printed: set[str] = set()
    usual = warnings.showwarning

    def show(message: Warning | str, category: type[Warning], *where: Any, **more: Any) -> None:
        text = str(message)
        if not issubclass(category, UserWarning):
            usual(message, category, *where, **more)
        elif text not in printed:
            printed.add(text)
            notice(text)

    return show
