"""Finding files by name: the built-in ones and a user's own."""
