"""What a run is: problem, engine, steady state and trajectory, whatever the model."""
