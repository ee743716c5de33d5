"""Several processes side by side, each with the library in hand."""

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from toolkit.build.work import Made, Task, work
from toolkit.home import Home
from toolkit.library import load


def run_in_processes(home: Home, tasks: Sequence[Task], jobs: int) -> Iterator[tuple[Made, ...]]:
    """The tasks' results as they come. A forked worker shares the library that is already read; elsewhere each reads it once."""
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=load, initargs=(home,)) as pool:
        futures = [pool.submit(work, home, task) for task in tasks]
        for future in as_completed(futures):
            yield future.result()
