"""The fast engine: equations to machine code, and the solvers that call it."""
