"""What the repository promises beside its code: locks without hosts, commands that exist, links that lead somewhere, licences that are named."""

import re
import subprocess
import tomllib
from pathlib import Path

import click
import pytest

from toolkit.cli import main

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
SKIPPED = {".git", ".venv", "output", "dist", "build", "work", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
TEXT = {".py", ".md", ".toml", ".yaml", ".yml", ".json", ".txt", ".lock", ".typ", ".js", ".cfg", ""}
MADE_BY_THE_READER = {"layouts/workbook/questions.py", "benchmarks/work"}
# Put together here, so that this file does not hold what it looks for.
FORBIDDEN = ["py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com", "/" + "work/", "/" + "root/", "/" + "tmp/v"]


def tracked() -> list[Path]:
    """The repository's files of text: what git knows or would add, else all that stand in the folder."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        files = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        files = [path for path in ROOT.rglob("*") if not SKIPPED & set(path.relative_to(ROOT).parts)]
    return sorted(path for path in files if path.is_file() and path.suffix in TEXT)


def pages() -> list[Path]:
    return [path for path in tracked() if path.suffix == ".md"]


def locked(lock: Path) -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+)==", lock.read_text("utf-8"), re.MULTILINE))


def test_there_are_two_locks() -> None:
    assert [lock.name for lock in LOCKS] == ["dev.lock", "kit.lock"]
    assert locked(LOCKS[1]) <= locked(LOCKS[0])


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_releases_and_hashes_alone(lock: Path) -> None:
    for line in lock.read_text("utf-8").splitlines():
        assert re.fullmatch(r"[a-z0-9-]+==[0-9a-z.]+ \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line), line


@pytest.mark.parametrize(("lock", "group"), [("kit.lock", ""), ("dev.lock", "dev")])
def test_a_lock_has_all_that_the_project_asks_for(lock: str, group: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = project["optional-dependencies"][group] if group else project["dependencies"]
    names = {re.split(r"[^A-Za-z0-9-]", line)[0].lower() for line in asked}
    assert names <= locked(ROOT / "requirements" / lock)


def test_the_notice_names_every_library_and_font_of_the_kit() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    assert [name for name in sorted(locked(ROOT / "requirements" / "kit.lock")) if not re.search(rf"(?<![\w-]){name}(?![\w-])", notice)] == []


def test_the_notice_keeps_the_contents_licence_open() -> None:
    notice = " ".join((ROOT / "NOTICE").read_text("utf-8").split())
    assert "to be confirmed by the rights holder" in notice
    assert "No endorsement" in notice


def make_commands() -> set[str]:
    return set(re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def test_the_readme_gives_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.findall(r"^make (kit|test)$", readme, re.MULTILINE) == ["kit", "test"]


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_make_command_that_is_named_exists(page: Path) -> None:
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE))
    assert named <= make_commands()


@pytest.mark.parametrize("command", sorted(make_commands()))
def test_every_make_command_is_documented(command: str) -> None:
    assert any(f"make {command}" in page.read_text("utf-8") for page in pages())


def commands() -> list[tuple[str, click.Command]]:
    """Every command by its name, and those of a group by both names."""
    assert isinstance(main, click.Group)
    groups = [(name, command) for name, command in main.commands.items() if isinstance(command, click.Group)]
    inner = [(f"{name} {below}", command) for name, group in groups for below, command in group.commands.items()]
    return sorted([*main.commands.items(), *inner])


@pytest.mark.parametrize(("name", "command"), commands(), ids=[name for name, _ in commands()])
def test_every_command_and_option_is_documented(name: str, command: click.Command) -> None:
    docs = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "docs").glob("*.md")))
    assert f"toolkit {name}" in docs
    options = [option for parameter in command.params for option in parameter.opts if option.startswith("--")]
    assert [option for option in options if option not in docs] == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
    broken = [link for link in links if "://" not in link and not link.startswith("#") and not (page.parent / link.split("#")[0]).exists()]
    assert broken == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_heading_that_is_linked_exists(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]*#[^)\s]+)\)", page.read_text("utf-8")):
        file, anchor = link.split("#")
        if "://" not in link:
            assert anchor in anchors(page.parent / file if file else page), link


def anchors(page: Path) -> set[str]:
    """The names of a page's headings, as they are linked."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_path_that_is_named_exists(page: Path) -> None:
    if page.name == "CHANGELOG.md":
        return
    named = re.findall(r"`((?:toolkit|content|layouts|docs|tests|requirements|benchmarks)/[\w./-]+)`", page.read_text("utf-8"))
    assert [name for name in named if name not in MADE_BY_THE_READER and not (ROOT / name).exists()] == []


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_file_names_a_host_of_packages_or_a_path_of_one_machine(word: str) -> None:
    assert [path.relative_to(ROOT).as_posix() for path in tracked() if word in path.read_text("utf-8", errors="replace")] == []


def test_decisions_are_numbered_in_a_row_and_listed() -> None:
    records = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert [int(name[:4]) for name in records] == list(range(1, len(records) + 1))
    listed = (ROOT / "docs" / "decisions" / "README.md").read_text("utf-8")
    assert [name for name in records if f"({name})" not in listed] == []
