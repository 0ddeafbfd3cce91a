"""The chain from inhibitor to bone as a diagram, drawn from the assembled model itself.

A box is a mechanism with the first line of what it says of itself; an arrow is a quantity of one
mechanism that stands in an equation of another. Nothing is listed by hand, so a mechanism that is
added appears by itself.

`diagram` says what is shown, `bands` and `layers` how deep it stands, `bundles` which arrows run
together, `content` what is written in a box, `rows` where boxes stand, `pins`, `tracks` and
`routes` where arrows run, `page` puts these together as numbers, `colours` tells lines
apart, and `drawing` draws them.
"""

from ranklmodel.figures.chain.diagram import Arrow as Arrow
from ranklmodel.figures.chain.diagram import Chain as Chain
from ranklmodel.figures.chain.diagram import Mechanism as Mechanism
from ranklmodel.figures.chain.diagram import bone_chain as bone_chain
from ranklmodel.figures.chain.diagram import chain_of as chain_of
from ranklmodel.figures.chain.drawing import plot_chain as plot_chain
from ranklmodel.figures.chain.words import worded as worded
