"""The exact Chinese conversion engine, and what a person is asked after it ran."""
