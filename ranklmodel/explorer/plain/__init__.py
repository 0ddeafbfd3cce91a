"""People, treatments and arms of trials as plain data, for the text of the engine."""
