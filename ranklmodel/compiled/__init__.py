"""The fast engine: equations as machine code, and the solver that runs on it."""
