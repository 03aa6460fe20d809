"""Every kind of folder that a stranger may send, each made from a sound one by a function of a few lines."""

import hashlib
import os
import socket
import subprocess
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pygit2

from tests.hostile import share_at, spoil
from tests.hostile_versions import STRANGE_VERSIONS

Spoil = Callable[[Path, Path], None]
"""Makes the policy in the first folder hostile; the second is a folder outside, of which nothing may change."""

GIT_FILES = (
    "HEAD",
    "config",
    "config.worktree",
    "commondir",
    "gitdir",
    "packed-refs",
    "index",
    "shallow",
    "logs/HEAD",
    "logs/refs/heads/main",
    "refs/heads/main",
    "refs/heads/other",
    "refs/tags/release/1",
    "refs/tags/release/9",
    "refs/remotes/origin/main",
    "refs/replace/x",
    "info/grafts",
    "info/exclude",
    "info/attributes",
    "objects/info/alternates",
    "objects/info/commit-graph",
    "objects/pack/pack-0123456789012345678901234567890123456789.idx",
    "objects/pack/pack-0123456789012345678901234567890123456789.pack",
    "objects/pack/multi-pack-index",
    "dateline-lock",
    "dateline-guard",
    "dateline-holder.json",
    "dateline-checkout",
)
GIT_FOLDERS = ("refs", "refs/heads", "refs/tags", "objects", "objects/pack", "objects/info", "logs", "info", "hooks")
POLICY_FILES = (
    "policy.toml",
    "people.toml",
    "facts.toml",
    "terms.toml",
    "allowed_signers",
    ".gitattributes",
    "text/en/use.md",
    "text/en/other.md",
    "sync/en/use.toml",
    "decisions/zh-Hans.toml",
    "ignored/en.toml",
    "ignored/policy.toml",
    "memory/a.tmx",
    "reviews/a.json",
    "reviews/a.sig",
    "releases/1.toml",
    "releases/4.toml",
)
POLICY_FOLDERS = ("text", "text/en", "sync", "releases", "reviews", "memory", "decisions")
SPARSE = 30_000_000_000


def _pipe(path: Path, _outside: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path, _outside: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket may have no more than some hundred characters
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def _device(path: Path, _outside: Path) -> None:
    path.symlink_to("/dev/zero")


def _sparse(path: Path, _outside: Path) -> None:
    path.touch()
    os.truncate(path, SPARSE)


def _folder(path: Path, _outside: Path) -> None:
    (path / "inside").mkdir(parents=True)


def _loop(path: Path, _outside: Path) -> None:
    path.symlink_to(path.name)


def _link_out(path: Path, outside: Path) -> None:
    path.symlink_to(outside / "precious")


def _link_to_folder_out(path: Path, outside: Path) -> None:
    path.symlink_to(outside)


def _noise(path: Path, _outside: Path) -> None:
    path.write_bytes(bytes(range(256)) * 20 + b"\x1b]0;title\x07\xe2\x80\xae\n")


THINGS: Mapping[str, Spoil] = {
    "pipe": _pipe,
    "socket": _socket,
    "device": _device,
    "sparse": _sparse,
    "folder": _folder,
    "loop": _loop,
    "link out": _link_out,
    "link to a folder": _link_to_folder_out,
    "noise": _noise,
}


def take_away(place: Path) -> None:
    """Remove a folder however deep it is: Python's own way calls itself for each level."""
    subprocess.run(["rm", "-rf", str(place)], check=True)


def put(folder: Path, outside: Path, name: str, thing: str) -> None:
    """Put a thing in the place of what stands at this name in a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir() and not path.is_symlink():
        path.rename(path.with_name(path.name + ".moved"))
    else:
        path.unlink(missing_ok=True)
    THINGS[thing](path, outside)


def _settings(text: str) -> Spoil:
    def spoiled(folder: Path, outside: Path) -> None:
        with (folder / ".git" / "config").open("a", encoding="utf-8") as config:
            config.write(text.format(outside=outside, git=folder / ".git"))

    return spoiled


def _file(name: str, data: bytes | str) -> Spoil:
    def spoiled(folder: Path, outside: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.format(outside=outside, folder=folder).encode())

    return spoiled


def _included_pipe(folder: Path, outside: Path) -> None:
    os.mkfifo(folder / ".git" / "further")
    _settings("\n[include]\n\tpath = further\n")(folder, outside)


def _git_file(folder: Path, outside: Path) -> None:
    """`.git` is a file that leads to a repository elsewhere, as somebody's own would be."""
    (folder / ".git").rename(outside / "elsewhere")
    (folder / ".git").write_text(f"gitdir: {outside / 'elsewhere'}\n", encoding="utf-8")


def _git_link(folder: Path, outside: Path) -> None:
    (folder / ".git").rename(outside / "elsewhere")
    (folder / ".git").symlink_to(outside / "elsewhere")


def _submodule(folder: Path, outside: Path) -> None:
    address = f"ext::sh -c {folder / '.git' / 'program'}"
    (folder / ".gitmodules").write_text(
        f'[submodule "text"]\n\tpath = text/en\n\turl = {address}\n\tupdate = !touch {outside / "ran"}\n', "utf-8"
    )
    _settings('\n[submodule "text"]\n\tactive = true\n\turl = ' + address + "\n\tupdate = !x\n")(folder, outside)
    repository = pygit2.Repository(str(folder))
    head = repository[repository.head.target]
    assert isinstance(head, pygit2.Commit)
    root = repository.TreeBuilder(head.tree)
    root.insert("memory", head.id, pygit2.enums.FileMode.COMMIT)
    root.insert("terms.toml", repository.create_blob(b"/etc/passwd"), pygit2.enums.FileMode.LINK)
    _commit(repository, root.write())


def _commit(repository: pygit2.Repository, tree: pygit2.Oid, message: str = "x") -> None:
    who = pygit2.Signature("X", "x@example.org", 1_780_000_000, 0)
    repository.create_commit("HEAD", who, who, message, tree, [repository.head.target])


def _circles(folder: Path, _outside: Path) -> None:
    refs = folder / ".git" / "refs" / "heads"
    for name, other in (("main", "b"), ("b", "c"), ("c", "main")):
        (refs / name).write_text(f"ref: refs/heads/{other}\n", encoding="utf-8")


def _chain(folder: Path, _outside: Path) -> None:
    refs = folder / ".git" / "refs" / "heads"
    (refs / "main").rename(refs / "x2000")
    for number in range(2000):
        (refs / ("main" if not number else f"x{number}")).write_text(f"ref: refs/heads/x{number + 1}\n", "utf-8")


def _many_references(folder: Path, _outside: Path) -> None:
    head = (folder / ".git" / "refs" / "heads" / "main").read_text("utf-8").strip()
    rows = "".join(f"{head} refs/tags/release/{number}\n" for number in range(1000, 400_000))
    (folder / ".git" / "packed-refs").write_text(rows, encoding="utf-8")


def _object(folder: Path, kind: str, size: int, head: bytes = b"") -> str:
    """Write an object of many zeros by its parts, so that making it takes no memory; gives its id."""
    digest, squeezed, part = hashlib.sha1(), zlib.compressobj(9), bytes(1 << 20)
    pieces: list[bytes] = []
    start = f"{kind} {size}\0".encode() + head
    todo = size - len(head)
    for piece in (start, *(part[: min(len(part), todo - at)] for at in range(0, todo, len(part)))):
        digest.update(piece)
        pieces.append(squeezed.compress(piece))
    pieces.append(squeezed.flush())
    name = digest.hexdigest()
    place = folder / ".git" / "objects" / name[:2] / name[2:]
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(b"".join(pieces))
    return name


def _bomb_commit(folder: Path, _outside: Path) -> None:
    """A version whose message has six hundred million characters, in 600 kB on the disk."""
    repository = pygit2.Repository(str(folder))
    head = repository[repository.head.target]
    assert isinstance(head, pygit2.Commit)
    who = b"X <x@example.org> 1780000000 +0000"
    start = b"tree %s\nparent %s\nauthor %s\ncommitter %s\n\n" % (
        str(head.tree_id).encode(),
        str(head.id).encode(),
        who,
        who,
    )
    made = _object(folder, "commit", 600_000_000, start)
    (folder / ".git" / "refs" / "heads" / "main").write_text(made + "\n", encoding="utf-8")


def _bomb_tree(folder: Path, _outside: Path) -> None:
    made = _object(folder, "tree", 600_000_000)
    _point_at_tree(folder, made)


def _point_at_tree(folder: Path, tree: str) -> None:
    repository = pygit2.Repository(str(folder))
    who = b"X <x@example.org> 1780000000 +0000"
    data = b"tree %s\nparent %s\nauthor %s\ncommitter %s\n\nx\n" % (
        tree.encode(),
        str(repository.head.target).encode(),
        who,
        who,
    )
    made = repository.odb.write(pygit2.enums.ObjectType.COMMIT, data)
    (folder / ".git" / "refs" / "heads" / "main").write_text(f"{made}\n", encoding="utf-8")


def _bomb_tag(folder: Path, _outside: Path) -> None:
    head = (folder / ".git" / "refs" / "heads" / "main").read_text("utf-8").strip()
    made = _object(folder, "tag", 600_000_000, b"object %s\ntype commit\ntag x\n\n" % head.encode())
    (folder / ".git" / "refs" / "tags" / "release" / "9").write_text(made + "\n", encoding="utf-8")


def _bomb_text(folder: Path, _outside: Path) -> None:
    """The history holds a text of 300 MB, and one manifest of 500 MB."""
    text = _object(folder, "blob", 300_000_000)
    manifest = _object(folder, "blob", 500_000_000)
    repository = pygit2.Repository(str(folder))
    head = repository[repository.head.target]
    assert isinstance(head, pygit2.Commit)
    tree = head.tree
    english = repository.TreeBuilder(tree["text"]["en"])  # type: ignore[index]
    english.insert("use.md", pygit2.Oid(hex=text), pygit2.enums.FileMode.BLOB)
    texts = repository.TreeBuilder(tree["text"])  # type: ignore[arg-type]
    texts.insert("en", english.write(), pygit2.enums.FileMode.TREE)
    releases = repository.TreeBuilder(tree["releases"])  # type: ignore[arg-type]
    releases.insert("4.toml", pygit2.Oid(hex=manifest), pygit2.enums.FileMode.BLOB)
    root = repository.TreeBuilder(tree)
    root.insert("text", texts.write(), pygit2.enums.FileMode.TREE)
    root.insert("releases", releases.write(), pygit2.enums.FileMode.TREE)
    _commit(repository, root.write())
    root.insert("text", tree["text"].id, pygit2.enums.FileMode.TREE)
    root.insert("releases", tree["releases"].id, pygit2.enums.FileMode.TREE)
    _commit(repository, root.write())


def _tree_of_trees(folder: Path, _outside: Path) -> None:
    """Forty trees that each hold the next one a hundred times: 10^80 files."""
    repository = pygit2.Repository(str(folder))
    blob = repository.create_blob(b"x\n")
    builder = repository.TreeBuilder()
    builder.insert("x.md", blob, pygit2.enums.FileMode.BLOB)
    inside = builder.write()
    for _ in range(40):
        builder = repository.TreeBuilder()
        for number in range(100):
            builder.insert(f"t{number}", inside, pygit2.enums.FileMode.TREE)
        inside = builder.write()
    head = repository[repository.head.target]
    assert isinstance(head, pygit2.Commit)
    root = repository.TreeBuilder(head.tree)
    root.insert("text", inside, pygit2.enums.FileMode.TREE)
    _commit(repository, root.write())


def _deep(folder: Path, _outside: Path) -> None:
    here = Path.cwd()
    os.chdir(folder / "text" / "en")
    try:
        for _ in range(3000):
            Path("d").mkdir()
            os.chdir("d")
        Path("x.md").write_text("x\n", encoding="utf-8")
    finally:
        os.chdir(here)


def _deep_git(folder: Path, _outside: Path) -> None:
    here = Path.cwd()
    os.chdir(folder / ".git" / "refs" / "heads")
    try:
        for _ in range(3000):
            Path("d").mkdir()
            os.chdir("d")
    finally:
        os.chdir(here)


def _many_files(folder: Path, _outside: Path) -> None:
    for number in range(30_000):
        (folder / "text" / "en" / f"x{number}.md").touch()


def _many_texts_of_some_size(folder: Path, _outside: Path) -> None:
    """Each is within its limit; together they are not."""
    for number in range(200):
        path = folder / "text" / "en" / f"x{number}.md"
        path.touch()
        os.truncate(path, 19_000_000)


def _huge_facts(folder: Path, _outside: Path) -> None:
    (folder / "facts.toml").write_text(f'[a]\nen = "{"word " * 200_000}"\n', encoding="utf-8")
    (folder / "text" / "en" / "use.md").write_text("# Use\n\n" + "{{a}} " * 2000 + "\n", encoding="utf-8")


def _many_uses(folder: Path, _outside: Path) -> None:
    """Each fact may be as long as that; written out everywhere they are not to be borne."""
    (folder / "facts.toml").write_text(f'[a]\nen = "{"word " * 790}"\n', encoding="utf-8")
    for name in ("use", "contact", "rights", "retention", "eu"):
        (folder / "text" / "en" / f"{name}.md").write_text("# Use\n\n" + "{{a}} " * 40_000 + "\n", encoding="utf-8")


def _toml(name: str, text: str) -> Spoil:
    def spoiled(folder: Path, outside: Path) -> None:
        path = folder / name
        before = path.read_text("utf-8") if path.exists() else ""
        _file(name, (text + "\n" + before).encode())(folder, outside)

    return spoiled


def _in_sections(text: str) -> Spoil:
    def spoiled(folder: Path, _outside: Path) -> None:
        for name in ("use", "rights", "contact"):
            (folder / "text" / "en" / f"{name}.md").write_text("# Use\n\n" + text, encoding="utf-8")

    return spoiled


def _own(folder: Path, _outside: Path) -> None:
    subprocess.run(["chown", "-R", "12345:12345", str(folder)], check=True)


def _unreadable(folder: Path, _outside: Path) -> None:
    (folder / "text" / "en" / "use.md").chmod(0)
    (folder / ".git" / "config").chmod(0)


PROXY = """
[http]
	proxy = http://127.0.0.1:9/
	sslVerify = false
	cookieFile = {outside}/precious
	saveCookies = true
	sslCert = {outside}/precious
	sslKey = {outside}/precious
	sslCAInfo = {outside}/precious
	extraHeader = "Authorization: secret"
	emptyAuth = true
[http "https://policy.invalid"]
	sslVerify = false
	proxy = http://127.0.0.1:9/
	curloptResolve = policy.invalid:443:127.0.0.1
[remote "origin"]
	url = https://policy.invalid/a.git
	proxy = http://127.0.0.1:9/
"""

EXTENSIONS = "\n[core]\n\trepositoryformatversion = 1\n[extensions]\n"

ALTERNATES: Mapping[str, str] = {
    "of another repository": "{outside}/elsewhere/objects\n",
    "of the whole disk": "/\n",
    "of itself": "{folder}/.git/objects\n",
    "of a hundred thousand": "/nowhere\n" * 100_000,
}

CASES: dict[str, Spoil] = {
    "programs everywhere": lambda folder, outside: spoil(folder, outside / "ran"),
    "an address that is a program": lambda folder, outside: (
        spoil(folder, outside / "ran"),
        share_at(folder, f"ext::sh -c {folder / '.git' / 'program'}"),
    )[1],
    "proxies and cookies": _settings(PROXY),
    "a file taken into the settings": _settings("\n[include]\n\tpath = {outside}/precious\n"),
    "a file taken in on a condition": _settings('\n[includeIf "gitdir:**"]\n\tpath = {outside}/precious\n'),
    "a pipe taken into the settings": _included_pipe,
    "a device taken into the settings": _settings("\n[include]\n\tpath = /dev/zero\n"),
    "settings that take themselves in": _settings("\n[include]\n\tpath = config\n"),
    "files elsewhere": _settings("\n[core]\n\tworktree = {outside}\n"),
    "a bare repository": _settings("\n[core]\n\tbare = true\n"),
    "another kind of object": _settings(EXTENSIONS + "\tobjectformat = sha256\n"),
    "another kind of reference": _settings(EXTENSIONS + "\trefstorage = reftable\n"),
    "broken settings": _settings("\n[core\nx = [[[\n"),
    "a long setting": _settings("\n[core]\n\tx = " + "y" * 5_000_000 + "\n"),
    "commondir elsewhere": _file(".git/commondir", "{outside}\n"),
    "commondir of the disk": _file(".git/commondir", b"/\n"),
    "a file that leads to a repository": _git_file,
    "a link to a repository": _git_link,
    "a file that leads nowhere": lambda folder, outside: (
        (folder / ".git").rename(outside / "elsewhere"),
        (folder / ".git").write_text("gitdir: " + "../" * 5000 + "\n", "utf-8"),
        None,
    )[2],
    "a submodule": _submodule,
    "references in a circle": _circles,
    "references in a chain": _chain,
    "four hundred thousand references": _many_references,
    "a reference that leaves": _file(".git/HEAD", b"ref: ../../precious\n"),
    "a branch with a name to see": _file(".git/HEAD", b"ref: refs/heads/\x1b[31m\n"),
    "a version of 600 MB": _bomb_commit,
    "a tree of 600 MB": _bomb_tree,
    "a tag of 600 MB": _bomb_tag,
    "a text of 300 MB in the history": _bomb_text,
    "trees in trees": _tree_of_trees,
    "folders 3,000 deep": _deep,
    "references 3,000 deep": _deep_git,
    "thirty thousand files": _many_files,
    "texts of 4 GB together": _many_texts_of_some_size,
    "facts of a million characters": _huge_facts,
    "facts used two hundred thousand times": _many_uses,
    "a dotted key": _toml("policy.toml", "a." * 20_000 + "a = 1"),
    "a dotted key in a table": _toml("facts.toml", "[" + "a." * 20_000 + "a]"),
    "a table in tables": _toml("policy.toml", "a = " + "{a=" * 5_000 + "1" + "}" * 5_000),
    "lists in lists": _toml("policy.toml", "a = " + "[" * 100_000),
    "a long number": _toml("policy.toml", "a = " + "9" * 1_000_000),
    "half a million keys": _toml("facts.toml", "\n".join(f'[k{n}]\nen = "x"' for n in range(100_000))),
    "a policy of another kind": _file("policy.toml", b"format = 1\nlanguages = 5\nsections = []\n"),
    "a policy without end": _file("policy.toml", b"format = 99999999999999999999999\n"),
    "a person of many lines": _toml(
        "people.toml", '[[people]]\nid = "x"\nname = "a\\u001b[2J\\u202e"\nemail = "x@x"\nroles = ["\\u001b[31m"]\n'
    ),
    "quotes in quotes": _in_sections(">" * 20_000 + " x\n"),
    "lists in lists of a text": _in_sections("".join("  " * n + "- x\n" for n in range(1_000))),
    "emphasis without end": _in_sections("*a **b " * 20_000),
    "brackets without end": _in_sections("[" * 20_000 + "\n\n" + "![" * 10_000 + "\n\n" + "[a](" * 10_000),
    "backticks of every length": _in_sections(" ".join("`" * n for n in range(1, 400))),
    "a table of many columns": _in_sections("|" * 5_000 + "\n" + "-|" * 5_000 + "\n" + "a|\n" * 3_000),
    "one line of three megabytes": _in_sections("字" * 1_000_000),
    "letters with many marks": _in_sections("a" + "\u0301" * 300_000),
    "letters that steer": _in_sections("\x1b[2J\x1b]0;x\x07 \u202e\u2066 <script>alert(1)</script>\n" * 100),
    "somebody else's files": _own,
    "files that cannot be read": _unreadable,
    **STRANGE_VERSIONS,
    **{f"alternates {name}": _file(".git/objects/info/alternates", text) for name, text in ALTERNATES.items()},
}


def everything() -> Iterator[tuple[str, Spoil]]:
    """All of them by their names."""
    yield from CASES.items()
    for thing in THINGS:
        for name in (*GIT_FILES, *GIT_FOLDERS):
            yield f"{thing} at .git/{name}", _thing(f".git/{name}", thing)
        for name in (*POLICY_FILES, *POLICY_FOLDERS):
            yield f"{thing} at {name}", _thing(name, thing)


def _thing(name: str, thing: str) -> Spoil:
    return lambda folder, outside: put(folder, outside, name, thing)
