# Everything here needs only Python 3.11 or newer and make. Environments and results are made in this
# folder; `make clean` removes them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Errors only; Python compiles a module when it is first used, most are never.
INSTALL := $(BIN)/python -m pip -qq --disable-pip-version-check install --no-compile -c constraints.txt
PYTEST_OPTIONS ?= -q -n auto --dist worksteal

# The numerical libraries' own threads only get in each other's way below a few thousand states.
export OMP_NUM_THREADS ?= 1
export OPENBLAS_NUM_THREADS ?= 1
# Where this is set, Python compiles every module again at every start, a quarter of a short run.
unexport PYTHONDONTWRITEBYTECODE

INSTALLED := $(VENV)/installed
DEVELOPED := $(VENV)/developed
PEERS := $(VENV)/peers

.PHONY: run published figures paper explorer docs notebooks test slow long engines lint types benchmark \
  calibration leave-one-out structures spreads simulated-fits simulated-profiles simulated-posteriors \
  mutants solver wheel constraints clean
.DELETE_ON_ERROR:

run: $(INSTALLED)
	$(BIN)/ranklmodel run atac

# Published submodels from their papers' own numbers: tables, and figures into results/published.
published: $(INSTALLED)
	$(BIN)/ranklmodel published --out results/published

# The figures of the paper with their data and captions, into results/figures; a minute or two.
# NAME="atac ibis2" makes these alone.
figures: $(INSTALLED)
	$(BIN)/ranklmodel figures $(NAME)

# All that a paper rests on, with an index and hashes, into results/paper; some minutes.
# `ranklmodel verify results/paper` tells whether it is still as it was written.
paper: $(INSTALLED)
	$(BIN)/ranklmodel paper

# The model as a page that computes in any browser, without server or network.
explorer: $(INSTALLED)
	$(BIN)/ranklmodel explorer --out results/explorer.html

# The manual as HTML, build/docs/html/index.html; warnings are errors. Two or three minutes, most of them
# for the figures of the gallery, which are kept in build/docs/figures.
docs: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.manual build/docs/pages
	$(BIN)/python -m sphinx -q -W --keep-going -c docs -d build/docs/doctrees build/docs/pages \
	  build/docs/html
	@echo "build/docs/html/index.html"

# Every notebook run from top to bottom, in place, some minutes; NAME="03_mechanism_step_by_step" runs
# this one alone. Fails where a cell does, and says where an output is not what was stored.
notebooks: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.notebooks $(NAME)

test: $(DEVELOPED)
	$(BIN)/python -m pytest $(PYTEST_OPTIONS)

slow: $(DEVELOPED)
	$(BIN)/python -m pytest $(PYTEST_OPTIONS) -m "slow and not long and not benchmark"

# Slow tests that CI has no time for: the whole paper, every setting of the explorer from every start,
# sixty posteriors, and what others stand for in sweeps of the slow stage.
long: $(DEVELOPED)
	$(BIN)/python -m pytest $(PYTEST_OPTIONS) -m long

lint: $(DEVELOPED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEVELOPED)
	$(BIN)/mypy

# One at a time: two benchmarks on the same cores measure each other.
benchmark: $(PEERS)
	$(BIN)/python -m pytest -q -s -n 0 -m benchmark

# How far four engines are apart, two of them written by others; some minutes.
engines: $(DEVELOPED)
	$(BIN)/python -m tests.oracles.table

# The shipped calibrations fitted anew, stage after stage (hormones, women, therapies, people), a quarter
# of an hour; prints cost and values before and after and writes params/calibrations and the drugs' files.
# CALIBRATION=people fits that one alone.
calibration: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.calibration $(CALIBRATION)

# The calibration in use fitted without each of its trials, and docs/leave_one_out.md.
leave-one-out: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.left_out

# Other structures of bone fitted to the same rows, and the tables of docs/structures.md.
structures: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.calibration women_pool women_slow_mineral people_androgen
	$(BIN)/python -m ranklmodel.upkeep.structures

# The table of docs/spreads.md: people of cohorts beside what was seen of people. Two minutes.
spreads: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.spreads

# Fits of data sets whose truth is known, and docs/simulated_fits.md: how often intervals and bands hold
# it. Half an hour; searches that have ended are kept in results/simulated_fits and taken from there.
simulated-fits: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.simulated_fits --folder results/simulated_fits

# Whether the profiles of 200 such data sets hold their truth, and docs/simulated_profiles.md; half an hour.
simulated-profiles: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.simulated_profiles --folder results/simulated_profiles

# Whether the posteriors of 100 of them are what they say they are, and docs/simulated_posteriors.md; two
# hours.
simulated-posteriors: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.simulated_posteriors --folder results/simulated_posteriors

# 120 faults drawn over all mechanisms and parameter files, and who finds each; three minutes. Fails where
# one is neither found nor proven to change nothing. SEED=7 draws others.
mutants: $(DEVELOPED)
	$(BIN)/python -m tests.mutations.generated --seed $(or $(SEED),14) --size 120

# The scalar solver as LLVM text, after a change of its sources.
solver: $(DEVELOPED)
	$(BIN)/python -m ranklmodel.upkeep.solver_text

wheel: $(DEVELOPED)
	$(BIN)/python -m build --wheel --outdir dist

# Resolve all dependencies afresh and write down what was chosen. The last soupsieve for all of Python 3.11
# is a 2; Debian 12 has 3.11.2.
constraints:
	rm -rf build/constraints
	$(PYTHON) -m venv build/constraints
	build/constraints/bin/python -m pip --quiet --disable-pip-version-check install \
	  -e ".[cluster,exchange,inference,oracles,peers,browser,notebooks,docs,dev]" "soupsieve<3"
	(echo "# Versions a result is made and tested with; written by \`make constraints\`." && \
	  build/constraints/bin/python -m pip --disable-pip-version-check freeze --exclude-editable \
	  --exclude pip --exclude setuptools | sort -f) > constraints.txt
	rm -rf build/constraints

clean:
	rm -rf $(VENV) build dist results .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(INSTALLED): pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing into $(VENV); this takes a minute or two, once."
	@$(INSTALL) -e .
	@touch $@

$(DEVELOPED): pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing into $(VENV) what the tests need; this takes a few minutes, once."
	@$(INSTALL) -e ".[cluster,exchange,inference,oracles,browser,notebooks,docs,dev]"
	@touch $@ $(INSTALLED)

# Where AMICI can not be built the benchmark prints the last error of this log, and goes on without.
$(PEERS): $(DEVELOPED)
	@echo "Building AMICI into $(VENV), which needs a C++ compiler; this takes some minutes, once."
	@$(INSTALL) bngsim pydiffsol > $@.log 2>&1 || true
	@$(INSTALL) -e ".[peers]" >> $@.log 2>&1 || true
	@touch $@
