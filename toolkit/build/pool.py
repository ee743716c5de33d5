"""Several processes side by side, each with the library in hand.

Plain processes and pipes, without a thread: whatever ends the build ends the workers with it, and nothing is left to wait for.
"""

import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, cast

from toolkit.build.work import Made, Task, work
from toolkit.home import Home

if TYPE_CHECKING:
    from multiprocessing.context import ForkContext, SpawnContext


class _Worker:
    """A process and the pipe to it."""

    def __init__(self, home: Home) -> None:
        context = _context()
        self.pipe, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=_serve, args=(home, theirs, self.pipe), daemon=True)
        with _interrupts_held():
            self.process.start()
        theirs.close()

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def run_in_processes(home: Home, tasks: Sequence[Task], jobs: int) -> Iterator[tuple[Made, ...]]:
    """The tasks' results as they come. A forked worker shares the library that is already read; elsewhere each reads it once."""
    waiting = list(reversed(tasks))
    workers: dict[Connection, _Worker] = {}
    try:
        for _ in range(min(jobs, len(tasks))):
            worker = _Worker(home)
            workers[worker.pipe] = worker
            worker.pipe.send(waiting.pop())
        busy = set(workers)
        while busy:
            for pipe in cast(list[Connection], wait(list(busy))):
                made = _received(pipe)
                if waiting:
                    pipe.send(waiting.pop())
                else:
                    busy.remove(pipe)
                yield made
    finally:
        for worker in workers.values():
            worker.end()


def _received(pipe: Connection) -> tuple[Made, ...]:
    """What a worker made. Raises what stopped it, with its trace."""
    try:
        made, error = pipe.recv()
    except EOFError:
        raise RuntimeError("a worker process ended before its work was done") from None
    if error is not None:
        raise error
    return cast(tuple[Made, ...], made)


def _serve(home: Home, pipe: Connection, parents: Connection) -> None:
    """In a worker: do tasks until the parent ends. An interrupt is the parent's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parents.close()
    while True:
        try:
            task = pipe.recv()
        except EOFError:
            return
        pipe.send(_done(home, task))


def _done(home: Home, task: Task) -> tuple[tuple[Made, ...], Exception | None]:
    import pickle  # imported by the pipe already

    try:
        return work(home, task), None
    except Exception as error:  # noqa: BLE001  # it is raised again where the result is awaited
        error.add_note(traceback.format_exc())
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:  # noqa: BLE001  # an error that cannot travel is told by its trace
            return (), RuntimeError(traceback.format_exc())
        return (), error


def _context() -> "ForkContext | SpawnContext":
    return get_context("fork") if sys.platform == "linux" else get_context("spawn")


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """While a worker starts: an interrupt waits. The worker inherits that, so it never sees one before it ignores them all."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
