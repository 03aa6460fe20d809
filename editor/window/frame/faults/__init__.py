"""When the program is told to end or is itself at fault, and what can be reported of it."""
