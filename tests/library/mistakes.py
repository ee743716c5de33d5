"""Goldens of what people read when content is wrong: tests/goldens/mistakes.txt.

Each case is a title, one or more edits written as a diff of whole lines, and the exact words that follow from them:

    ## an unknown field
    @ principles/drivers.yaml
    -    statement: Short words
    +    statemnt: Short words
    > content/principles/drivers.yaml:11:5: "statemnt" is not a field of a principle
    >   hint: did you mean "statement"?

An edit without "-" lines writes the whole file. `python -m tests.library.mistakes` writes the ">" lines anew; read the diff.
"""

import tempfile
from pathlib import Path

from msgspec import Struct

from tests.project import Project

GOLDEN = Path(__file__).parents[1] / "goldens" / "mistakes.txt"


class Edit(Struct, frozen=True, dict=True):
    file: str
    lines: tuple[str, ...]

    def part(self, signs: str) -> str:
        return "".join(line[1:] + "\n" for line in self.lines if line[0] in signs)

    def apply(self, project: Project) -> None:
        if any(line[0] == "-" for line in self.lines):
            project.edit(self.file, self.part(" -"), self.part(" +"))
        else:
            project.write(self.file, self.part("+"))


class Mistake(Struct, frozen=True, dict=True):
    title: str
    edits: tuple[Edit, ...]
    expected: str

    def tell(self, root: Path) -> str:
        """What people read when the project has this mistake."""
        project = Project.new(root)
        for edit in self.edits:
            edit.apply(project)
        return project.problems()

    def __str__(self) -> str:
        edits = "".join(f"@ {edit.file}\n" + "".join(f"{line}\n" for line in edit.lines) for edit in self.edits)
        return f"## {self.title}\n{edits}" + "".join(f"> {line}\n" for line in self.expected.splitlines())


def mistakes() -> list[Mistake]:
    """All cases of the golden file."""
    return [_parse(part) for part in GOLDEN.read_text("utf-8").split("\n## ")[1:]]


def _parse(part: str) -> Mistake:
    title, *lines = part.splitlines()
    edits: list[Edit] = []
    for line in lines:
        if line.startswith("@ "):
            edits.append(Edit(line[2:], ()))
        elif line[:1] in ("-", "+", " "):
            edits[-1] = Edit(edits[-1].file, (*edits[-1].lines, line))
    return Mistake(title, tuple(edits), "\n".join(line[2:] for line in lines if line.startswith("> ")))


def _write_anew() -> None:
    head = GOLDEN.read_text("utf-8").split("\n## ")[0]
    with tempfile.TemporaryDirectory() as folder:
        done = [Mistake(case.title, case.edits, case.tell(Path(folder) / str(k))) for k, case in enumerate(mistakes())]
    GOLDEN.write_text("\n".join([head.rstrip("\n") + "\n", *map(str, done)]), "utf-8")


if __name__ == "__main__":
    _write_anew()
