"""The workspace of authors."""
