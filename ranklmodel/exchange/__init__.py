"""How models, runs and fits are taken to other tools and other people."""
