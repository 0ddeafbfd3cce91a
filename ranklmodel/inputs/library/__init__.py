"""Where the file of a name is: among the built-in ones or a user's own."""
