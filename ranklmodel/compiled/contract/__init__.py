"""What kernels and solvers agree on: sizes, names, and rows of arrays."""
