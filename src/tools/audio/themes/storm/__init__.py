"""Same Storm, Twice: short, in the swell of the sea, in B minor (Aeolian)."""

from themes.storm.base import base
from themes.storm.close import CLOSE
from themes.storm.energy import energy
from themes.storm.order import order
from themes.storm.tune import FORM

STEMS = {'base': base, 'order': order, 'energy': energy}
