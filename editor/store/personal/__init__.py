"""What is kept on a person's own computer and never in the policy."""
