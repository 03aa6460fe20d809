"""Of what kinds a change is: facts, duties, names, numbers of clauses and lists."""
