"""How a cohort is run: people in chunks, files of chunks, and one summary with the same bits."""
