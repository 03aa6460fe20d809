"""The one door to libgit2; only `store.repository` goes through it."""
