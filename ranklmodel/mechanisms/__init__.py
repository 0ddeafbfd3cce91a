"""The biology: one file a mechanism, nothing but equations."""
