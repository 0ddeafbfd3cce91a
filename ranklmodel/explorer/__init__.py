"""The model in one page: equations, people and an integrator as JavaScript, and what is asked."""
