"""A command whose arguments may be numbers below zero, which look like options."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand


class TakesNegativeNumbers(TyperCommand):
    """A command that reads ``-2.5`` as a number; all else that begins so is still an option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Let numbers below zero pass where everything else that looks like an option is one."""
        options = {name for one in self.params for name in (*one.opts, *one.secondary_opts)}
        numbers = [word for word in args if word.startswith("-") and is_number(word)]
        others = [word for word in args if word.startswith("-") and not is_number(word)]
        ctx.ignore_unknown_options = all(word.split("=")[0] in options for word in others)
        if not ctx.ignore_unknown_options:  # so that it is the other of which is told
            args = [word for word in args if word not in numbers]
        return super().parse_args(ctx, args)


def is_number(word: str) -> bool:
    """Return whether a word is a number, or begins with one and goes on with a unit.

    Examples
    --------
    >>> is_number("-2.5"), is_number("-1 year"), is_number("--age"), is_number("-")
    (True, True, False, False)
    """
    try:
        float(word.split(" ")[0])
    except ValueError:
        return False
    return True
