# The commands of the house. `make run` and `make test` set up everything they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: run test venv test-venv load curator lint messages bench screenshots requirements clean help

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1|/p' $(MAKEFILE_LIST) | column -t -s '|'

run: venv ## everything: database, tables, the five reports, both sites, until Ctrl-C
	@$(BIN)/python manage.py serve

test: test-venv ## everything: linter, all tests, a browser, coverage
	@$(BIN)/python -m tests.find_browser
	@$(MAKE) --no-print-directory lint
	@$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder --cov=archive --cov-report=term:skip-covered --cov-fail-under=90

lint: test-venv ## the linter and the formatter's opinion
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m ruff format --check .

# Of the archive that `make run` keeps running, or of another: make screenshots ADDRESS=http://host:8000 FOLDER=pictures
screenshots: test-venv ## every page type at three widths, light and dark, into screenshots/
	@$(BIN)/python -m tests.browser.screenshots $(or $(ADDRESS),http://127.0.0.1:8000) $(FOLDER)

# The compiled catalogue is committed too: no gettext tools are needed to run or to renew it.
messages: test-venv ## the English catalogue: new strings of code and templates in, old ones out
	@$(BIN)/python -m tests.messages

bench: test-venv ## how long the search page takes: make bench N="10000 100000"
	@$(BIN)/python -W ignore -m tests.bench.search $(or $(N),100000)

load: venv ## your own reports: make load FILES="folder file.txt"
	@test -n "$(FILES)" || { echo 'Which? make load FILES="folder file.txt"' >&2; exit 2; }
	@$(BIN)/python manage.py load $(FILES)

curator: venv ## an account for the curators' site
	@$(BIN)/python manage.py prepare
	@$(BIN)/python manage.py curator

# A copy of the installed requirements is the stamp: nothing is installed while it equals the file.
venv: ## only the .venv
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "Python 3.11 or newer is needed: install it, or name it with PYTHON=…" >&2; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV) >/dev/null 2>&1 \
		|| { rm -rf $(VENV); echo "Python's venv is missing: install it (Debian: apt install python3-venv)." >&2; exit 1; }
	@cmp -s requirements.txt $(VENV)/requirements.txt \
		|| { echo "Installing the requirements into $(VENV): about a minute …"; \
			$(PIP) install --quiet --require-hashes -r requirements.txt \
			&& cp requirements.txt $(VENV)/requirements.txt \
			|| { echo "The requirements could not be installed: is there a network, and room on the disk?" >&2; exit 1; }; }

test-venv: venv
	@cmp -s tests/requirements.txt $(VENV)/test-requirements.txt \
		|| { echo "Installing the tests' requirements into $(VENV) …"; \
			$(PIP) install --quiet --require-hashes -r tests/requirements.txt \
			&& cp tests/requirements.txt $(VENV)/test-requirements.txt \
			|| { echo "The tests' requirements could not be installed: network, disk?" >&2; exit 1; }; }

# Newest versions that pyproject.toml allows, for every platform, with hashes and without any index's address. Extras stay:
# without them pip asks the index for the newest release, of which it knows no hash.
COMPILE = $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --upgrade
requirements: venv ## pin the dependencies anew
	@$(PIP) install -q uv
	@$(COMPILE) -o requirements.txt pyproject.toml
	@$(COMPILE) -c requirements.txt --group test -o tests/requirements.txt

clean: ## forget what can be made again; data/ stays
	@rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis .coverage
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
