"""What people read about findings and failures: English here, translated by the window."""
