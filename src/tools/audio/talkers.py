"""How each species talks: four syllables, which a line is mumbled in."""

import numpy as np

from throats import arch, syllable, whistle
from waves import RATE, band, faded, low, mixed, noise, seconds, shaped, struck

# Pitch in Hz, size of the mouth, breath, roughness, and four syllables of (vowel, bend, seconds, pitch factor).
SPEAKERS = {
    'otter': (235, 1.0, 0.03, 0.008, (('o', 0.2, 0.13, 1), ('a', -0.15, 0.12, 1.1), ('u', 0.3, 0.11, 0.94), ('e', -0.1, 0.14, 1.05))),
    'hedgehog': (190, 0.95, 0.35, 0.02, (('e', -0.1, 0.1, 1), ('u', 0.1, 0.09, 1.06), ('o', -0.2, 0.12, 0.94), ('e', 0.15, 0.08, 1.1))),
    'hare': (345, 0.8, 0.06, 0.01, (('e', 0.3, 0.07, 1), ('i', 0.2, 0.06, 1.12), ('a', -0.2, 0.08, 1), ('e', 0.4, 0.06, 1.2))),
    'vole': (520, 0.6, 0.04, 0.006, (('i', 0.2, 0.08, 1), ('u', 0.35, 0.07, 0.92), ('i', -0.2, 0.09, 1.08), ('e', 0.1, 0.08, 1))),
    'badger': (112, 1.3, 0.1, 0.025, (('o', -0.15, 0.17, 1), ('u', 0.1, 0.15, 0.94), ('a', -0.2, 0.18, 1.04), ('o', 0.15, 0.16, 1.1))),
    'beaver': (156, 1.15, 0.05, 0.012, (('u', 0.12, 0.13, 1), ('o', -0.1, 0.14, 1.06), ('a', 0.1, 0.11, 0.95), ('u', -0.18, 0.15, 1.12))),
    'elk': (92, 1.6, 0.16, 0.012, (('o', -0.2, 0.22, 1), ('u', 0.18, 0.2, 1.08), ('o', 0.1, 0.21, 0.92), ('a', -0.22, 0.23, 1.04))),
    'muskrat': (290, 0.85, 0.08, 0.03, (('e', 0.1, 0.09, 1), ('a', -0.12, 0.1, 0.93), ('e', -0.2, 0.08, 1.1), ('o', 0.15, 0.1, 1))),
    'dormouse': (590, 0.62, 0.3, 0.006, (('u', -0.25, 0.15, 1), ('o', -0.2, 0.14, 1.05), ('u', 0.12, 0.13, 0.92), ('o', -0.3, 0.17, 1.1))),
    'mouse': (790, 0.5, 0.05, 0.01, (('i', 0.25, 0.055, 1), ('e', -0.2, 0.06, 1.1), ('i', 0.4, 0.05, 0.94), ('u', 0.2, 0.06, 1.05))),
    'frog': (172, 0.9, 0.06, 0.02, (('a', 0.18, 0.14, 1), ('o', 0.22, 0.13, 0.92), ('a', -0.1, 0.15, 1.08), ('e', 0.15, 0.12, 1))),
    'heron': (208, 0.72, 0.45, 0.05, (('a', -0.3, 0.13, 1), ('e', -0.22, 0.12, 1.12), ('a', 0.12, 0.11, 0.92), ('a', -0.35, 0.16, 1.06))),
}  # fmt: skip
# A pulse that goes through a voice, so many times a second, and how deep: 1 cuts it into pieces.
PULSES = {'muskrat': (21, 0.65), 'frog': (34, 0.95), 'heron': (46, 0.45)}
# Whistlers: from Hz, to Hz, seconds, flutter.
WHISTLERS = {
    'kingfisher': ((1750, 2300, 0.09, 0), (2350, 1800, 0.08, 0), (1900, 2500, 0.12, 0.03), (2100, 1700, 0.1, 0.02)),
    'swift': ((3300, 2700, 0.11, 0.035), (2800, 3500, 0.08, 0.02), (3600, 2900, 0.14, 0.045), (3000, 3300, 0.07, 0.03)),
    'starling': ((1100, 2300, 0.06, 0), (2500, 1300, 0.08, 0.02), (1500, 1450, 0.07, 0.05), (1250, 2700, 0.09, 0.01)),
    'owl': ((372, 352, 0.17, 0), (345, 368, 0.15, 0), (392, 340, 0.2, 0.006), (360, 358, 0.14, 0.01)),
}  # fmt: skip
FERRY = ('otter', 'hedgehog', 'hare', 'vole', 'badger', 'kingfisher')
WINGED = ('heron', 'swift', 'starling', 'owl')
AFAR = ('beaver', 'elk', 'muskrat', 'dormouse', 'mouse', 'frog')


def _spoken(species, index):
    pitch, size, breath, roughness, syllables = SPEAKERS[species]
    vowel, bend, length, factor = syllables[index]
    spoken = syllable(pitch * factor, bend, vowel, length, size, breath, 11 + index, roughness)
    if species in PULSES:
        hertz, depth = PULSES[species]
        spoken = spoken * (1 - depth * np.cos(np.pi * hertz * seconds(length)[: len(spoken)]) ** 2)
    return spoken


def _toothed(sound, index):
    """Two front teeth meet at the beginning of what a beaver says."""
    click = struck(0.05, [(640 + 60 * index, 1, 0.007), (1480, 0.4, 0.004), (250, 0.5, 0.01)], 0.001)
    return mixed(len(sound) / RATE + 0.012, (0, 0.4 * click), (0.012, sound))


def _clicking(sound, index):
    """A starling's whistle has a rattle of somebody else's in it."""
    rattle = [(0.012 * turn + 0.004 * index, 0.5 * struck(0.02, [(1900 + 300 * (turn % 2), 1, 0.003)], 0.001)) for turn in range(3)]
    return mixed(len(sound) / RATE + 0.035, *rattle, (0.035, sound))


def _breathy(sound):
    """An owl's tone with the air that makes it."""
    air = shaped(noise(len(sound) / RATE, 61)[: len(sound)], band(420, 0.4)) * arch(len(sound), 0.3)
    return sound + 0.1 * air / air.std()


def _voice(species, index):
    if species in SPEAKERS:
        said = _spoken(species, index)
        return _toothed(said, index) if species == 'beaver' else said
    said = whistle(*WHISTLERS[species][index])
    return {'starling': lambda: _clicking(said, index), 'owl': lambda: _breathy(said)}.get(species, lambda: said)()


def voices(species):
    """Every syllable of those species by name, `otter-1` to `otter-4`."""
    return {f'{one}-{index + 1}': faded(shaped(_voice(one, index), low(4200)), 0.004, 0.02) for one in species for index in range(4)}
