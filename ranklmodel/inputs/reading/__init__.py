"""How the text of a YAML file becomes checked records, or an error that names the line."""
