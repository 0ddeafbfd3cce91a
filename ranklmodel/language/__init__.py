"""The words in which a mechanism is written, checked for units as it is written."""
