"""`python -m toolkit` is the same as `toolkit`."""

import gc
import signal
import sys

from toolkit import STOPPED


def run() -> None:
    """The command line. Ctrl-C ends it with one line from its first import to its last word."""
    try:
        from toolkit.cli import main

        main()
    except KeyboardInterrupt:  # while it was imported, or outside of a command
        sys.stderr.write(f"{STOPPED}\n")
        sys.exit(130)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # what is left takes no time, and an interrupt would only print a trace
        gc.freeze()  # all memory goes now: looking through it for cycles once more would only take time


if __name__ == "__main__":
    run()
