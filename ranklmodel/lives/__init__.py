"""A person's life: who she is, what she is given, and the run of both."""
