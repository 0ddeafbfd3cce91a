"""Why a quantity changed: which process moved it, what was behind that, what a person brings."""
