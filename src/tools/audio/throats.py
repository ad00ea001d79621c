"""Animals making themselves heard: a soft voice source through the resonances of a small mouth."""

import numpy as np

from form import REST
from themes.alder.tune import A_TUNE
from waves import RATE, band, both, echoing, high, low, mixed, noise, shaped

# Resonances (Hz, width in natural octaves, loudness) of a mouth the size of an otter's.
VOWELS = {
    'a': ((780, 0.16, 1.0), (1350, 0.14, 0.6), (2700, 0.16, 0.2)),
    'o': ((520, 0.18, 1.0), (950, 0.16, 0.55), (2600, 0.16, 0.1)),
    'u': ((360, 0.2, 1.0), (800, 0.18, 0.35), (2500, 0.16, 0.06)),
    'e': ((560, 0.17, 1.0), (1900, 0.14, 0.45), (2800, 0.16, 0.18)),
    'i': ((330, 0.18, 1.0), (2300, 0.13, 0.4), (3100, 0.15, 0.16)),
}


def mouth(vowel, size):
    """The filter of a vowel; a bigger animal (size above 1) resonates lower."""
    peaks = VOWELS[vowel]
    # The chest lets the lowest tone through whatever the vowel: without it a note is heard an octave too high.
    chest = low(420 / size, 1)
    return lambda hertz: sum(gain * band(centre / size, width)(hertz) for centre, width, gain in peaks) + 0.7 * chest(hertz)


def sung(pitch, vowel, size=1.0, breath=0.03, seed=1, roughness=0.006):
    """A voice along a pitch curve in Hz (one value a sample): pulses with a little unsteadiness, then the mouth."""
    count = len(pitch)
    unsteady = shaped(noise(count / RATE, seed)[:count], low(18, 1))
    unsteady /= np.abs(unsteady).max() + 1e-9
    phase = 2 * np.pi * np.cumsum(pitch * (1 + roughness * unsteady)) / RATE
    top = min(40, int(5000 / np.mean(pitch)))
    source = sum(np.sin(k * phase) / k**1.25 for k in range(1, max(3, top)))
    air = shaped(noise(count / RATE, seed + 77)[:count], band(2200, 0.7))
    spoken = shaped(source + breath * 6 * air, mouth(vowel, size))
    return spoken / (np.abs(spoken).max() + 1e-9)


def arch(count, rise=0.3):
    """Swells and falls away, with no corner."""
    t = np.linspace(0, 1, count)
    return np.sin(np.pi * t ** (np.log(0.5) / np.log(rise))) ** 1.2


def syllable(pitch, bend, vowel, length, size=1.0, breath=0.03, seed=1, roughness=0.006):
    """One syllable: `bend` is how far the pitch goes, as a part of it, from first to last."""
    t = np.linspace(0, 1, round(length * RATE))
    curve = pitch * (1 + bend * (t - 0.35))
    return sung(curve, vowel, size, breath, seed, roughness) * arch(len(t))


def whistle(start, stop, length, trill=0.0, seed=1):
    """A bird's: one pure tone that slides, and may flutter."""
    t = np.linspace(0, 1, round(length * RATE))
    hertz = start * (stop / start) ** t * (1 + trill * np.sin(2 * np.pi * 34 * t * length))
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    return (np.sin(phase) + 0.12 * np.sin(2 * phase)) * arch(len(t), 0.25)


def _line(key_shift, seed, size, vowels, bar_seconds):
    """The first strain's first half, sung."""
    sound, at = [], 0.0
    for index, (key, eighths) in enumerate(A_TUNE[:13]):
        length = eighths * bar_seconds / 6
        if key is not REST:
            hertz = 440 * 2 ** ((key + key_shift - 69) / 12)
            t = np.linspace(0, 1, round(length * 0.98 * RATE))
            scoop = hertz * (1 - 0.035 * np.exp(-t * length / 0.05))
            shake = 1 + 0.007 * np.sin(2 * np.pi * 5.2 * t * length) * np.minimum(1, t * length / 0.3)
            voice = sung(scoop * shake, vowels[index % len(vowels)], size, 0.02, seed + index, 0.004)
            hold = np.minimum(1, t * length / 0.05) * np.minimum(1, (1 - t) * length / 0.09) * (0.8 + 0.2 * arch(len(t)))
            sound.append((at, voice * hold))
        at += length
    return mixed(at, *sound)


def song(bar_seconds=1.4):
    """Nib sings the tune of the theme, and two of the crew join in an octave under, not quite together."""
    solo = _line(0, 3, 0.95, 'ouoa', bar_seconds)
    crew = _line(-12, 40, 1.15, 'ou', bar_seconds)
    late = _line(-12, 60, 1.05, 'oau', bar_seconds)
    whole = mixed(4 * bar_seconds, (0, solo), (2 * bar_seconds, 0.5 * crew[round(2 * bar_seconds * RATE) :]),
                  (2 * bar_seconds + 0.03, 0.4 * late[round(2 * bar_seconds * RATE) :]))  # fmt: skip
    return shaped(echoing(whole, 0.35, 0.3, 0.4), low(5000))


def murmur(length=3.0):
    """A bank full of animals who are not sure: low, dull, from all sides, nobody to be made out."""
    chance = np.random.default_rng(8)
    parts = []
    for _ in range(7):
        pitch, at = 130 * 2 ** chance.uniform(0, 1.2), chance.uniform(-0.3, 0.5)
        size, gain = chance.uniform(0.85, 1.3), chance.uniform(0.35, 1)
        while at < length:
            for _ in range(chance.integers(2, 5)):
                span = chance.uniform(0.11, 0.2)
                word = syllable(pitch * 2 ** chance.uniform(-0.15, 0.12), chance.uniform(-0.25, 0.1), 'ouea'[chance.integers(4)],
                                span, size, 0.05, int(chance.integers(1 << 30)), 0.02)  # fmt: skip
                if at > 0:
                    parts.append((at, gain * word))
                at += span * chance.uniform(0.85, 1.15)
            at += chance.uniform(0.2, 0.8)
    crowd = shaped(mixed(length, *parts), both(low(1500, 1), high(120)))
    t = np.linspace(0, 1, len(crowd))
    return echoing(crowd * np.sin(np.pi * t) ** 0.6, 0.25, 0.45, 0.3, 1500)


def laugh():
    """Three of them, each a little after the other: ha-ha-ha, falling."""
    parts = []
    for speaker, (pitch, begin, size) in enumerate(((300, 0, 0.9), (215, 0.14, 1.1), (390, 0.3, 0.8))):
        for puff in range(5):
            word = syllable(pitch * (1.12 - 0.06 * puff), -0.2, 'aea'[speaker], 0.1, size, 0.25, 5 * speaker + puff, 0.012)
            parts.append((begin + puff * (0.155 + 0.012 * speaker), word * (0.95**puff) * (1 - 0.25 * speaker)))
    return shaped(echoing(mixed(1.4, *parts), 0.2, 0.3, 0.3), low(4000))
