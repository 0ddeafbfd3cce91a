"""How much bone there is, and what adds to it or takes from it."""
