"""What the model says, as a document for people: Markdown, LaTeX or one HTML page."""
