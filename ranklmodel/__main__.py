"""Lets ``python -m ranklmodel`` do what the command ``ranklmodel`` does."""

from ranklmodel.cli import main

if __name__ == "__main__":
    main()
