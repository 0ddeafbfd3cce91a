"""Code for the derivatives of runs in which the effect of doses is averaged."""
