"""`typst_run.py SOURCE TARGET`: compile with the fonts in the folder "fonts" and no others."""

import sys

import typst

typst.compile(sys.argv[1], output=sys.argv[2], font_paths=["fonts"], ignore_system_fonts=True)
