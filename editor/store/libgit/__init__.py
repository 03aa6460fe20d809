"""The one door to libgit2; only `store.repository` goes through it, and `store.new_folder` with one question."""
