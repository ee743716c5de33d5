# The toolkit's own commands. "make" alone lists them. Everything is installed into .venv, nothing elsewhere.

# The Python to make .venv with; empty takes the first on the PATH that is 3.11 or newer.
PYTHON ?=
# What is said to the toolkit and to the tests beside what stands here: make kit ARGS="--all", make test ARGS="tests/plan -x"
ARGS ?=
# Tests run side by side; one file's tests stay together, because they share what they build. WORKERS=0 runs them one after another.
WORKERS ?= auto
EDITION ?= national

.DEFAULT_GOAL := help
.PHONY: help kit preview test check lint types lock bench pictures schemas motif fallbacks clean

PIP := .venv/bin/python -m pip install -qq --disable-pip-version-check --require-virtualenv
LOCKED := --require-hashes --requirement
RUN := .venv/bin/python
KIT := .venv/kit-is-installed
DEV := .venv/dev-is-installed

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

kit: $(KIT) ## build the whole national kit in output/national
	@$(RUN) -m toolkit build $(ARGS)

preview: $(KIT) ## draw a picture of every page of EDITION in output/EDITION/preview
	@$(RUN) -m toolkit preview $(EDITION) $(ARGS)

check: $(KIT) ## check the content of every edition, without writing a file
	@$(RUN) -m toolkit check $(ARGS)

test: $(DEV) ## set up what the tests need, and run them all
	@$(RUN) -m pytest -p tests.plugins.skips --numprocesses $(WORKERS) --maxprocesses 8 --dist loadfile $(ARGS)

lint: $(DEV) ## hold the code against its style
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check --quiet .

types: $(DEV) ## check the code's types
	@$(RUN) -m mypy

bench: $(DEV) ## measure the toolkit beside other tools on the same content
	@$(RUN) benchmarks/run.py $(ARGS)

pictures: $(DEV) ## make the README's pictures anew from the kit
	@$(RUN) docs/pictures.py

fallbacks: $(KIT) ## take anew the measures of Arial and Calibri, from fonts-liberation and fonts-crosextra-carlito
	@$(RUN) -m toolkit.fonts.measure_fallbacks

schemas: $(KIT) ## write the schemas in content/schemas anew from the code
	@$(RUN) -m toolkit schema --output content/schemas

motif: $(KIT) ## measure anew how the shapes of the motif meet, after a change of theirs
	@$(RUN) -m toolkit.kit.motif.measure

lock: ## write the lock files in requirements anew
	@sh requirements/lock "$$(command -v $(or $(PYTHON),python3.11))"

clean: ## remove .venv, what was built, and what tools remember
	@rm -rf .venv dist build benchmarks/work .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find output -mindepth 1 -maxdepth 1 ! -name README.md -exec rm -rf {} +
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(KIT): requirements/kit.lock pyproject.toml toolkit/__init__.py
	@echo "Setting up .venv. This needs the network once and takes about half a minute." >&2
	@PYTHON="$(PYTHON)" sh requirements/venv
	@$(PIP) $(LOCKED) requirements/kit.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@$(RUN) -m compileall -q toolkit layouts
	@touch $@

$(DEV): requirements/dev.lock $(KIT)
	@$(PIP) $(LOCKED) requirements/dev.lock
	@touch $@
