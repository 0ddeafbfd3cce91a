"""What people ask of treatments: density, T-scores, goals, responders and relative fracture risk."""
