"""What changed between two texts: alignment, tokens, spans, moves, and kinds of change."""
