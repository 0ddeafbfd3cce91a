"""Numbers and exports as they were before files moved: ``python -m tests.golden store | compare``.

What moves files must change no number. Everything the model says about the built-in trials and
about the lives of the engine table is therefore kept here bit by bit, with all exports as text.
"""
