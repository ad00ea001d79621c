"""Two Banks, One Bridge: two voices that answer each other and meet, in A with the flat seventh (Mixolydian)."""

from themes.banks.base import base
from themes.banks.close import CLOSE
from themes.banks.energy import energy
from themes.banks.order import order
from themes.banks.tune import FORM

STEMS = {'base': base, 'order': order, 'energy': energy}
