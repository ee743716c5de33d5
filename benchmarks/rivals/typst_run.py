"""`typst_run.py SOURCE TARGET [NAME=VALUE]...`: compile with the fonts in the folder "fonts" and no others, and with these inputs."""

import sys

import typst

inputs = dict(word.split("=", 1) for word in sys.argv[3:])
typst.compile(sys.argv[1], output=sys.argv[2], font_paths=["fonts"], ignore_system_fonts=True, sys_inputs=inputs)
