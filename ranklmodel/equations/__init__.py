"""A model's equations as straight-line arithmetic, and what follows from them symbolically."""
