"""What `dateline bench` runs inside the window."""
