"""Two small harbours a shout apart: surf on the wall, boats at their ropes, gulls."""

import numpy as np

from ambience import phrase
from effects import creak, plop, splash, wood
from throats import syllable
from waves import RATE, band, both, echoing, faded, low, mixed, noise, seconds, shaped, struck


def _rolls(length, at, rise, fall):
    """A wave's loudness in the loop: it gathers for `rise` seconds, breaks, and draws back for `fall`."""
    since = (seconds(length) - at + rise) % length
    return np.where(since < rise, (since / rise) ** 2.2, np.exp(-(since - rise) / fall))


def surf(length=12.0):
    """Three waves: a large one, and two that had been hoping to be."""
    waves = ((1.6, 1.5, 1.3, 1.0), (5.4, 1.2, 1.0, 0.6), (8.9, 1.4, 1.1, 0.75))
    body = shaped(noise(length, 400), both(band(420, 0.8), low(1800)))
    foam = shaped(noise(length, 401), both(band(1900, 0.5), low(3600, 2)))
    deep = shaped(noise(length, 402), band(95, 0.5))
    broke = sum(gain * _rolls(length, at, rise, fall) for at, rise, fall, gain in waves)
    drawn = sum(gain * _rolls(length, at + 0.5, 0.7, 1.3 * fall) for at, _, fall, gain in waves)
    return body / body.std() * (0.12 + broke) * 0.2 + foam / foam.std() * (0.06 + drawn) * 0.07 + deep / deep.std() * (0.5 + broke) * 0.12


BEDS = {'surf': (surf, -32)}


def rigging():
    """A rope's end that the wind has found: taps on a mast, in no hurry to be even."""
    taps = ((0, 1), (0.17, 0.6), (0.42, 0.9), (0.55, 0.5), (0.91, 0.8), (1.03, 0.4))
    tap = struck(0.16, [(1130, 1, 0.02), (1720, 0.5, 0.014), (2960, 0.12, 0.008), (310, 0.5, 0.02)], 0.001)
    return shaped(echoing(mixed(1.3, *((at, gain * tap) for at, gain in taps)), 0.2, 0.3, 0.3), low(3400))


def moored():
    """A boat leans on the wall, and its rope says so."""
    return shaped(echoing(mixed(1.2, (0.05, wood(130, 0.08)), (0.25, 0.4 * creak()[: round(0.9 * RATE)])), 0.25, 0.35, 0.3, 1400), low(1500))


def gull():
    """One of them has seen something, and tells it five times."""
    cries = [(at, gain * syllable(pitch, -0.3, 'a', length, 0.55, 0.04, 411 + turn, 0.012))
             for turn, (at, pitch, length, gain) in enumerate(((0, 880, 0.3, 0.8), (0.36, 940, 0.34, 1), (0.76, 900, 0.22, 0.8), (1.02, 850, 0.2, 0.6), (1.26, 800, 0.2, 0.4)))]  # fmt: skip
    return shaped(echoing(mixed(1.6, *cries), 0.5, 0.6, 0.5), low(2600))


def tern():
    """Two thin cries over the bar."""
    return phrase((0, 2900, 2300, 0.16, 1), (0.3, 2850, 2200, 0.18, 0.7))


def slap():
    """Water under the raft."""
    hit = struck(0.2, [(160, 1, 0.04), (330, 0.4, 0.02)], 0.003)
    drops = mixed(0.9, (0, hit), (0.02, 0.35 * splash()[: round(0.7 * RATE)]), (0.3, 0.5 * plop(300, 0.14)), (0.47, 0.4 * plop(390, 0.12)))
    return shaped(echoing(drops, 0.25, 0.35, 0.2), low(1900))


CALLS = {'rigging': (rigging, -36), 'moored': (moored, -34), 'gull': (gull, -36), 'tern': (tern, -37), 'slap': (slap, -34)}


def calls():
    return {name: faded(make(), 0.004, 0.08) for name, (make, _) in CALLS.items()}
