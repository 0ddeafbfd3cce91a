"""Published models written in this package's language, to learn it by."""
