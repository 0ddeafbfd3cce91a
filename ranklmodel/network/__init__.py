"""The language a mechanism is written in."""
