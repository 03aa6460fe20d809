"""Words that several rooms say: languages, roles, states, messages."""
