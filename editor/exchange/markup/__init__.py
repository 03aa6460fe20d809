"""HTML on its way in, of a page or of what was copied: its main content as blocks, and what was left out."""
