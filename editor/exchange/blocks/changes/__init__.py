"""A redline told of blocks: which became which, what moved, and what each change comes to in words."""
