"""A release: its stamp, what it would hold, and the rules that prove it."""
