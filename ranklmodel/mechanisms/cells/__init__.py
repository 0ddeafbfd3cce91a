"""How many osteoclasts and osteoblasts are at work, and what makes them more or fewer."""
