"""What a person brings by herself: her age."""
