"""What can be wrong with a policy."""
