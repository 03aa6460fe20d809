"""The place where a team's versions meet, reached by the git program or by libgit2."""
