"""From the text of a YAML file to checked records."""
