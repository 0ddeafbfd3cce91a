"""Which process moved a quantity, and what was behind it."""
