"""What holds for the project as a whole: its layers, sizes, public names and files."""
