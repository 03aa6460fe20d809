"""The one door to every change of an open policy: edits, undo, opening, saving."""
