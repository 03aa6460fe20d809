"""How versions are carried to another place: what can go wrong, and the git program."""
