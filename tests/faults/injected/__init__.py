"""Faults put in on purpose, twenty of each of ten kinds.

None may end with status 0 and a wrong or missing result, end the process by a signal, or leave a
file that is half-written.
"""
