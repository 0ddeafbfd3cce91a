"""The command ``ranklmodel``, and ``python -m ranklmodel``, which do the same."""


def main() -> None:
    """Run the program; an interrupt is answered before the rest of it is loaded."""
    from ranklmodel.commands.shared.interrupts import hear_interrupts, ignore_interrupts

    hear_interrupts()
    from ranklmodel.cli import main as program

    try:
        program()
    finally:
        ignore_interrupts()


if __name__ == "__main__":
    main()
