"""One section being written: its editor, its findings, its state."""
