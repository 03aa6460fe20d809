"""`dateline import` of texts, dated series, answers and translations."""
