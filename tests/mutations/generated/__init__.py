"""Faults that nobody chose: drawn over all mechanisms and files, each with who must find it.

The faults of the files beside this folder were thought of; those here are drawn, so that they ask
for what nobody thought of. `python -m tests.mutations.generated` goes through a draw.
"""
