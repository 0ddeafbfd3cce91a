"""What a person is by herself: her age."""
