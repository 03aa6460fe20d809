"""Writes what stands beside the program: icons, desktop files, the manual, completions, licences, and what it needs."""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from editor import __version__
from editor.command.dispatch import COMMANDS, command_parser, whole_parser
from editor.command.running.start import SYSTEM_PACKAGES
from editor.data import data_dir

HERE = Path(__file__).resolve().parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
NAME = "dateline"
BUILDERS = frozenset(
    {"pyinstaller", "pyinstaller-hooks-contrib", "pip", "setuptools", "altgraph", "packaging", "wheel"}
)
"""What builds the folder and is not in it."""
COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the licences that its packages only name."""


def main(share: Path, draw: Callable[[Path], None], libraries: Sequence[str] = ()) -> None:
    """Write everything below this folder, as it will stand below `/usr/share`; `draw` writes the icons.

    `libraries` are the system's own that the folder brings along, by their paths here.
    """
    draw(share / "icons" / "hicolor")
    for name, folder in {
        "dateline.desktop": "applications",
        "org.dateline_policy.dateline.metainfo.xml": "metainfo",
        "dateline.xml": "mime/packages",
    }.items():
        _put(share / folder / name, (HERE / name).read_text(encoding="utf-8").replace("@VERSION@", __version__))
    _put(share / "man" / "man1" / "dateline.1", manual())
    _put(share / "bash-completion" / "completions" / NAME, bash_completion())
    _put(share / "zsh" / "vendor-completions" / f"_{NAME}", zsh_completion())
    document = share / "doc" / NAME
    _put(document / "version.txt", f"{__version__}\n")
    _put(document / "depends.txt", "".join(f"{one}\n" for one in SYSTEM_PACKAGES))
    bundled = sorted((one for one in distributions() if one.name.lower() not in BUILDERS), key=lambda one: one.name)
    taken = _owners(libraries)
    _put(document / "copyright", "\n".join([*_summary(bundled), *_system_summary(taken), ""]))
    _put(document / "licences", "\n".join([*_licences(bundled), *_system_licences(taken), ""]))


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _icons(folder: Path) -> None:
    _app = QGuiApplication([])
    source = data_dir("resources") / "program" / f"{NAME}.svg"
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(source)).render(painter)
        painter.end()
        target = folder / f"{size}x{size}" / "apps" / f"{NAME}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(target)):
            raise OSError(f"{target} cannot be written")
    _put(folder / "scalable" / "apps" / f"{NAME}.svg", source.read_text(encoding="utf-8"))


def manual() -> str:
    """The page of the manual, from the table of commands."""
    parts = [
        '.TH DATELINE 1 "" "Dateline ' + __version__ + '" "User Commands"',
        ".SH NAME\ndateline \\- write, translate, review and publish a multilingual policy",
        ".SH SYNOPSIS\n.B dateline\n[\\fIDIR\\fR]\n.br\n.B dateline\n\\fICOMMAND\\fR ...",
        ".br\n.B dateline-window\n[\\fIDIR\\fR]",
        ".SH DESCRIPTION\n" + _roff(whole_parser().description or ""),
        ".SH COMMANDS",
    ]
    for command in COMMANDS:
        parts.append(f".SS dateline {command.name}\n.nf\n{_roff(command_parser(command).format_help())}\n.fi")
    parts.append(".SH EXIT STATUS\n0 where all is well, 1 where something was found, 2 for misuse.")
    return "\n".join(parts) + "\n"


def _roff(text: str) -> str:
    escaped = text.rstrip("\n").replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", escaped, flags=re.MULTILINE)


def _options() -> dict[str, list[str]]:
    """The options of each command, from what it says of itself."""
    return {
        command.name: sorted(set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", command_parser(command).format_help())))
        for command in COMMANDS
    }


def bash_completion() -> str:
    """Commands, their options, and files."""
    cases = "\n".join(f'        {name}) words="{" ".join(options)}" ;;' for name, options in _options().items())
    return f"""\
_dateline() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} words=""
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{" ".join(_options())} --help --version --sample"
    else
        case ${{COMP_WORDS[1]}} in
{cases}
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; compgen -f -- "$word")
}}
complete -o filenames -F _dateline dateline
"""


def zsh_completion() -> str:
    """The same for zsh."""
    cases = "\n".join(f"    {name}) compadd -- {' '.join(options)} ;;" for name, options in _options().items())
    return f"""\
#compdef dateline
if (( CURRENT == 2 )); then
  compadd -- {" ".join(_options())} --help --version --sample
else
  case $words[2] in
{cases}
  esac
fi
_files
"""


def _summary(bundled: list[Distribution]) -> Iterator[str]:
    """Each library with its licence."""
    yield "Copyright 2026 The Dateline authors\n"
    yield "Dateline is under the Apache License 2.0 (/usr/share/common-licenses/Apache-2.0 on Debian)."
    yield "It comes with these libraries, each under its own licence. The libraries of Qt are used under the LGPL 3;"
    yield "they stand as files of their own in PySide6/Qt/lib and may be replaced by others of the same version."
    yield f"Python {sys.version.split()[0]} itself is under the PSF licence."
    yield "The file `licences` beside this one holds all of them to the letter.\n"
    for library in bundled:
        fields = library.metadata
        said = fields.get("License-Expression") or next(
            (
                value.rpartition(" :: ")[2]
                for value in fields.get_all("Classifier") or ()
                if value.startswith("License")
            ),
            (fields.get("License") or "see below").splitlines()[0],
        )
        yield f"{library.name} {library.version}: {said}"
    yield ""


def _licences(bundled: list[Distribution]) -> Iterator[str]:
    """The licences of Python and of the libraries, to the letter."""
    yield "==== Python\n"
    yield _words(_python_licence())
    for one in bundled:
        for file in sorted(one.files or (), key=str):
            if re.search(r"\.dist-info/(.*/)?(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", str(file), re.IGNORECASE):
                yield f"\n==== {one.name}: {file.name}\n"
                yield _words(Path(str(file.locate())))


def _words(file: Path) -> str:
    """A licence; the old ones that are no UTF-8 are Latin 1."""
    data = file.read_bytes()
    try:
        return data.decode("utf-8").rstrip()
    except UnicodeDecodeError:
        return data.decode("latin-1").rstrip()


def _python_licence() -> Path:
    """Python's own licence, where its makers or Debian put it; StopIteration where it is not there."""
    stdlib = Path(sysconfig.get_path("stdlib"))
    places = (stdlib / "LICENSE.txt", Path(f"/usr/share/doc/{stdlib.name}/copyright"))
    return next(one for one in places if one.is_file())


def _owners(libraries: Sequence[str]) -> dict[str, list[str]]:
    """The packages of the system that own these libraries, with the names of those; LookupError for one of nobody."""
    found: dict[str, list[str]] = {}
    for path in sorted(libraries):
        file = Path(path).resolve().name
        asked = subprocess.run(["dpkg-query", "-S", f"*/{file}"], capture_output=True, text=True, check=False)
        owners = [line.partition(":")[0] for line in asked.stdout.splitlines() if line.endswith(f"/{file}")]
        if not owners:
            raise LookupError(f"no package owns {path}, so that its licence is not known")
        found.setdefault(owners[0], []).append(Path(path).name)
    return found


def _system_summary(taken: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The packages of the system of which libraries were taken along."""
    if taken:
        yield "\nThese libraries are the builder's system's own, each by its package; they may be replaced as well."
        yield "Their licences stand in the file `licences`, too.\n"
    for package, names in taken.items():
        yield f"{package}: {', '.join(names)}"


def _system_licences(taken: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """What each of those packages says of its licences, and the licences that they all name, to the letter."""
    for package in taken:
        yield f"\n==== {package}\n"
        yield _words(Path(f"/usr/share/doc/{package}/copyright"))
    for licence in sorted(COMMON.iterdir()) if taken else ():
        if not licence.is_symlink():
            yield f"\n==== {licence.name}\n"
            yield _words(licence)


if __name__ == "__main__":
    main(Path(sys.argv[1]), _icons, Path(sys.argv[2]).read_text(encoding="utf-8").splitlines())
