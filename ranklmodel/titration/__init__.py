"""Which dose brings a level into a range, and what it costs in bone."""
