"""What is published: pages, the site with its history, redlines, the bundle and JSON."""
