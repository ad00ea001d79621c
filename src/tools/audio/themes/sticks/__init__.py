"""Nine Hundred Sticks: slow, low and wooden, in E with the sharp sixth (Dorian)."""

from themes.sticks.base import base
from themes.sticks.close import CLOSE
from themes.sticks.energy import energy
from themes.sticks.order import order
from themes.sticks.tune import FORM

STEMS = {'base': base, 'order': order, 'energy': energy}
