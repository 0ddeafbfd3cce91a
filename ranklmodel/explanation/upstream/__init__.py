"""What acts on a quantity from further up: drivers, the chain behind them, the pathway."""
