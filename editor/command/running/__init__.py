"""How a headless command runs: streams, signals, mistakes, misuse, and the policy it opens."""
