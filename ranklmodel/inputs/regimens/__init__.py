"""What a person is given, and when."""
