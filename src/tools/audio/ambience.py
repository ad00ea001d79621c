"""Beds that loop without a seam, and calls that come now and then over them: of the ferry, and of the weather everywhere."""

import numpy as np

from effects import creak, plop
from throats import arch, syllable, whistle
from waves import RATE, band, both, echoing, faded, high, low, mixed, noise, seconds, shaped, wrapped


def breathing(length, cycles, lag=0.0):
    """0 to 1 and back, so many times in the loop."""
    return 0.5 - 0.5 * np.cos(2 * np.pi * (cycles * seconds(length) / length + lag))


def lapping(length=8.0):
    """Small water at a bank: it comes, it thinks about it, it goes."""
    chance = np.random.default_rng(71)
    wash = shaped(noise(length, 70), both(band(520, 0.7), low(2200)))
    deep = shaped(noise(length, 72), band(190, 0.5))
    swell = 0.25 + breathing(length, 3) ** 2 * 0.8 + breathing(length, 5, 0.3) ** 3 * 0.4
    drops = [(chance.uniform(0, length), chance.exponential(0.35) * plop(chance.uniform(280, 760), 0.14)) for _ in range(26)]
    return wash / wash.std() * swell * 0.3 + deep / deep.std() * 0.16 + 0.5 * wrapped(length, *drops)


def current(length=8.0):
    """The river in its middle: broader, deeper, always on its way."""
    chance = np.random.default_rng(81)
    broad = shaped(noise(length, 80), both(high(140, 1), low(700)))
    rush = shaped(noise(length, 82), band(1100, 0.5)) * (0.4 + 0.6 * breathing(length, 2, 0.2))
    gurgle = [(chance.uniform(0, length), chance.exponential(0.4) * plop(chance.uniform(180, 420), 0.2)) for _ in range(34)]
    push = 0.6 + 0.5 * breathing(length, 3) + 0.3 * breathing(length, 5, 0.4)
    return broad / broad.std() * push * 0.3 + rush / rush.std() * 0.08 + 0.45 * wrapped(length, *gurgle)


def crickets(length=4.8):
    """Three of them, each with its own patience; a bright sound kept soft."""
    out = np.zeros(round(length * RATE))
    for hertz, every, offset, gain in ((3650, 0.6, 0, 1), (3900, 0.8, 0.25, 0.6), (3400, 1.2, 0.5, 0.4)):
        t = seconds(0.3)
        rasp = np.sin(2 * np.pi * hertz * t) * np.maximum(0, np.sin(2 * np.pi * 29 * t)) ** 2 * arch(len(t), 0.5)
        out += wrapped(length, *((offset + turn * every, gain * rasp) for turn in range(round(length / every))))
    bed = shaped(noise(length, 90), band(260, 0.6))
    return out + bed / bed.std() * 0.05


def downpour(length=6.0):
    chance = np.random.default_rng(101)
    bed = shaped(noise(length, 100), both(high(400, 1), low(2800, 3)))
    drops = [(chance.uniform(0, length), chance.exponential(0.3) * plop(chance.uniform(700, 2400), 0.03)) for _ in range(500)]
    return bed / bed.std() * 0.4 + wrapped(length, *drops)


def breeze(length=8.0):
    """Air in reeds: three bands that rise and sink on their own time."""
    bands = ((260, 0.3, 1, 0.0, 1.0), (480, 0.22, 2, 0.4, 0.6), (860, 0.2, 3, 0.7, 0.5))
    parts = [shaped(noise(length, 110 + cycles), band(hertz, width)) * (0.2 + breathing(length, cycles, lag)) ** 1.6 * gain
             for hertz, width, cycles, lag, gain in bands]  # fmt: skip
    return sum(parts)


def phrase(*notes):
    """A bird over the water: notes of (begin, from Hz, to Hz, seconds, loudness)."""
    length = max(at + span for at, _, _, span, _ in notes) + 0.05
    dry = mixed(length, *((at, gain * whistle(start, stop, span)) for at, start, stop, span, gain in notes))
    return shaped(echoing(dry, 0.35, 0.5, 0.4), low(5200))


def calls():
    """Now-and-then sounds by name: birds of the day, a frog and an owl of the night, the boat, drops in the fog."""
    warbler = phrase((0, 2300, 2700, 0.12, 1), (0.18, 2900, 2500, 0.14, 0.9), (0.38, 2400, 3100, 0.1, 0.8), (0.52, 2700, 2100, 0.2, 0.7))
    tit = phrase((0, 3400, 3350, 0.11, 1), (0.16, 2700, 2680, 0.13, 0.9), (0.36, 3400, 3350, 0.11, 0.9), (0.52, 2700, 2680, 0.13, 0.8))
    cuckoo = shaped(phrase((0, 640, 630, 0.2, 1), (0.36, 512, 505, 0.3, 0.9)), low(1200))
    blackbird = phrase((0, 1700, 1900, 0.2, 1), (0.24, 2100, 1800, 0.22, 0.9), (0.52, 1500, 2000, 0.16, 0.8), (0.72, 2600, 2300, 0.18, 0.4))
    frog = mixed(0.6, (0, syllable(150, 0.2, 'a', 0.16, 0.9, 0.05, 3, 0.02)), (0.24, 0.8 * syllable(146, 0.2, 'a', 0.18, 0.9, 0.05, 4, 0.02)))
    owl = shaped(phrase((0, 400, 392, 0.3, 0.8), (0.5, 410, 385, 0.6, 1)), low(900))
    hull = echoing(mixed(0.9, (0, creak()[: round(0.9 * RATE)])), 0.2, 0.4, 0.2, 1200)
    line = shaped(creak(), both(high(400), low(2600)))[::-1]
    drip = shaped(echoing(plop(760, 0.16), 0.6, 0.8, 1.0), low(2200))
    made = {'warbler': warbler, 'tit': tit, 'cuckoo': cuckoo, 'blackbird': blackbird, 'frog': shaped(echoing(frog, 0.3, 0.4, 0.3), low(2500)),
            'owl': owl, 'hull': hull, 'line': line, 'drip': drip}  # fmt: skip
    return {name: faded(sound, 0.004, 0.08) for name, sound in made.items()}


# Name: (maker, loudness in LUFS to aim at).
BEDS = {'lapping': (lapping, -33), 'current': (current, -32), 'crickets': (crickets, -38), 'downpour': (downpour, -32), 'breeze': (breeze, -31)}
CALL_LOUDNESS = {'warbler': -34, 'tit': -36, 'cuckoo': -35, 'blackbird': -34, 'frog': -34, 'owl': -34, 'hull': -33, 'line': -35, 'drip': -34}
