"""Numbers of sections: those that are printed, derived from the order, and those that somebody typed."""
