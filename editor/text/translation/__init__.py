"""A text beside its translation: which segment is which, what both state, and the memory."""
