"""A hall with a fire and a stream with a bridge: what both kinds hear."""

import numpy as np

from ambience import breathing, phrase
from effects import creak, plop, wood
from throats import arch, sung
from waves import band, both, echoing, faded, high, low, mixed, noise, seconds, shaped, wrapped


def hearth(length=8.0):
    """A fire that has been kept in: a low draught, and wood giving up its knots."""
    chance = np.random.default_rng(301)
    draught = shaped(noise(length, 300), both(band(150, 0.6), low(600))) * (0.6 + 0.4 * breathing(length, 3))
    glow = shaped(noise(length, 302), band(900, 0.5)) * (0.4 + 0.6 * breathing(length, 5, 0.2))
    ticks = []
    for turn in range(70):
        hertz = chance.uniform(1100, 2900)
        spark = shaped(noise(0.02, 310 + turn), band(hertz, 0.3)) * np.exp(-seconds(0.02) / 0.004) * np.minimum(1, seconds(0.02) / 0.001)
        ticks.append((chance.uniform(0.2, length - 0.2), chance.exponential(0.5) * spark / (np.abs(spark).max() + 1e-9)))
    return draught / draught.std() * 0.2 + glow / glow.std() * 0.03 + 0.35 * wrapped(length, *ticks)


def brook(length=8.0):
    """A stream with a roof of planks over it: rounder than a river, and always about to say something."""
    chance = np.random.default_rng(321)
    bed = shaped(noise(length, 320), both(band(620, 0.65), low(2800)))
    deep = shaped(noise(length, 322), band(210, 0.4))
    talk = [(chance.uniform(0, length), chance.exponential(0.4) * plop(chance.choice((230, 290, 345, 430, 520)) * chance.uniform(0.94, 1.06), 0.13)) for _ in range(85)]
    push = 0.6 + 0.4 * breathing(length, 2) + 0.3 * breathing(length, 5, 0.4)
    return bed / bed.std() * push * 0.11 + deep / deep.std() * 0.09 + 0.9 * wrapped(length, *talk)


BEDS = {'hearth': (hearth, -34), 'brook': (brook, -33)}


def timber():
    """A lent beam remembers that it was a tree."""
    return shaped(echoing(creak(), 0.3, 0.5, 0.3, 1200), both(high(120), low(1300)))


def log():
    """A log settles in the fire."""
    chance = np.random.default_rng(331)
    sparks = [(0.05 + chance.exponential(0.12), 0.14 * wood(chance.uniform(1500, 2600), 0.006)) for _ in range(14)]
    return shaped(echoing(mixed(0.8, (0, 0.8 * wood(150, 0.06)), (0.09, 0.4 * wood(240, 0.05)), *sparks), 0.2, 0.3, 0.2), low(3200))


def snore():
    """A badger, by day: in, and out. Hares say there are more of them."""
    t_in, t_out = seconds(0.9), seconds(1.1)
    drawn = sung(74 + 10 * t_in, 'o', 1.4, 0.5, 341, 0.05) * arch(len(t_in), 0.6)
    sent = shaped(noise(1.1, 342), band(480, 0.4)) * arch(len(t_out), 0.3)
    return shaped(echoing(mixed(2.3, (0, drawn), (1.05, 0.35 * sent / np.abs(sent).max())), 0.2, 0.4, 0.2), low(1100))


def plank():
    """Somebody crosses: two planks, and the place where the halves meet."""
    return shaped(echoing(mixed(0.8, (0, 0.8 * wood(205, 0.06)), (0.3, wood(176, 0.07)), (0.34, 0.3 * wood(420, 0.03))), 0.22, 0.4, 0.3), low(1800))


def lark():
    """Very high up, and without a breath."""
    chance = np.random.default_rng(351)
    notes, at = [], 0.0
    for turn in range(15):
        start = chance.choice((2500, 2750, 3050, 3300))
        notes.append((at, start, start * chance.uniform(0.88, 1.12), 0.075, 0.5 + 0.5 * np.sin(np.pi * (turn + 1) / 16)))
        at += chance.uniform(0.085, 0.11)
    return phrase(*notes)


def thrush():
    """Says everything twice, to be understood."""
    motif = ((0, 2000, 2350, 0.12, 1), (0.16, 2500, 2150, 0.14, 0.9), (0.34, 1900, 1880, 0.1, 0.7))
    return phrase(*motif, *((at + 0.66, start, stop, span, 0.9 * gain) for at, start, stop, span, gain in motif))


def nightjar():
    """A wheel that somebody turns in the dark, a long way off."""
    t = seconds(1.9)
    churr = np.sin(2 * np.pi * 1650 * t + 0.6 * np.sin(2 * np.pi * 24 * t)) * (0.5 - 0.5 * np.cos(2 * np.pi * 24 * t)) ** 2
    return shaped(echoing(churr * arch(len(t), 0.5), 0.4, 0.5, 0.4), low(2400))


def mud():
    """It lets go of something, slowly."""
    t = seconds(0.4)
    suck = shaped(noise(0.4, 361), band(340, 0.4)) * arch(len(t), 0.7)
    return echoing(mixed(0.8, (0, 0.3 * suck / np.abs(suck).max()), (0.33, plop(165, 0.2)), (0.52, 0.5 * plop(230, 0.16))), 0.15, 0.25, 0.2)


CALLS = {
    'timber': (timber, -35), 'log': (log, -34), 'snore': (snore, -36), 'plank': (plank, -34), 'lark': (lark, -36), 'thrush': (thrush, -34),
    'nightjar': (nightjar, -37), 'mud': (mud, -34),
}  # fmt: skip


def calls():
    return {name: faded(make(), 0.004, 0.08) for name, (make, _) in CALLS.items()}
