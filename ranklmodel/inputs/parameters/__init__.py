"""What a parameter's value is, where it is from, and which calibration changes it."""
