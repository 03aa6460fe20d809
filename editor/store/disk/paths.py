"""Which paths may stand in a policy's repository."""

import re

from editor.loading import pattern
from editor.store.errors import BadPath

_NAME = pattern(r"[A-Za-z0-9._+@-][A-Za-z0-9 ._+@-]{0,127}")
_DEVICE = pattern(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_GIT = pattern(r"\.git|git~[0-9]+", re.IGNORECASE)

_ROOT = frozenset({"policy.toml", "people.toml", "terms.toml", "facts.toml", "allowed_signers", ".gitattributes"})
_FOLDERS = {
    "text": (".md",),
    "sync": (".toml",),
    "decisions": (".toml",),
    "ignored": (".toml",),
    "memory": (".tmx",),
    "reviews": (".json", ".sig"),
    "releases": (".toml",),
}
FOLDERS = tuple(_FOLDERS)
ROOT = tuple(sorted(_ROOT))


def checked(path: str) -> str:
    """The path itself, or BadPath: ours are plain ASCII, relative, and can exist on every system."""
    for name in path.split("/"):
        if name in {"", ".", ".."}:
            raise BadPath(path, "leaves the folder")
        if _GIT.fullmatch(name):
            raise BadPath(path, "inside git's own folder")
        if not _NAME.fullmatch(name) or name[-1] in " .":
            raise BadPath(path, "name is not plain")
        if _DEVICE.fullmatch(name):
            raise BadPath(path, "Windows device")
    return path


def is_safe(path: str) -> bool:
    """Whether a path that another program put into the repository stays inside the folder and out of `.git`."""
    names = path.split("/")
    return not any(
        name in {"", ".", ".."} or _GIT.fullmatch(name.rstrip(" .")) or "\\" in name or ":" in name or "\0" in name
        for name in names
    )


def is_ours(path: str) -> bool:
    """Whether the layout of a policy has a place for this path."""
    folder, _, rest = path.partition("/")
    return folder in _ROOT if not rest else path.endswith(_FOLDERS.get(folder, ()))


def is_ours_in_any_case(path: str) -> bool:
    """The same, also where the path differs from one of the layout only in case, and so stands there on some disks."""
    return is_ours(path) or is_ours(path.casefold())
