"""How Sphinx makes the manual of the pages that ``python -m ranklmodel.manual`` has written."""

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

from ranklmodel.version import __version__

project = "ranklmodel"
author = copyright = "the ranklmodel developers"
version = release = __version__

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
source_suffix = {".md": "myst-nb", ".ipynb": "myst-nb"}
exclude_patterns = ["**.ipynb_checkpoints"]

# Notebooks are shown with the outputs they are stored with; tests run them.
nb_execution_mode = "off"
myst_heading_anchors = 4
# Formulas are MathML already: those between dollar signs would need a script from elsewhere.
myst_enable_extensions = []

autodoc_typehints = "none"
autodoc_member_order = "bysource"
napoleon_use_ivar = True
napoleon_use_rtype = False

# Options of commands begin with two hyphens, which are no dash.
smartquotes = False

html_theme = "furo"
html_title = f"ranklmodel {__version__}"
html_static_path = ["static"]
html_css_files = ["manual.css"]
html_show_sphinx = False
html_copy_source = False
html_theme_options = {
    "announcement": "A research model of average women in trials. Not for clinical use.",
}
copybutton_exclude = ".linenos, .gp, .go"


def setup(app: Sphinx) -> None:
    """Show tables of results as text, for which there is no lexer."""
    app.add_lexer("csv", TextLexer)
