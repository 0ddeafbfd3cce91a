"""The model as one document: equations, sources, misfits."""
