"""What Ctrl-C does: one line and status 130 within a second, whatever is going on.

Python answers a signal when it comes back to its own code, and then undoes what was begun.
Compiling and integrating are long calls of other people's code, so a thread watches: where the
command has not ended in time, it removes what is being written and ends the process. While the
program is still being loaded there is nothing to undo, and nothing to be shown but that line.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from threading import Event, Thread, current_thread, main_thread
from time import sleep
from typing import NoReturn

INTERRUPTED = 130
"""What shells say of what an interrupt has ended: 128 and the number of the signal."""

SECONDS_TO_ANSWER = 0.4
SECONDS_TO_END = 0.4


class Interrupted(KeyboardInterrupt):
    """An interrupt; Python ends what a plain `KeyboardInterrupt` has met in `exec` by a signal."""


_begun = False
_answered = Event()
_said = Event()


def hear_interrupts() -> None:
    """Answer interrupts from now on, where they are not ignored on purpose, as in background."""
    if current_thread() is main_thread() and signal.getsignal(signal.SIGINT) != signal.SIG_IGN:
        signal.signal(signal.SIGINT, _answer)


def let_the_command_answer() -> None:
    """From now on interrupt the command, and the process where the command does not hear it."""
    global _begun  # one program in a process
    if _begun or signal.getsignal(signal.SIGINT) is not _answer:
        return
    _begun = True
    if os.name == "posix":
        read, write = os.pipe()
        os.set_blocking(write, False)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        # The thread is not one of those that a signal may come to, or none could be kept waiting.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        Thread(target=_watch, args=(read,), daemon=True).start()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def ignore_interrupts() -> None:
    """Let nothing end what has ended: the result is there, and only the process is not gone yet."""
    if signal.getsignal(signal.SIGINT) is _answer:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _answer(*_: object) -> None:
    if not _begun:
        _leave()
    _answered.set()
    raise Interrupted


def _watch(signals: int) -> None:
    """Wait for an interrupt, of which Python's part of the system tells at once."""
    while os.read(signals, 1) != bytes([signal.SIGINT]):
        pass
    if _answered.wait(SECONDS_TO_ANSWER):
        sleep(SECONDS_TO_END)  # in which the process ends by itself, and this thread with it
    _leave()


def say_interrupted() -> None:
    """Say what has happened, unless the watching thread has."""
    if _said.is_set():
        return
    if _begun:
        _said.set()
    from ranklmodel.commands.shared.terminal import tell

    tell("interrupted\n")


def _leave() -> NoReturn:
    """End the process now; what is half-written goes."""
    folders = sys.modules.get("ranklmodel.disk.folders")
    if folders is not None:
        folders.remove_unfinished()
    if not _said.is_set():
        _said.set()
        with suppress(OSError):
            os.write(2, b"interrupted\n")  # the stream may be held by whom we are ending
    os._exit(INTERRUPTED)
