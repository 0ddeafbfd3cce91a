"""Why a quantity changed: which process moved it, and what was behind that."""
