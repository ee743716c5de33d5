"""The other tools, in a folder of their own: what can be had is installed there once, what cannot is named."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from benchmarks.series import CARDS, SLIDES

RIVALS = Path(__file__).parent / "rivals"
PACKAGES = {"typst": "typst", "pandoc": "pypandoc_binary"}


class Tools(Struct, frozen=True, dict=True):
    """Command lines by name, to be run in the work folder, and what is missing and why."""

    commands: Mapping[str, tuple[str, ...]]
    missing: Mapping[str, str]


def install(work: Path) -> Tools:
    """Put the tools and their sources into the work folder."""
    for source in RIVALS.iterdir():
        if source.is_file():
            shutil.copy(source, work)
    missing: dict[str, str] = {}
    commands: dict[str, tuple[str, ...]] = {}
    python = _environment(work, missing)
    if "typst" not in missing:
        commands |= {f"Typst, {name}": (python, "typst_run.py", f"{name}.typ", f"{name}-typst.pdf") for name in ("cards", "workbook")}
        commands |= {CARDS.theirs(count): (python, "typst_run.py", "sheets.typ", "sheets-typst.pdf", f"count={count}") for count in CARDS.counts}
    if pandoc := _pandoc(work, missing):
        commands["pandoc, deck"] = (pandoc, "deck.md", "--slide-level", "2", "--output", "deck-pandoc.pptx")
    if _pptxgenjs(work, missing):
        commands["PptxGenJS, deck"] = ("node", "deck.mjs")
        commands |= {SLIDES.theirs(count): ("node", "slides.mjs", str(count)) for count in SLIDES.counts}
    return Tools(commands, missing)


def _environment(work: Path, missing: dict[str, str]) -> str:
    """The Python of an environment that has Typst and pandoc."""
    python = work / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", work / "venv"], check=True)
    for name, package in PACKAGES.items():
        if name == "pandoc" and shutil.which("pandoc"):
            continue
        if not list(work.glob(f"venv/lib/*/site-packages/{package}*")):
            done = subprocess.run([python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", package], check=False)
            if done.returncode != 0:
                missing[name] = f"the package {package} could not be installed"
    return str(python)


def _pandoc(work: Path, missing: Mapping[str, str]) -> str:
    if found := shutil.which("pandoc"):
        return found
    return "" if "pandoc" in missing else next((str(path) for path in work.glob("venv/lib/*/site-packages/pypandoc/files/pandoc")), "")


def _pptxgenjs(work: Path, missing: dict[str, str]) -> bool:
    if not shutil.which("node") or not shutil.which("npm"):
        missing["PptxGenJS"] = "node and npm are not on the PATH"
        return False
    if not (work / "node_modules" / "pptxgenjs").exists():
        done = subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(work), "pptxgenjs"], check=False)
        if done.returncode != 0:
            missing["PptxGenJS"] = "npm could not install it"
            return False
    return True
