"""The whole window, driven as a person would."""
