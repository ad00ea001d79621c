"""A great dam and a still pond: wood that settles, water that finds its way through it."""

import numpy as np

from ambience import breathing, phrase
from effects import creak, plop, splash, wood
from waves import band, both, echoing, faded, low, mixed, noise, shaped, struck, wrapped


def pond(length=8.0):
    """Water that has been told to stay: a breath, a bubble, and long nothing."""
    chance = np.random.default_rng(201)
    wash = shaped(noise(length, 200), both(band(420, 0.7), low(2200)))
    deep = shaped(noise(length, 202), band(160, 0.5))
    drops = [(chance.uniform(0, length), chance.exponential(0.3) * plop(chance.uniform(340, 720), 0.18)) for _ in range(9)]
    swell = 0.3 + breathing(length, 2) ** 2 * 0.6 + breathing(length, 3, 0.4) ** 3 * 0.3
    return wash / wash.std() * swell * 0.26 + deep / deep.std() * 0.12 + 0.9 * wrapped(length, *drops)


def trickle(length=8.0):
    """Water between sticks: small, bright, never twice the same way."""
    chance = np.random.default_rng(211)
    thread = shaped(noise(length, 210), both(band(1500, 0.5), low(3200, 2)))
    under = shaped(noise(length, 212), band(420, 0.6))
    drops = [(chance.uniform(0, length), chance.exponential(0.3) * plop(chance.uniform(420, 1300), 0.07)) for _ in range(150)]
    run = 0.6 + 0.5 * breathing(length, 3) * breathing(length, 5, 0.3)
    return thread / thread.std() * run * 0.05 + under / under.std() * 0.1 + wrapped(length, *drops)


BEDS = {'pond': (pond, -34), 'trickle': (trickle, -34)}


def sticks():
    """One stick takes the weight that another has put down."""
    knocks = mixed(0.9, (0.02, wood(168, 0.07)), (0.3, 0.6 * wood(214, 0.06)), (0.42, 0.4 * wood(190, 0.05)))
    return shaped(echoing(knocks + 0.3 * creak()[: len(knocks)], 0.25, 0.4, 0.3, 1400), low(2200))


def tags():
    """A breath of wind in nine hundred tags: some of them clack."""
    chance = np.random.default_rng(221)
    strokes = [(at + chance.uniform(0, 0.03), gain * struck(0.09, [(hertz, 1, 0.012), (hertz * 2.6, 0.3, 0.006)], 0.001))
               for at, gain, hertz in ((0, 0.5, 980), (0.11, 0.9, 1240), (0.2, 0.6, 1090), (0.36, 1, 1320), (0.43, 0.5, 900), (0.68, 0.4, 1180))]  # fmt: skip
    return shaped(echoing(mixed(0.9, *strokes), 0.15, 0.3, 0.2), low(3800))


def woodpecker():
    """Far off, on a dead tree: a roll that runs down."""
    strokes = [(0.048 * turn + 0.0006 * turn**2, (1 - 0.6 * abs(turn / 7 - 1)) * wood(560, 0.02)) for turn in range(15)]
    return shaped(echoing(mixed(1.1, *strokes), 0.45, 0.7, 0.5), low(2800))


def dipper():
    """A bird that walks under water, singing before it goes."""
    return phrase((0, 2600, 2900, 0.08, 0.8), (0.11, 3000, 2500, 0.1, 1), (0.26, 2350, 2750, 0.07, 0.7), (0.36, 2800, 3150, 0.12, 0.9), (0.53, 2500, 2100, 0.16, 0.6))  # fmt: skip


def tail():
    """Somebody out on the pond lets the others know."""
    slap = struck(0.3, [(120, 1, 0.05), (240, 0.6, 0.03), (520, 0.3, 0.015)], 0.002)
    return shaped(echoing(mixed(1.2, (0, slap), (0.01, 0.5 * splash())), 0.5, 0.6, 0.5, 1600), low(1900))


CALLS = {'sticks': (sticks, -33), 'tags': (tags, -36), 'woodpecker': (woodpecker, -35), 'dipper': (dipper, -35), 'tail': (tail, -34)}


def calls():
    return {name: faded(make(), 0.004, 0.08) for name, (make, _) in CALLS.items()}
