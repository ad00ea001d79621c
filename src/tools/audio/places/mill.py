"""A mill without a roof: wind in its arches, the river a long way down, swifts over it and starlings in it."""

import numpy as np

from ambience import breathing
from effects import creak, plop, wings, wood
from talkers import voices
from throats import arch, whistle
from waves import RATE, band, both, echoing, faded, low, mixed, noise, seconds, shaped, wrapped


def arches(length=8.0):
    """Three arches, each with a tone of its own (D, A, E, as the themes are), and the wind going from one to the next."""
    openings = ((147, 0.1, 1, 0.0, 1.0), (220, 0.09, 2, 0.35, 0.7), (330, 0.1, 3, 0.7, 0.4))
    hollow = sum(shaped(noise(length, 240 + turns), band(hertz, width)) * (0.15 + breathing(length, turns, lag)) ** 1.5 * gain
                 for hertz, width, turns, lag, gain in openings)  # fmt: skip
    air = shaped(noise(length, 248), both(band(700, 0.6), low(2400))) * (0.3 + 0.7 * breathing(length, 2, 0.15))
    return hollow / hollow.std() * 0.3 + air / air.std() * 0.15


def below(length=8.0):
    """The river, heard from above and through stone."""
    chance = np.random.default_rng(251)
    broad = shaped(noise(length, 250), low(330, 2))
    rush = shaped(noise(length, 252), band(900, 0.6))
    gurgle = [(chance.uniform(0, length), chance.exponential(0.3) * plop(chance.uniform(150, 320), 0.24)) for _ in range(16)]
    return broad / broad.std() * (0.6 + 0.4 * breathing(length, 3)) * 0.3 + rush / rush.std() * 0.1 + 0.7 * wrapped(length, *gurgle)


BEDS = {'arches': (arches, -33), 'below': (below, -34)}


def screaming():
    """Five swifts go by, very fast, for no reason but that it is evening."""
    t = seconds(1.9)
    cries = [(at, gain * whistle(start, stop, length, 0.018)) for at, start, stop, length, gain in
             ((0.05, 3700, 3300, 0.5, 0.6), (0.3, 3900, 3450, 0.55, 1), (0.52, 3600, 3150, 0.5, 0.8), (0.8, 3850, 3300, 0.6, 0.9), (1.15, 3650, 3000, 0.6, 0.5))]  # fmt: skip
    passing = mixed(1.9, *cries) * np.exp(-(((t - 0.85) / 0.55) ** 2))
    return shaped(echoing(passing, 0.3, 0.5, 0.4), low(4600))


def chatter():
    """A starling, being several others."""
    words = list(voices(("starling",)).values())
    order = ((0, 0), (0.16, 2), (0.27, 2), (0.5, 1), (0.74, 3), (0.9, 0))
    return shaped(echoing(mixed(1.2, *((at, words[which]) for at, which in order)), 0.2, 0.35, 0.3), low(4200))


def roost():
    """A great many wings, settling for the night."""
    chance = np.random.default_rng(261)
    beats = wings()
    flock = [(chance.uniform(0, 1.4), chance.uniform(0.2, 0.8) * beats[: round(chance.uniform(0.3, 0.9) * RATE)]) for _ in range(14)]
    t = seconds(2.4)
    return shaped(echoing(mixed(2.4, *flock) * np.sin(np.pi * t / 2.4) ** 0.8, 0.3, 0.4, 0.2), low(2600))


def lodger():
    """The barn owl, who would like quiet: a long breath through the teeth, at a distance."""
    t = seconds(0.9)
    hiss = shaped(noise(0.9, 271), band(1700, 0.28)) * arch(len(t), 0.55) * (1 - 0.35 * np.sin(2 * np.pi * 27 * t) ** 2)
    return shaped(echoing(hiss, 0.5, 0.7, 0.5), low(2800))


def stone():
    """A pebble that has thought about it since spring."""
    falls = mixed(1.1, (0, wood(880, 0.02)), (0.2, 0.7 * wood(960, 0.018)), (0.33, 0.45 * wood(820, 0.016)), (0.72, 0.5 * plop(420, 0.16)))
    return shaped(echoing(falls, 0.5, 0.6, 0.4), low(2600))


def post():
    """What is left of the wheel leans on what is left of its post."""
    return shaped(echoing(creak()[::-1][: round(0.8 * RATE)], 0.4, 0.5, 0.3, 1300), low(1500))


CALLS = {'screaming': (screaming, -37), 'chatter': (chatter, -35), 'roost': (roost, -35), 'lodger': (lodger, -36), 'stone': (stone, -35), 'post': (post, -35)}


def calls():
    return {name: faded(make(), 0.004, 0.08) for name, (make, _) in CALLS.items()}
