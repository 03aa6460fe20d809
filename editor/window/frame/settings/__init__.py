"""What a person chooses for themselves on this computer, the keys among it."""
