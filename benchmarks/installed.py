"""The toolkit as people have it: its wheel, installed with the locked libraries into an environment of its own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def install_toolkit(work: Path) -> Path:
    """The folder of the command `toolkit` and of its Python, as the toolkit stands now, installed into the work folder."""
    home = work / "installed"
    python = home / "bin" / "python"
    if not python.exists():
        _run(sys.executable, "-m", "venv", home)
        _run(*_pip(python), "--require-hashes", "--requirement", ROOT / "requirements" / "kit.lock")
    wheels = work / "wheels"
    _run(sys.executable, "-m", "pip", "wheel", "-qq", "--no-deps", "--no-build-isolation", "--wheel-dir", wheels, ROOT)
    newest = max(wheels.glob("*.whl"), key=lambda path: path.stat().st_mtime)
    _run(*_pip(python), "--no-deps", "--force-reinstall", newest)
    _lend_benchmarks(home)
    return home / "bin"


def _lend_benchmarks(home: Path) -> None:
    """Have this folder's modules found after all that is installed, so that they run with the installed toolkit."""
    for packages in home.glob("lib/*/site-packages"):
        (packages / "benchmarks.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def _pip(python: Path) -> tuple[str | Path, ...]:
    return python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"


def _run(*words: str | Path) -> None:
    subprocess.run([str(word) for word in words], check=True)
