"""What a model's equations come down to: arithmetic in a straight line, and its derivatives."""
