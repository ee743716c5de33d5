"""Run the command line as people do: in this process, or in one of its own."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from click.testing import CliRunner, Result

from toolkit.cli import main
from toolkit.library import forget

ROOT = Path(__file__).parents[2]


def run(*arguments: str | Path) -> Result:
    """The command in this process; its exit code, stdout and stderr."""
    forget()
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="toolkit")


def run_alone(*arguments: str | Path, folder: Path, before: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, in a folder. `before` are arguments to Python."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, *before, "-m", "toolkit", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
