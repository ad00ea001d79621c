"""The Ferry at Alder Bend: a barcarole in D."""

from themes.alder.base import base
from themes.alder.close import CLOSE
from themes.alder.energy import energy
from themes.alder.order import order
from themes.alder.tune import FORM

STEMS = {'base': base, 'order': order, 'energy': energy}
