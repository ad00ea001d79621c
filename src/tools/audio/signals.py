"""Sounds that a story can ask for and that are more seldom wanted: what calls, what breaks, what comes over the water."""

import numpy as np

from effects import paper, plop, splash, wood
from waves import band, both, echoing, low, mixed, noise, seconds, shaped, struck


def _blown(hertz, length, swell, brightness):
    """A horn's tone: it opens as it is blown harder."""
    t = seconds(length)
    breath = np.minimum(1, t / swell) * np.minimum(1, (length - t) / 0.25) ** 0.7
    phase = 2 * np.pi * np.cumsum(hertz * (1 - 0.02 * np.exp(-t / 0.06) + 0.003 * np.sin(2 * np.pi * 4.6 * t))) / 48000
    return sum(np.sin(k * phase) * breath ** (1 + 0.35 * k) / k**brightness for k in range(1, 12)) * breath**0.5


def horn():
    """From a harbour wall or the head of a pass: D, and up to A, as the river's tune leaps."""
    call = mixed(2.3, (0, _blown(146.8, 0.75, 0.12, 1.1)), (0.72, 1.1 * _blown(220, 1.5, 0.25, 1.1)))
    return shaped(echoing(call, 0.6, 0.45, 0.4), low(2400))


def melt():
    """Drops from an edge of ice, more of them and sooner."""
    at, drops = 0.05, []
    for turn in range(13):
        drops.append((at, (0.5 + 0.04 * turn) * plop((760, 980, 690, 880, 1120)[turn % 5], 0.12)))
        at += 0.42 * 0.85**turn
    return shaped(echoing(mixed(2.9, *drops), 0.4, 0.5, 0.2), low(3200))


def mill_bell():
    """A large bell, sixty years gone, as handed down: slow, deep, one stroke and what is left of another."""
    modes = ((0.5, 0.6, 2.2), (1, 1, 1.6), (1.19, 0.55, 1.3), (1.5, 0.25, 0.9), (2.0, 0.5, 0.8), (2.6, 0.18, 0.4), (3.2, 0.08, 0.25))
    stroke = struck(3.6, [(220 * ratio, gain, fall) for ratio, gain, fall in modes], 0.01)
    return shaped(echoing(mixed(4.2, (0, stroke), (1.6, 0.6 * stroke)), 0.9, 0.4), low(2300))


def surf():
    """One wave: it gathers, breaks on the wall, and takes the pebbles back with it."""
    chance = np.random.default_rng(501)
    t = seconds(3.2)
    gathered = np.where(t < 1.1, (t / 1.1) ** 2.4, np.exp(-(t - 1.1) / 0.5))
    drawn = np.clip((t - 1.1) / 0.35, 0, 1) * np.exp(-np.maximum(0, t - 1.4) / 0.8)
    body = shaped(noise(3.2, 502), both(band(380, 0.8), low(2000)))
    foam = shaped(noise(3.2, 503), both(band(1800, 0.5), low(3600, 2)))
    pebbles = [(1.5 + chance.exponential(0.5), chance.uniform(0.02, 0.07) * wood(chance.uniform(900, 1700), 0.012)) for _ in range(40)]
    wave = body / body.std() * gathered * 0.3 + foam / foam.std() * drawn * 0.09
    return mixed(3.2, (0, wave * np.minimum(1, (3.2 - t) / 0.6)), (1.05, 0.7 * struck(0.6, [(62, 1, 0.14), (98, 0.5, 0.1)], 0.01)), *pebbles)


def ice():
    """The pond gives, from one bank to the other: a crack, and the note that runs away under the ice."""
    t = seconds(0.9)
    hertz = 240 + 1300 * np.exp(-t / 0.12)
    running = np.sin(2 * np.pi * np.cumsum(hertz) / 48000) * np.exp(-t / 0.22) * np.minimum(1, t / 0.004)
    split = shaped(noise(0.2, 511), both(band(1500, 0.7), low(4200))) * np.exp(-seconds(0.2) / 0.02) * np.minimum(1, seconds(0.2) / 0.003)
    whole = mixed(1.8, (0, 0.4 * split / split.std()), (0.005, struck(0.4, [(110, 1, 0.07), (260, 0.5, 0.04)])), (0.02, running), (0.42, 0.35 * running))
    return shaped(echoing(whole, 0.7, 0.5, 0.5), low(3600))


def hoofs():
    """Somebody large and polite, coming nearer at a walk."""
    chance = np.random.default_rng(521)
    steps, at = [], 0.02
    for turn in range(6):
        thud = struck(0.25, [(92 + 8 * (turn % 2), 1, 0.04), (210, 0.5, 0.025), (470, 0.12, 0.012)], 0.003)
        grass = shaped(noise(0.12, 522 + turn), band(1300, 0.6)) * np.exp(-seconds(0.12) / 0.03) * np.minimum(1, seconds(0.12) / 0.01)
        steps += [(at, (0.5 + 0.1 * turn) * thud), (at + 0.02, 0.1 * (0.5 + 0.1 * turn) * grass / grass.std())]
        at += (0.21, 0.37)[turn % 2] + chance.uniform(-0.02, 0.02)
    return echoing(mixed(2.0, *steps), 0.15, 0.2, 0.1, 1500)


def slaps():
    """The drill that every kit of the dam knows: nine slaps of a tail on water, in threes."""
    hit = struck(0.3, [(128, 1, 0.05), (252, 0.7, 0.035), (540, 0.4, 0.018), (1050, 0.15, 0.009)], 0.0015)
    water = splash()[: round(0.5 * 48000)]
    strokes = []
    for turn in range(9):
        at = 0.02 + 0.23 * turn + 0.2 * (turn // 3)
        strokes += [(at, (1 if turn % 3 == 0 else 0.8) * hit), (at + 0.01, 0.22 * water)]
    return shaped(echoing(mixed(2.9, *strokes), 0.35, 0.4, 0.3, 2000), low(3000))


def stamp():
    """It is in order: a pad, a page, and a stamp lifted off again."""
    press = struck(0.3, [(84, 1, 0.05), (150, 0.7, 0.04), (390, 0.3, 0.015)], 0.002)
    return echoing(mixed(0.75, (0, 0.35 * press), (0.24, press + 0.25 * wood(240, 0.03)[: len(press)]), (0.42, 0.5 * paper(0.2, 0.5, 531))), 0.1, 0.2, 0.1)


# Name: (maker, loudness in LUFS to aim at over its loudest 400 ms), as in effects.py.
SIGNALS = {
    'horn': (horn, -23), 'melt': (melt, -26), 'mill-bell': (mill_bell, -23), 'surf': (surf, -24), 'ice': (ice, -21), 'hoofs': (hoofs, -25),
    'slaps': (slaps, -22), 'stamp': (stamp, -23),
}  # fmt: skip
