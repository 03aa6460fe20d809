"""What a key does to a text: Enter, Backspace, Tab, bold, lists, tables, links and paste, as one splice."""
