"""An explanation as it is told: rounded numbers, a paragraph, nodes and edges."""
