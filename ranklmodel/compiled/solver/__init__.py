"""The Rosenbrock solver over compiled kernels."""
