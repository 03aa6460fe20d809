"""Places in the texts to go through: search, remedies, what was set aside."""
