"""The model as a document for people: Markdown, LaTeX or one HTML page."""
