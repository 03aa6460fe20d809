"""What is reviewed, and who agreed to it."""
