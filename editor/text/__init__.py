"""What is done to words."""
