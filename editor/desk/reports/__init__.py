"""What people and programs read of checks and proofs."""
