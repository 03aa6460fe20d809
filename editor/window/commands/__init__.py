"""What a person can ask for: the command table, shortcuts and the palette."""
