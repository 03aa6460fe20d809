"""Lists: rows drawn by ourselves, leafed through, or of pairs."""
