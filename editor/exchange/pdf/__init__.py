"""PDF: a text set on pages by Typst, and read back before it is given."""
