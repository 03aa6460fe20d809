"""What stands between this machine and a window: a display, and the libraries that Qt loads."""

import ctypes
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

SYSTEM_PACKAGES = (
    "ca-certificates",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libglib2.0-0",
    "libfontconfig1",
    "libdbus-1-3",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "fonts-noto-cjk",
)
"""The libraries of Qt's window as Debian and Ubuntu name them, a Chinese and Japanese font, and certificates, without
which libgit2 does not start."""

_THROUGH_IBUS = ("fcitx", "ibus")
"""The input methods that answer Qt's plugin for ibus."""

INSTALL_LINE = "apt-get update && apt-get install --no-install-recommends " + " ".join(SYSTEM_PACKAGES)


def missing_display(environ: Mapping[str, str], platform: str) -> str | None:
    """Why no window can be shown here; Qt itself would abort the process."""
    if platform != "linux" or _named_platforms(environ) or _displays(environ):
        return None
    return (
        "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened;"
        " dateline --help lists the commands that need none."
    )


def input_variables(environ: Mapping[str, str], platform: str) -> dict[str, str]:
    """The variables to set so that Qt loads an input method that it has a plugin of; empty where all is well.

    Qt's wheels bring a plugin for ibus and none for fcitx or XIM, so that no Chinese could be typed; fcitx5 answers the
    one of ibus. Wayland has a way of its own, which is left alone where nothing else is asked for.
    """
    if platform != "linux" or _has_own_plugin():
        return {}
    name = "QT_IM_MODULES" if environ.get("QT_IM_MODULES") else "QT_IM_MODULE"
    asked = [one for one in environ.get(name, "").split(";") if one]
    method = environ.get("XMODIFIERS", "").removeprefix("@im=")
    is_served = method.startswith(_THROUGH_IBUS)
    if not asked and is_served and not environ.get("WAYLAND_DISPLAY"):
        return {name: "ibus"}
    fcitx = next((one for one in asked if one.startswith("fcitx")), "")
    if "ibus" in asked or not (fcitx or ("xim" in asked and is_served)):
        return {}
    named = ["ibus" if one == "xim" or one.startswith("fcitx") else one for one in asked]
    return {name: ";".join(named)} | ({} if method else {"XMODIFIERS": f"@im={fcitx}"})


def _has_own_plugin() -> bool:
    found = find_spec("PySide6")
    homes = [] if found is None else [Path(one) for one in found.submodule_search_locations or ()]
    return any(any(home.glob("Qt/plugins/platforminputcontexts/*fcitx*")) for home in homes)


def missing_library(reason: str) -> str | None:
    """How to mend an import of Qt that failed for want of a system library; None when it failed for another reason."""
    found = re.search(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file", reason)
    return _library_sentence(found[1]) if found else None


def missing_plugin(environ: Mapping[str, str], platform: str) -> str | None:
    """What keeps Qt from every display it would try; None when one of them can be reached."""
    if platform != "linux":
        return None
    reasons = []
    for name in _named_platforms(environ) or _displays(environ):
        reason = _plugin_reason(name)
        if reason is None:
            return None
        reasons.append(reason)
    return reasons[0] if reasons else None


def _named_platforms(environ: Mapping[str, str]) -> list[str]:
    """The platforms that the user asks Qt for, as in `wayland;xcb` or `offscreen:size=800x600`."""
    return [name.partition(":")[0] for name in environ.get("QT_QPA_PLATFORM", "").split(";") if name]


def _displays(environ: Mapping[str, str]) -> list[str]:
    return [name for name, screen in _SCREENS.items() if environ.get(screen.variable)]


def _plugin_reason(name: str) -> str | None:
    screen = _SCREENS.get(name)
    plugin = _plugin_folder() / screen.plugin if screen else None
    if screen is None or plugin is None or not plugin.is_file():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return missing_library(str(error)) or f"Qt cannot load its {name} plugin: {error}."
    if not screen.answers():
        return f"the display that {screen.variable} names does not answer, or refuses this user."
    return None


def _plugin_folder() -> Path:
    """Where Qt's wheel keeps the plugins; a Qt from elsewhere has none there, and is left to itself."""
    spec = find_spec("PySide6")
    package = Path(spec.origin).parent if spec and spec.origin else Path()
    return package / "Qt" / "plugins" / "platforms"


def _x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _compositor_answers() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = ctypes.c_void_p(wayland.wl_display_connect(None))
    if display:
        wayland.wl_display_disconnect(display)
    return bool(display)


@dataclass(frozen=True, slots=True)
class _Screen:
    """One of the ways in which Qt shows windows on Linux: its plugin, the variable that names the display, a trial."""

    plugin: str
    variable: str
    answers: Callable[[], bool]


_SCREENS = {
    "xcb": _Screen("libqxcb.so", "DISPLAY", _x_server_answers),
    "wayland": _Screen("libqwayland.so", "WAYLAND_DISPLAY", _compositor_answers),
}


def _library_sentence(library: str) -> str:
    return f"the window needs the system library {library}, which is not installed; as root, run: {INSTALL_LINE}"
