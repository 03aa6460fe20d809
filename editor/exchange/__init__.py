"""How texts come in and go out."""
