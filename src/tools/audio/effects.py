"""The sounds that a story can ask for, and those of the page; made of arithmetic alone."""

import numpy as np

from throats import laugh, murmur, song
from themes.alder.tune import FORM
from waves import RATE, band, both, echoing, faded, high, low, mixed, noise, seconds, shaped, struck


def bell():
    """The ferry's hand bell, swung twice: a bright small bell with a little wood in the stroke."""
    tone = 740
    modes = ((0.5, 0.35, 0.9), (1, 1, 0.75), (1.19, 0.45, 0.6), (1.5, 0.22, 0.5), (2.0, 0.55, 0.42), (2.74, 0.22, 0.22),
             (3.76, 0.1, 0.12), (5.2, 0.04, 0.06))  # fmt: skip
    stroke = struck(1.9, [(tone * ratio, gain, fall) for ratio, gain, fall in modes], 0.003)
    return echoing(mixed(2.3, (0, stroke), (0.52, 0.7 * stroke)), 0.5, 0.16, 0.2)


def market_bell():
    """A town's bell from over the water: low, three strokes, its edge worn off by the way."""
    tone = 294
    modes = ((0.5, 0.5, 1.9), (1, 1, 1.3), (1.2, 0.6, 1.1), (1.5, 0.3, 0.8), (2.0, 0.6, 0.7), (2.67, 0.2, 0.35), (3.1, 0.1, 0.2))
    stroke = struck(3, [(tone * ratio, gain, fall) for ratio, gain, fall in modes], 0.012)
    rung = mixed(4, (0, stroke), (0.95, 0.85 * stroke), (1.9, 0.7 * stroke))
    return shaped(echoing(rung, 0.9, 0.5), low(1900))


def creak():
    """A rope that takes the weight: it sticks and slips, faster and slower, and the post sings with it."""
    chance = np.random.default_rng(4)
    parts, at = [], 0.05
    while at < 0.95:
        grip = np.sin(np.pi * (at - 0.05) / 0.9)
        slip = struck(0.07, [(310 + 240 * at, 1, 0.012), (690 + 330 * at, 0.7, 0.009), (1480, 0.3, 0.005)], 0.0008)
        parts.append((at, slip * grip * chance.uniform(0.6, 1)))
        at += 1 / (26 + 46 * grip * chance.uniform(0.85, 1.15))
    return shaped(echoing(mixed(1.1, *parts), 0.12, 0.3, 0.1, 1800), both(high(180), low(3800)))


def plop(hertz, length=0.12):
    """A bubble closing: a tone that climbs as it dies."""
    t = seconds(length)
    return np.sin(2 * np.pi * hertz * (t + 1.4 * t**2)) * np.exp(-t / (length / 4)) * np.minimum(1, t / 0.004)


def splash():
    chance = np.random.default_rng(6)
    t = seconds(1.1)
    body = shaped(noise(1.1, 6), both(band(700, 0.8), low(3500, 3))) * np.exp(-t / 0.13) * np.minimum(1, t / 0.015)
    spray = shaped(noise(1.1, 7), band(2600, 0.6)) * np.exp(-((t - 0.2) / 0.16) ** 2)
    drops = [(0.12 + chance.exponential(0.22), chance.uniform(0.15, 0.5) * plop(chance.uniform(380, 1100))) for _ in range(22)]
    thump = struck(0.4, [(95, 1, 0.07), (150, 0.5, 0.05)], 0.006)
    return mixed(1.15, (0, body / body.std() * 0.3), (0, spray / spray.std() * 0.07), (0, 0.8 * thump), *drops)


def pan():
    """A pan and a spoon, four times: tinny, and quickly over."""
    modes = ((520, 1, 0.16), (1130, 0.8, 0.2), (1610, 0.5, 0.14), (2240, 0.4, 0.1), (3090, 0.22, 0.06), (4270, 0.09, 0.03))
    strokes = [
        (at, gain * struck(0.8, [(hertz * shift, loud, fall) for hertz, loud, fall in modes], 0.0015))
        for at, gain, shift in ((0, 1, 1), (0.26, 0.7, 1.006), (0.52, 0.9, 0.998), (0.78, 0.75, 1.004))
    ]
    return shaped(echoing(mixed(1.6, *strokes), 0.3, 0.2), low(5200))


def wood(hertz, fall=0.05):
    """A board: the modes of a bar, 1 : 2.76 : 5.4, and a dull thump."""
    return struck(0.35, [(hertz, 1, fall), (hertz * 2.76, 0.45, fall * 0.5), (hertz * 5.4, 0.15, fall * 0.25), (95, 0.5, 0.04)])


def knock():
    return echoing(mixed(0.75, (0, wood(290)), (0.19, 0.8 * wood(300)), (0.4, wood(284))), 0.12, 0.25, 0.1)


def crash():
    """A crate, all of it: the thump, the boards, and what rolls away."""
    chance = np.random.default_rng(12)
    t = seconds(0.5)
    split = shaped(noise(0.5, 13), both(band(1100, 0.9), low(4500))) * np.exp(-t / 0.07) * np.minimum(1, t / 0.003)
    boards = [(chance.uniform(0, 0.3), chance.uniform(0.3, 0.8) * wood(chance.uniform(170, 420))) for _ in range(9)]
    rolls = [(0.4 + 0.75 * step + chance.uniform(0, 0.04), 0.34 * (1 - step) * wood(chance.uniform(420, 700), 0.03))
             for step in np.linspace(0, 1, 11) ** 0.8]  # fmt: skip
    thump = struck(0.6, [(62, 1, 0.1), (104, 0.7, 0.07)], 0.004)
    return echoing(mixed(1.5, (0, split / split.std() * 0.28), (0, 1.2 * thump), *boards, *rolls), 0.18, 0.22, 0.1)


def fog_drip():
    """Three drops, and a long way for the sound to go."""
    drops = [(at, gain * plop(hertz, 0.16)) for at, hertz, gain in ((0, 840, 1), (0.62, 700, 0.7), (1.5, 930, 0.5))]
    return shaped(echoing(mixed(2, *drops), 0.7, 0.8, 0.3), low(2600))


def gust():
    """Wind that comes by once."""
    t = seconds(2.6)
    swell = np.sin(np.pi * t / 2.6) ** 1.6
    moving = sum(shaped(noise(2.6, 20 + k), band(hertz, 0.28)) * swell ** (1 + k) * loud
                 for k, (hertz, loud) in enumerate(((320, 1), (560, 0.7), (980, 0.35))))  # fmt: skip
    return shaped(moving, low(2600))


def shower():
    """Rain that sets in, harder, and lets off."""
    chance = np.random.default_rng(31)
    t = seconds(2.6)
    bed = shaped(noise(2.6, 30), both(high(500, 1), low(2800, 3)))
    drops = [(chance.uniform(0, 2.5), chance.exponential(0.4) * plop(chance.uniform(900, 2600), 0.03)) for _ in range(260)]
    return (bed / bed.std() * 0.4 + mixed(2.6, *drops)) * np.sin(np.pi * t / 2.6) ** 1.2


def wings():
    """Small wings, close by, and away."""
    t = seconds(0.95)
    beats = np.maximum(0, np.sin(2 * np.pi * (15 * t - 3 * t**2))) ** 1.5
    return shaped(noise(0.95, 41), both(band(900, 0.7), low(3500))) * beats * np.exp(-t / 0.4) * np.minimum(1, t / 0.03)


def paper(length, sharpness, seed):
    """A sheet being turned: air, and a crackle that gathers to its end."""
    chance = np.random.default_rng(seed)
    t = seconds(length)
    air = shaped(noise(length, seed), both(band(1500, 0.6), low(4000))) * np.sin(np.pi * (t / length) ** 0.8) ** 2
    crackle = [(length * chance.beta(3, 2), chance.exponential(0.5) * shaped(noise(0.012, seed + k), band(2600, 0.5)) * np.hanning(576))
               for k in range(round(26 * length / 0.4))]  # fmt: skip
    return air / air.std() * 0.3 + sharpness * mixed(length, *crackle)


def plucked(hertz, fall=0.5):
    return struck(1.4, [(hertz, 1, fall), (hertz * 2, 0.32, fall * 0.6), (hertz * 3, 0.12, fall * 0.35), (hertz * 4, 0.04, fall * 0.2)], 0.004)


def choose():
    """A decision: the theme's first leap, D to A, on soft wood."""
    return echoing(mixed(1.1, (0, plucked(293.66, 0.22)), (0.11, 0.9 * plucked(440, 0.3)), (0, 0.25 * wood(294))), 0.3, 0.2)


def season():
    """A page of the year: the theme climbs its chord and stays on top."""
    keys = (62, 66, 69, 74, 78)
    notes = [(at * FORM.eighth * 0.6, plucked(440 * 2 ** ((key - 69) / 12), 0.7)) for at, key in enumerate(keys)]
    chime = struck(2, [(1174.7, 0.3, 0.8), (2349, 0.08, 0.3)], 0.01)
    return echoing(mixed(2.6, *notes, (1.0, chime)), 0.6, 0.35, 0.2)


def shock():
    """Something gives way: a deep drum, and the theme's crest bent down a half step."""
    drum = struck(1.6, [(58, 1.4, 0.3), (87, 0.6, 0.16), (131, 0.3, 0.08)], 0.005)
    bent = []
    for at, key in ((0.1, 59), (0.32, 58), (0.54, 55)):
        t = seconds(1.2)
        hertz = 440 * 2 ** ((key - 69) / 12) * (1 - 0.03 * np.minimum(1, t))
        phase = 2 * np.pi * np.cumsum(hertz) / RATE
        reed = sum(np.sin(k * phase) / k**1.5 for k in (1, 2, 3, 5, 7))
        bent.append((at, 0.34 * reed * np.exp(-t / 0.35) * np.minimum(1, t / 0.03)))
    return shaped(echoing(mixed(1.9, (0, drum), *bent), 0.5, 0.3, 0.2), low(3000))


# Name: (maker, loudness in LUFS to aim at over its loudest 400 ms). Soft things are soft because they come often.
EFFECTS = {
    'bell': (bell, -22), 'market-bell': (market_bell, -24), 'creak': (creak, -26), 'splash': (splash, -23), 'pan': (pan, -22),
    'knock': (knock, -22), 'crash': (crash, -20), 'murmur': (murmur, -25), 'laugh': (laugh, -25), 'fog-drip': (fog_drip, -26),
    'wind': (gust, -25), 'rain': (shower, -26), 'wings': (wings, -26), 'song': (song, -22), 'choose': (choose, -25),
    'page': (lambda: paper(0.3, 0.6, 51), -34), 'leaf': (lambda: paper(0.7, 0.9, 57), -30), 'season': (season, -23), 'shock': (shock, -22),
}  # fmt: skip


def effects(made=None):
    """Every effect of a table by name, faded at both ends, not yet levelled."""
    return {name: faded(make(), 0.003, 0.06) for name, (make, _) in (made or EFFECTS).items()}
