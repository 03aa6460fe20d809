"""What a report of a problem says: versions, what was done, and crashes without the words that a message may quote."""

import os
import platform
import re
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import (
    Distribution,
    PackageNotFoundError,
    distribution,
    packages_distributions,
    requires,
    version,
)
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from editor import __version__
from editor.text.steering import joined

CRASHES = 3
"""The most crashes that are told of, the newest ones."""
_FILE = re.compile(r'\s*File "(?P<path>[^"]*)", line (?P<line>\d+), in (?P<name>\S+)')
_KIND = re.compile(r"(?P<kind>[A-Za-z_][\w.]*)(:|$)")
_OURS = ("editor", "site-packages")


def versions() -> tuple[tuple[str, str], ...]:
    """What the program runs on, by name."""
    return (
        ("Dateline", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        ("PySide6", pyside_version),
        ("pygit2", version("pygit2")),
        ("System", platform.platform()),
        ("Platform", QGuiApplication.platformName()),
        ("Input method", input_method()),
    )


def input_method() -> str:
    """The input method that Qt was asked to use, and through which plugin; "system" where nothing asked for one."""
    modules = os.environ.get("QT_IM_MODULES") or os.environ.get("QT_IM_MODULE", "")
    wanted = os.environ.get("XMODIFIERS", "").removeprefix("@im=")
    if "ibus" in modules.split(";") and wanted.startswith("fcitx"):
        return f"{wanted} (through ibus)"
    return modules or wanted or "system"


def licences() -> tuple[tuple[str, str, str], ...]:
    """Name, version and licence of everything that Dateline is made with, as its packages state them."""
    found = []
    for name in sorted({*_required(), *_loaded()} - {"dateline"}):
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found.append((name, package.version, _licence(package)))
    return tuple(found)


def _required() -> Iterable[str]:
    """What the installed program says it needs; nothing where it runs from a checkout that is not installed."""
    try:
        wanted = requires("dateline") or []
    except PackageNotFoundError:
        return ()
    return [_plain(re.split(r"[\s<>=!~;\[]", one, maxsplit=1)[0]) for one in wanted if "extra ==" not in one]


def _loaded() -> Iterable[str]:
    """The packages of every module that is loaded."""
    loaded = {name.partition(".")[0] for name in sys.modules}
    return [_plain(one) for module, names in packages_distributions().items() if module in loaded for one in names]


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _licence(package: Distribution) -> str:
    stated = package.metadata.json
    classified = [str(one).rpartition(" :: ")[2] for one in stated.get("classifier", ()) if "License" in str(one)]
    told = str(stated.get("license_expression") or stated.get("license") or joined(", ", classified) or "–")
    return told.splitlines()[0]


def report(done: Sequence[str], crashes: Iterable[str]) -> str:
    """The whole report in plain words."""
    parts = ["\n".join(f"{name}: {words}" for name, words in versions())]
    parts += [f"Crash\n{without_words(one)}" for one in crashes]
    parts.append("Done\n" + "\n".join(done))
    return "\n\n".join(parts) + "\n"


def newest_crashes(folder: Path) -> list[str]:
    """The reports of the last crashes that are kept."""
    try:
        return [one.read_text("utf-8", "replace") for one in sorted(folder.glob("crash-*.txt"))[-CRASHES:]]
    except OSError:
        return []


def without_words(crash: str) -> str:
    """The places and kinds of a traceback: messages may quote the policy, and paths name its folder and its people."""
    kept = []
    for line in crash.splitlines():
        if place := _FILE.match(line):
            kept.append(f"  {_short(place['path'])}, line {place['line']}, in {place['name']}")
        elif not line.startswith(" ") and (kind := _KIND.match(line)) and is_kind(kind["kind"]):
            kept.append(kind["kind"])
    return "\n".join(kept)


def is_kind(name: str) -> bool:
    """Whether this is the name of a kind of failure that the program has loaded, and no word of a text."""
    module, _, last = name.rpartition(".")
    found = getattr(sys.modules.get(module or "builtins"), last, None)
    return isinstance(found, type) and issubclass(found, BaseException)


def _short(path: str) -> str:
    """A path from the part on that is ours or a package's."""
    parts = Path(path.replace("\\", "/")).parts
    at = max((place for place, part in enumerate(parts) if part in _OURS), default=None)
    return "/".join(parts[at:]) if at is not None else Path(path).name if path.endswith(".py") else "…"
