"""What the model is: which quantities it has, and how they hang together."""
