"""A published page read back: its stamp, its words, and what is wrong with it."""
