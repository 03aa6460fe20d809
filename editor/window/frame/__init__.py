"""The application, the main window, its menu, start page and status line."""
