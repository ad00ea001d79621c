"""Room in the Sky: quick, high and airy, in G with the sharp fourth (Lydian)."""

from themes.sky.base import base
from themes.sky.close import CLOSE
from themes.sky.energy import energy
from themes.sky.order import order
from themes.sky.tune import FORM

STEMS = {'base': base, 'order': order, 'energy': energy}
