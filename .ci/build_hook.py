"""Puts the words of the window into the wheel as Qt reads them, in place of the files that people translate."""

import runpy
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class MessageFiles(BuildHookInterface):
    """Makes `editor/translations/*.qm` from `translations/*.ts`. An editable install reads the `.ts` themselves."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        message_file = runpy.run_path(str(root / "editor/window/appearance/message_file.py"))["message_file"]
        made = Path(tempfile.mkdtemp())
        for source in sorted((root / "translations").glob("*.ts")):
            target = made / source.with_suffix(".qm").name
            target.write_bytes(message_file(source.read_bytes()))
            build_data["force_include"][str(target)] = f"editor/translations/{target.name}"
