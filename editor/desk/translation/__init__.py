"""Keeping languages in step: bases, states, coverage, terms, memory, files of translators."""
