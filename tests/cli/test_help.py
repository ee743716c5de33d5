"""Help that a person can act on."""

import re

import click
import pytest

from tests.cli.running import run
from toolkit import __version__
from toolkit.cli import main
from toolkit.cli.printer import printer_command

COMMANDS = sorted(main.commands)
OF_PRINTERS = [f"printer {name}" for name in sorted(printer_command.commands)]
ALL = [*COMMANDS, *OF_PRINTERS]


def test_commands() -> None:
    assert set(COMMANDS) == {"build", "calibrate", "check", "diff", "fonts", "list", "preview", "printed", "printer", "rebrand", "schema"}
    assert set(OF_PRINTERS) == {"printer add", "printer list", "printer remove"}


def test_help_names_every_command_with_a_sentence() -> None:
    told = run("--help").output
    for name in COMMANDS:
        [line] = [line for line in told.splitlines() if line.startswith(f"  {name} ")]
        assert line.rstrip().endswith("."), line
        assert not line.rstrip().endswith("..."), line


def test_help_fits_eighty_columns_and_has_an_example() -> None:
    told = run("--help").output
    assert [line for line in told.splitlines() if len(line) > 80] == []
    examples = re.findall(r"^  Example: toolkit (.*)$", told, re.MULTILINE)
    assert examples
    for example in examples:
        name, *arguments = example.split()
        main.commands[name].make_context(name, arguments, parent=main.make_context("toolkit", [name]))


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("name", ALL)
def test_help_of_a_command_has_an_example(name: str, flag: str) -> None:
    result = run(*name.split(), flag)
    assert result.exit_code == 0
    assert re.findall(rf"^  Example: toolkit {name}\b", result.output, re.MULTILINE)


def command_of(name: str) -> click.Command:
    return printer_command.commands[name.split()[1]] if name in OF_PRINTERS else main.commands[name]


@pytest.mark.parametrize("name", ALL)
def test_help_is_complete_sentences(name: str) -> None:
    command = command_of(name)
    text = re.sub(r"(?s)\x08.*", "", command.help or "")
    assert all(part.strip().endswith(".") for part in text.split("\n\n") if part.strip())
    for option in command.params:
        if isinstance(option, click.Option):
            words = option.help or ""
            assert words[:1].isupper(), option.name
            assert words.endswith("."), option.name


@pytest.mark.parametrize("name", ALL)
def test_examples_can_be_run_as_they_stand(name: str) -> None:
    examples = re.findall(r"Example: toolkit (.*)", command_of(name).help or "")
    assert examples
    for example in examples:
        assert f"{example} ".startswith(f"{name} ")
        arguments = example.removeprefix(name).split()
        command_of(name).make_context(name, arguments, parent=main.make_context("toolkit", [name]))


@pytest.mark.parametrize("name", ALL)
def test_help_fits_a_terminal(name: str) -> None:
    assert [line for line in run(*name.split(), "--help").output.splitlines() if len(line) > 100] == []


def test_version() -> None:
    assert run("--version").output == f"toolkit, version {__version__}\n"


def test_nothing_asked_shows_help() -> None:
    assert "Usage: toolkit" in run().output
