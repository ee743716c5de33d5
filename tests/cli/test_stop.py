"""Ctrl-C: one line, its own exit code, nothing half done and nobody left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import ROOT
from toolkit import STOPPED

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="interrupts of a group of processes are not there on Windows")

START = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); runpy.run_module('toolkit', run_name='__main__')"
"""`python -m toolkit` as from a terminal: shells start what runs in the background deaf to interrupts."""


@pytest.mark.parametrize("after", [0.4, 0.6, 0.8, 1.0])
def test_stopped_build_says_so_in_one_line(tmp_path: Path, after: float) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", START, "build", "--force", "--jobs", "2", "--output", str(tmp_path)]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    time.sleep(after)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
    told = process.communicate(timeout=60)[1]
    assert (process.returncode, told) in ((130, STOPPED + "\n"), (0, ""))  # a fast computer may be done before
    assert list(tmp_path.rglob(".*")) == []
    assert not _group_is_there(process.pid)


def _group_is_there(group: int) -> bool:
    """Whether a process of the group is left, after the time that a killed one takes to go."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.02)
    return True
