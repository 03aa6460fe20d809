"""Word documents: written as clean texts and as redlines, and read again."""
