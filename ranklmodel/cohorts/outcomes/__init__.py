"""What people ask of treatments: density, T-scores, responders and relative fracture risk."""
