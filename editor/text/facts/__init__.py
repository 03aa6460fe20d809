"""What a text states: dates, figures, periods, amounts, addresses, as many languages write them."""
