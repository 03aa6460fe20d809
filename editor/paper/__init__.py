"""PDF: what goes out on paper. The only room beside the window that knows Qt, and of it only what paints."""
