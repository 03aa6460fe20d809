"""The redline view: layout, pointing, scrolling, legend, options."""
