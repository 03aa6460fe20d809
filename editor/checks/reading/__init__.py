"""How checks read a policy: its outline, its prose, its facts in place, its conversions as decided."""
