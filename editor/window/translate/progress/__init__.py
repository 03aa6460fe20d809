"""How far each translation is, as figures and as a table."""
