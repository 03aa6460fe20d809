"""Two versions compared: who reads them, in which languages, and their summary."""
