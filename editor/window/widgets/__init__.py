"""Small parts that every room uses: cards, forms, rows, folds, the background runner."""
