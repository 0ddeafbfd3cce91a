"""How it looks: figures of trials and of the model."""
