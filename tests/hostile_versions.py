"""Histories and names as a stranger may make them: whatever git's own formats let stand, and no program writes."""

import os
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import pygit2
from pygit2.enums import ObjectType

Spoil = Callable[[Path, Path], None]
SOMEBODY = b"X <x@example.org> 1780000000 +0000"


def _head(folder: Path) -> str:
    return (folder / ".git" / "refs" / "heads" / "main").read_text("utf-8").strip()


def _point_at(folder: Path, version: str) -> None:
    (folder / ".git" / "refs" / "heads" / "main").write_text(f"{version}\n", encoding="utf-8")


def _version(
    folder: Path,
    message: bytes = b"x\n",
    *,
    author: bytes = SOMEBODY,
    further: bytes = b"",
    tree: str = "",
    parents: Sequence[str] = (),
) -> str:
    """Write a version byte by byte, and let the branch point at it."""
    repository = pygit2.Repository(str(folder))
    head = repository[repository.head.target].peel(pygit2.Commit)
    above = b"".join(b"parent %s\n" % one.encode() for one in parents or (str(head.id),))
    data = b"tree %s\n%sauthor %s\ncommitter %s\n%s\n%s" % (
        (tree or str(head.tree_id)).encode(),
        above,
        author,
        author,
        further,
        message,
    )
    made = str(repository.odb.write(ObjectType.COMMIT, data))
    _point_at(folder, made)
    return made


def _said(message: bytes = b"x\n", author: bytes = SOMEBODY, further: bytes = b"") -> Spoil:
    def spoiled(folder: Path, _outside: Path) -> None:
        _version(folder, message, author=author, further=further)

    return spoiled


def _listed(*rows: tuple[bytes, bytes, bytes | None]) -> Spoil:
    """A version in which `text/en` lists these modes and names, with these bytes or an object that is missing."""

    def spoiled(folder: Path, _outside: Path) -> None:
        repository = pygit2.Repository(str(folder))
        tree = repository[repository.head.target].peel(pygit2.Commit).tree
        ids = [b"\x11" * 20 if data is None else repository.create_blob(data).raw for _, _, data in rows]
        listed = [b"%s %s\0%s" % (mode, name, held) for (mode, name, _), held in zip(rows, ids, strict=True)]
        english = repository.odb.write(ObjectType.TREE, b"".join(listed))
        texts = repository.TreeBuilder(tree["text"].peel(pygit2.Tree))
        texts.insert("en", english, pygit2.enums.FileMode.TREE)
        root = repository.TreeBuilder(tree)
        root.insert("text", texts.write(), pygit2.enums.FileMode.TREE)
        _version(folder, tree=str(root.write()))

    return spoiled


def _replaced(folder: Path, _outside: Path) -> None:
    """`refs/replace` lets git show another version in the place of the newest."""
    head = _head(folder)
    other = _version(folder, b"another history\n")
    _point_at(folder, head)
    (folder / ".git" / "refs" / "replace").mkdir()
    (folder / ".git" / "refs" / "replace" / head).write_text(f"{other}\n", encoding="utf-8")


def _git_file(name: str, text: str) -> Spoil:
    def spoiled(folder: Path, _outside: Path) -> None:
        path = folder / ".git" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(head=_head(folder)), encoding="utf-8")

    return spoiled


def _many_parents(folder: Path, _outside: Path) -> None:
    head = _head(folder)
    others = [_version(folder, b"%d\n" % number, parents=[head]) for number in range(300)]
    _version(folder, parents=[head, head, *others])


def _diamonds(folder: Path, _outside: Path) -> None:
    """Sixty merges of two that each merge the two before: 2^60 ways back."""
    left = right = _head(folder)
    for number in range(60):
        left, right = (_version(folder, b"%d%s\n" % (number, side), parents=[left, right]) for side in (b"l", b"r"))


def _tag_of_tags(folder: Path, _outside: Path) -> None:
    repository, at, kind = pygit2.Repository(str(folder)), _head(folder), "commit"
    for number in range(1_000):
        data = f"object {at}\ntype {kind}\ntag t{number}\ntagger X <x@x> 1 +0000\n\nx\n".encode()
        at, kind = str(repository.odb.write(ObjectType.TAG, data)), "tag"
    (folder / ".git" / "refs" / "tags" / "release" / "9").write_text(f"{at}\n", encoding="utf-8")


def _twin_names(folder: Path, _outside: Path) -> None:
    """File names that are one name to another system, and names that no terminal should be sent."""
    english = folder / "text" / "en"
    for name in (
        *(unicodedata.normalize(form, "café.md").encode() for form in ("NFC", "NFD")),
        *(b"USE.md", b"\xff\xfe.md", b"a\nb.md", b"\x1b[31m.md", b"con.md", "a\u202eb.md".encode()),
    ):
        Path(os.fsdecode(os.fsencode(english) + b"/" + name)).write_text("# Use\n", encoding="utf-8")
    (folder / "text" / "EN").mkdir()
    (folder / "text" / "EN" / "use.md").write_text("# Another\n", encoding="utf-8")


def _linked_hard(folder: Path, outside: Path) -> None:
    path = folder / "text" / "en" / "use.md"
    path.unlink()
    path.hardlink_to(outside / "precious")


def _keys(*lines: str) -> Spoil:
    def spoiled(folder: Path, _outside: Path) -> None:
        keys = ", ".join(f'"{line}"' for line in lines)
        person = f'[[people]]\nid = "x"\nname = "X"\nemail = "x@example.org"\nroles = ["author"]\nkeys = [{keys}]\n'
        (folder / "people.toml").write_text(person, encoding="utf-8")

    return spoiled


SIGNED = b"gpgsig -----BEGIN SSH SIGNATURE-----\n%s -----END SSH SIGNATURE-----\n"
STRANGE_VERSIONS: dict[str, Spoil] = {
    "a version replaced by another": _replaced,
    "grafts in a circle": _git_file("info/grafts", "{head} {head}\n"),
    "a shallow history that is none": _git_file("shallow", "{head}\nzz\n"),
    "names of branches that lead out": _git_file(
        "packed-refs",
        "".join(f"{{head}} refs/heads/{name}\n" for name in ("../../x", "-x", "HEAD", "\x1b[31m", "main/a")),
    ),
    "a message that steers": _said(b"\x1b]0;x\x07\x1b[2J\xe2\x80\xae\r\nDateline-Release: 9\n\0x\n"),
    "a message in no encoding": _said(b"\xff\xfe caf\xe9\n", further=b"encoding \x1b[31mrot13\n"),
    "an author of the year 10^12": _said(author=b"\x1b[31m <<>>\xff <a\xe2\x80\xaeb> 99999999999999999999 +9999"),
    "an author without a name before all time": _said(author=b" <> -5 -9999"),
    "a signature without end": _said(further=SIGNED % (b" QUFB\n" * 100_000)),
    "two signatures": _said(further=SIGNED % b" QUFB\n" + b"gpgsig again\n"),
    "names that lead out of a listing": _listed(
        (b"100644", b"..", b"x\n"), (b"100644", b".git", b"x\n"), (b"100644", b"../../x.md", b"x\n")
    ),
    "one name twice in a listing": _listed((b"100644", b"use.md", b"# A\n"), (b"100644", b"use.md", b"# B\n")),
    "kinds that a listing never has": _listed((b"777", b"a.md", b"x\n"), (b"40000", b"use.md", b"x\n")),
    "a text that is missing from the history": _listed((b"100644", b"use.md", None)),
    "names without letters in a listing": _listed(
        (b"100644", b"", b"x\n"), (b"100644", b"\xff\n" + b"a" * 5_000, b"x\n")
    ),
    "three hundred parents": _many_parents,
    "more ways back than can be walked": _diamonds,
    "a tag of a thousand tags": _tag_of_tags,
    "names that are one to another system": _twin_names,
    "a text that is somebody's own file": _linked_hard,
    "keys of other kinds": _keys("ssh-rsa AAAAB3NzaC1yc2E=", 'command=\\"x\\" ssh-ed25519 AAAA', "ssh-ed25519"),
    "a key with a comment of lines": _keys("ssh-ed25519 AAAA c\\nx@example.org ssh-ed25519 AAAA\\u202e"),
}
