"""What comes in: a first text, a history, a file for a language."""
