"""XLIFF, in which text goes to translators and comes back."""
