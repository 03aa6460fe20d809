"""What libgit2 knows of the past, as values."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pygit2
from pygit2.enums import FileMode, ObjectType, SortMode

from editor.loading import pattern
from editor.policy.limits import MEMORY_BYTES, bytes_of
from editor.store import errors
from editor.store.history import Author, Signed, TagRef, Version, instant
from editor.store.libgit.door import door
from editor.store.libgit.listings import Listings
from editor.store.libgit.sizes import ask_for_bearable, ask_for_bearable_files, ask_for_bearable_history
from editor.text.steering import visible

_FILES = (FileMode.BLOB, FileMode.BLOB_EXECUTABLE)
_TAGS = "refs/tags/"
_FULL_ID = pattern(r"[0-9a-f]{40}")


class Snapshot:
    """The files of one version, read when asked for. Symbolic links and submodules are no files."""

    def __init__(
        self, repository: pygit2.Repository, folder: Path, commit: pygit2.Commit, listings: Listings | None = None
    ) -> None:
        self.id = str(commit.id)
        self._listings = listings or Listings()
        self._repository = repository
        self._folder = folder
        self._tree = commit.tree_id
        self._blobs: dict[str, str] | None = None

    def paths(self, under: str = "") -> tuple[str, ...]:
        """All paths, or those under a folder, sorted."""
        return tuple(self.blobs(under))

    def blobs(self, under: str = "") -> dict[str, str]:
        """The blob id of every path, or of those under a folder, sorted by path."""
        folder = under.rstrip("/")
        if self._blobs is None and folder:
            with door(self._folder):
                tree = _blob_at(self._repository, self._tree, folder, (FileMode.TREE,))
                inside = self._listings.files(self._repository, pygit2.Oid(hex=tree)) if tree else ()
                return {f"{folder}/{path}": blob for path, blob in sorted(inside)}
        if self._blobs is None:
            with door(self._folder):
                self._blobs = dict(sorted(self._listings.files(self._repository, self._tree)))
        return {path: blob for path, blob in self._blobs.items() if not folder or path.startswith(folder + "/")}

    def twice(self) -> tuple[str, ...]:
        """The paths that stand twice in the version, which no program of git makes."""
        with door(self._folder):
            return self._listings.twice(self._repository, self._tree)

    def blob(self, path: str) -> str | None:
        """The blob id at a path, None when the version has no file there."""
        if self._blobs is not None:
            return self._blobs.get(path)
        with door(self._folder):
            return _blob_at(self._repository, self._tree, path)

    def folder(self, path: str) -> str | None:
        """The id of everything under a folder: two versions with the same id hold the same there. None where absent."""
        with door(self._folder):
            return _blob_at(self._repository, self._tree, path, (FileMode.TREE,))

    def read(self, path: str) -> bytes:
        """The bytes at a path, or NoSuchFile."""
        blob = self.blob(path)
        if blob is None:
            raise errors.NoSuchFile(self.id, path)
        return read_blob(self._repository, self._folder, blob, path)


def read_blob(repository: pygit2.Repository, folder: Path, blob: str, path: str | None = None) -> bytes:
    """The bytes of a blob; MissingObject when there is none of that id, FileTooLarge before one is read that is."""
    wanted = _id(blob)
    limit = MEMORY_BYTES if path is None else bytes_of(path)
    with door(folder):
        try:
            if repository.odb.read_header(wanted)[1] > limit:
                raise errors.FileTooLarge(path or blob, limit)
            # As bytes only: half the time of making an object of it first.
            kind, data = repository.read(wanted)
        except KeyError as error:
            if _is_partial(repository):
                raise errors.PartialHistory(folder) from error
            raise errors.MissingObject(blob, folder) from error
    if kind != ObjectType.BLOB:
        raise errors.UnknownRevision(blob)
    return data


def _is_partial(repository: pygit2.Repository) -> bool:
    """Whether the settings of a copy say that another place still has what is missing here."""
    return any(entry.name.endswith(".promisor") and entry.value == "true" for entry in repository.config)


def configured_author(files: Iterable[Path]) -> Author | None:
    """Who git's own settings in these files say is at work; None where they say nothing. Later files weigh less."""
    for file in files:
        try:
            settings = pygit2.Config(str(file))
            name, email = settings["user.name"], settings["user.email"]
        except (KeyError, OSError, pygit2.GitError):
            continue
        if name and email:
            return Author(name, email)
    return None


def find_commit(repository: pygit2.Repository, folder: Path, revision: str) -> pygit2.Commit:
    """The commit of an id (whole, or a part that is its only one), of a tag or of a reference, or UnknownRevision.

    MissingObject where a reference stands, and what it names does not.
    """
    with door(folder):
        if revision.startswith("refs/"):
            reference = repository.references.get(revision)
            found: object = None if reference is None else _peeled(repository, reference)
            if reference is not None and found is None:
                raise errors.MissingObject(str(reference.resolve().target), folder)
        elif _FULL_ID.fullmatch(revision):
            found = _object(repository, folder, revision)
        else:
            found = _parsed(repository, revision)
        if isinstance(found, pygit2.Commit):
            ask_for_bearable_history(repository, found.id)
            return found
    raise errors.UnknownRevision(revision)


def _parsed(repository: pygit2.Repository, revision: str) -> object:
    try:
        for start in ("HEAD", _TAGS + revision):
            if (reference := repository.references.get(start)) is not None:
                _peeled(repository, reference)
        return repository.revparse_single(revision).peel(pygit2.Commit)
    except (KeyError, ValueError, pygit2.GitError):
        return None


def commits(
    repository: pygit2.Repository, folder: Path, start: pygit2.Commit, first_parents: bool, until: str | None = None
) -> Iterator[pygit2.Commit]:
    """The commits back from one, children before parents, newer before older; without what `until` is built on."""
    with door(folder):
        walker = repository.walk(start.id, SortMode.TOPOLOGICAL | SortMode.TIME)
        if first_parents:
            walker.simplify_first_parent()
        if until is not None:
            walker.hide(find_commit(repository, folder, until).id)
    while True:
        with door(folder):
            commit = next(walker, None)
        if commit is None:
            return
        yield commit


def commits_that_touch(
    repository: pygit2.Repository, folder: Path, start: pygit2.Commit, path: str
) -> Iterator[pygit2.Commit]:
    """The commits in which the file at this path is not what it was in any of their parents."""
    known: dict[pygit2.Oid, str | None] = {}

    def blob(commit: pygit2.Commit) -> str | None:
        if commit.tree_id not in known:
            known[commit.tree_id] = _blob_at(repository, commit.tree_id, path)
        return known[commit.tree_id]

    for commit in commits(repository, folder, start, first_parents=False):
        with door(folder):
            mine = blob(commit)
            touched = all(mine != blob(parent) for parent in commit.parents) if commit.parent_ids else mine is not None
        if touched:
            yield commit


def differing(repository: pygit2.Repository, folder: Path, old: pygit2.Commit, new: pygit2.Commit) -> tuple[str, ...]:
    """The paths that differ between two commits, sorted; links and submodules included."""
    with door(folder):
        for commit in (old, new):
            ask_for_bearable_files(repository, commit.tree_id)
        difference = old.tree.diff_to_tree(new.tree)
        sides = {side.raw_path for delta in difference.deltas for side in (delta.old_file, delta.new_file)}
    return tuple(sorted(path for raw in sides if raw and (path := _name(raw)) is not None))


def version(commit: pygit2.Commit, folder: Path) -> Version:
    """A commit as a value; bytes that are no text are shown as replacement characters."""
    with door(folder):
        encoding = commit.message_encoding or "utf-8"
        try:
            message = commit.raw_message.decode(encoding, "replace")
        except (LookupError, ValueError):  # some codecs of Python take no replacement characters
            message = commit.raw_message.decode("utf-8", "replace")
        author, committer = commit.author, commit.committer
        remade = committer.raw_email if committer.raw_email != author.raw_email else b""
        return Version(
            id=str(commit.id),
            parents=tuple(map(str, commit.parent_ids)),
            author=Author(
                visible(author.raw_name.decode("utf-8", "replace")), author.raw_email.decode("utf-8", "replace")
            ),
            committed=instant(commit.commit_time, commit.commit_time_offset),
            message=visible(message).rstrip("\n"),
            signed=commit.gpg_signature[0] is not None,
            remade_by=remade.decode("utf-8", "replace"),
        )


def signed(commit: pygit2.Commit, folder: Path) -> Signed | None:
    """What a commit's signature signs, and the signature; None where it has none."""
    with door(folder):
        signature, payload = _signature(commit)
    if signature is None or payload is None:
        return None
    return Signed(payload, signature.decode("ascii", "replace").rstrip("\n") + "\n")


def _signature(commit: pygit2.Commit) -> tuple[bytes | None, bytes | None]:
    """What libgit2 gives, which is nothing of both where a commit is not signed."""
    return commit.gpg_signature


def signed_tag(repository: pygit2.Repository, folder: Path, name: str) -> Signed | None:
    """What a tag's signature signs, and the signature; None where the tag has none."""
    with door(folder):
        reference = repository.references.get(_TAGS + name)
        found = None if reference is None else _got(repository, reference.resolve().target)
        if not isinstance(found, pygit2.Tag):
            return None
        _, data = repository.read(found.id)
    at = data.rfind(b"-----BEGIN SSH SIGNATURE-----")
    return None if at < 0 else Signed(data[:at], data[at:].decode("ascii", "replace"))


def tags(repository: pygit2.Repository, folder: Path) -> dict[str, TagRef]:
    """The tags that point at commits, by name without `refs/tags/`."""
    found: dict[str, TagRef] = {}
    with door(folder):
        for name in sorted(repository.references):
            if name.startswith(_TAGS) and (tag := _tag(repository, repository.references[name])) is not None:
                found[name.removeprefix(_TAGS)] = tag
    return found


def tag_named(repository: pygit2.Repository, folder: Path, name: str) -> TagRef | None:
    """The tag of this name, where there is one and it points at a commit."""
    with door(folder):
        reference = repository.references.get(_TAGS + name)
        return None if reference is None else _tag(repository, reference)


def _tag(repository: pygit2.Repository, reference: pygit2.Reference) -> TagRef | None:
    first = _got(repository, reference.resolve().target)
    commit = _peeled(repository, reference)
    if not isinstance(commit, pygit2.Commit):
        return None
    annotated = isinstance(first, pygit2.Tag)
    message = first.raw_message.decode("utf-8", "replace").rstrip("\n") if isinstance(first, pygit2.Tag) else ""
    return TagRef(str(commit.id), annotated, message, str(reference.resolve().target))


def _peeled(repository: pygit2.Repository, reference: pygit2.Reference) -> object:
    found = _got(repository, reference.resolve().target)
    while isinstance(found, pygit2.Tag):
        found = _got(repository, found.target)
    return found


def _object(repository: pygit2.Repository, folder: Path, full_id: str) -> object:
    wanted = _id(full_id)
    with door(folder):
        return _got(repository, wanted)


def _got(repository: pygit2.Repository, wanted: pygit2.Oid | str) -> object:
    """The object of this id where it is one that is read whole; None where there is none."""
    try:
        ask_for_bearable(repository, wanted)
    except KeyError:
        return None
    return repository.get(wanted)


def _id(full_id: str) -> pygit2.Oid:
    try:
        wanted = pygit2.Oid(hex=full_id) if len(full_id) == 40 else None
    except ValueError:
        wanted = None
    if wanted is None:
        raise errors.UnknownRevision(full_id)
    return wanted


def _tree(repository: pygit2.Repository, tree: pygit2.Oid) -> pygit2.Tree:
    ask_for_bearable(repository, tree)
    found = repository[tree]
    if not isinstance(found, pygit2.Tree):
        raise KeyError(str(tree))
    return found


def _blob_at(
    repository: pygit2.Repository, tree: pygit2.Oid, path: str, modes: tuple[FileMode, ...] = _FILES
) -> str | None:
    *folders, last = path.split("/")
    inside = _tree(repository, tree)
    try:
        for name in folders:
            inside = _tree(repository, inside[name].id)
        entry = inside[last]
    except KeyError:
        return None
    return str(entry.id) if entry.filemode in modes else None


def _name(raw: bytes) -> str | None:
    """A file's name, None when it is no UTF-8: no path of ours is such."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return None
