"""What `dateline bench` measures."""
