"""Work that goes to translators and comes back, and translations that are there already."""
