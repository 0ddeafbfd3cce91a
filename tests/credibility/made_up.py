"""A project in which every box is met, so that it can be seen which input each rests on."""

from __future__ import annotations

from typing import Any

from ranklmodel.credibility.facts import (
    FITTED,
    LOOKED_AT,
    UNSEEN,
    VALIDATION,
    Calibrated,
    Checked,
    Criteria,
    Exported,
    Formats,
    Numbers,
    PublicNames,
    Scored,
    Structure,
)

README = """# a model

A model of what a drug does to bone. It follows a daily tablet to plasma drug, hormones, cells and
bone density, and sets every prediction beside what a trial observed. Every number has a unit, a
range and a source, every equation is checked. It is for modellers, teachers and reviewers.

**Not for clinical use.** Its context of use is research.

    pip install .

![chain](docs/chain.svg)

```python
import ranklmodel
```

## Question of interest
## How fast
## What it can not do
"""
PYPROJECT = """[project]
license = "MIT"
requires-python = ">=3.11"
dependencies = ["numpy"]
[project.optional-dependencies]
oracles = ["scikit-sundae>=1"]
"""
CITATION = """title: a model
repository-code: "an address"
doi: 10.1000/1
identifiers: BIOMD0000000001
authors:
  - family-names: Doe
"""
PAPER = "\n".join(
    f"# {title}"
    for title in (
        *("Summary", "Statement of need", "State of the field", "References"),
        *("Software design", "Research impact statement", "AI usage disclosure"),
    )
)
FILES: dict[str, Any] = {
    "README.md": README,
    "pyproject.toml": PYPROJECT,
    "CITATION.cff": CITATION,
    "codemeta.json": '{"name": "a model"}',
    "LICENSE": "MIT License\n",
    "constraints.txt": "numpy==2.0\n",
    "CHANGELOG.md": "# Changes\n",
    "CONTRIBUTING.md": "# How to contribute\n# Report a problem\n# Ask\n",
    "CODE_OF_CONDUCT.md": "# Conduct\n",
    "Dockerfile": "FROM python\n",
    "Makefile": "run:\nfigures:\ncalibration:\ntest:\n",
    ".ci/run": "make test\nmake lint\n",
    "paper/paper.md": PAPER,
    "docs/conf.py": "project\n",
    "docs/analysis_plan.md": "# Plan\n",
    "tests/golden/predictions.csv": "trial,arm\natac,anastrozole\n",
    "tests/project/test_literals.py": "def test(): ...\n",
    **{
        f"docs/{name}": "# Page\n"
        for name in (
            *("a_new_drug.md", "chain.svg", "leave_one_out.md", "simulated_posteriors.md"),
            *("structures.md", "trials.md"),
        )
    },
    **{
        pattern: ("one", "two")
        for pattern in (
            *("tests/**/test_*.py", "tests/oracles/test_*.py", "tests/benchmarks/test_*.py"),
            *("tests/project/test_*.py", "notebooks/*.ipynb", "docs/*.md"),
        )
    },
}
FACTS: dict[str, Any] = {
    "numbers": Numbers({"measured": 2, "derived": 1, "assumed": 3}, 0, 0, 0, 0),
    "structure": Structure(states=3, equations=5, mechanisms=2),
    "checked": Checked(dict.fromkeys(LOOKED_AT, 0)),
    "exported": Exported("atac, anastrozole", findings=0, species=3, annotated=3, with_term=3),
    "formats": Formats(("SBML", "SED-ML")),
    "scored": Scored(
        trials=2,
        within={FITTED: 9, UNSEEN: 6, VALIDATION: 4},
        counted={FITTED: 10, UNSEEN: 6, VALIDATION: 4},
        misfits=(),
        families_tested=1,
        left_out={"baseline": 3},
        likelihood={FITTED: 0.4, UNSEEN: 1.0, VALIDATION: 1.0},
    ),
    "calibrated": Calibrated("people", 2, without_error=(), with_prior=2, rows=9, draws=100),
    "criteria": Criteria(endpoints=4, with_spread=4),
    "public_names": PublicNames(("sensitivity", "profiles", "posterior", "trace"), 4),
}
EVERYTHING = {**FILES, **FACTS}
