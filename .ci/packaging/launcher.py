"""What the built program starts with: the command, or the window where it is called by the window's name."""

import sys
from pathlib import Path

from editor import __main__ as dateline

if __name__ == "__main__":
    sys.exit(dateline.window() if Path(sys.argv[0]).name == "dateline-window" else dateline.main())
