"""What a unit means, and how a number is converted to another."""
