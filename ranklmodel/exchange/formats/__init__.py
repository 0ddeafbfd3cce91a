"""How a model or a run is written in a format, which knows numbers and no people."""
