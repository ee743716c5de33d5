"""A test run that says at its end what it could not test, and why. In CI nothing may be skipped.

A skip names what the machine lacks, for example "no office suite: soffice is not on the PATH". The lines come before the runner's closing line.
"""

import os
from collections import Counter
from collections.abc import Generator

import pytest

REFUSED = "skipped, and in CI nothing may be skipped"
IN_CI = os.environ.get("CI", "").lower() not in ("", "0", "false")


def reason_of(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Why a test was skipped, without the file and line that say so."""
    detail = report.longrepr
    text = detail[2] if isinstance(detail, tuple) else str(detail)
    return text.removeprefix("Skipped: ").strip()


def refused(report: pytest.TestReport | pytest.CollectReport) -> bool:
    """Whether the report is a skip where none is allowed; a failure that is expected is not a skip."""
    return IN_CI and report.outcome == "skipped" and not hasattr(report, "wasxfail")


def _fail(report: pytest.TestReport | pytest.CollectReport) -> None:
    report.longrepr = f"{REFUSED}: {reason_of(report)}"
    report.outcome = "failed"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if refused(report):
        _fail(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if refused(report):
        _fail(report)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The list of what was not tested."""
    counts = Counter(reason_of(report) for report in terminalreporter.stats.get("skipped", ()))
    if not counts:
        failed = (*terminalreporter.stats.get("failed", ()), *terminalreporter.stats.get("error", ()))
        if not any(str(report.longrepr).startswith(REFUSED) for report in failed):
            terminalreporter.write_line("\nNothing was skipped: this machine provided all that the tests need.")
        return
    terminalreporter.section("not tested, because this machine could not provide it")
    for reason, count in sorted(counts.items()):
        terminalreporter.write_line(f"{count} test{'' if count == 1 else 's'}: {reason}")
