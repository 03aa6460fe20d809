"""The workspace of translators."""
