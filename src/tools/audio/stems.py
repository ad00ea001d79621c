"""The three stems of the theme, on the same chords and beats, so that any mix of them fits.

base    harp waves, a clarinet that sings, strings and bass: the place as it is.
order   a clock that ticks four to the bar whatever the boat is doing, marimba, pizzicato, a desk bell.
energy  a jig on flute and piccolo with hand drums, a little late and a little loud.
"""

from tune import A_TUNE, A_UNDER, B_TUNE, BARS, BREATH, EIGHTH, chord_at, lift, placed
from midi import Score

HARP, STRINGS, CLARINET, BASS, OBOE, CELLO = range(6)
STRAINS = ((A_TUNE, 0), (A_TUNE, 8), (B_TUNE, 16), (A_TUNE, 24))


def base(score, first):
    """`first`: the bar at which this pass begins."""
    for channel, seat in {
        HARP: (46, 100, 46, 84), STRINGS: (49, 84, 76, 96), CLARINET: (71, 104, 58, 72),
        BASS: (32, 92, 62, 40), OBOE: (68, 104, 70, 84), CELLO: (42, 96, 82, 84),
    }.items():  # fmt: skip
        score.instrument(channel, *seat)
    for bar in range(BARS):
        _harp(score, first, bar)
        _floor(score, first, bar)
    _tune(score, first)


WAVE = (0, 2, 3, 4, 3, 2)


def _harp(score, first, bar):
    at = (first + bar) * 6
    if bar == BREATH:
        keys = [lift(pitch, low) for pitch, low in zip(chord_at(bar, 0) * 2, (45, 52, 57, 62, 66, 69))]
        for step, key in enumerate(keys):
            score.note(HARP, key, at + step * 0.14, 5, 58 + step * 2)
        return
    for eighth in range(6):
        root, third, fifth = chord_at(bar, eighth)
        reach = (lift(root, 50), lift(third, 53), lift(fifth, 55), lift(root, 61), lift(third, 65))
        swell = {0: 14, 3: 6}.get(eighth, 0)
        score.note(HARP, reach[WAVE[eighth]], at + eighth, 2.2, 54 + swell + score.chance.uniform(-4, 4), 0.03)


def _floor(score, first, bar):
    at = (first + bar) * 6
    if bar == BREATH:
        return
    for half in (0, 3):
        root, _, fifth = chord_at(bar, half)
        changes = chord_at(bar, 0) != chord_at(bar, 3)
        score.note(BASS, lift(root if half == 0 or changes else fifth, 36), at + half, 2.6, 64 if half == 0 else 52, 0.02)
        if bar >= 8:
            for pitch in chord_at(bar, half):
                score.note(STRINGS, lift(pitch, 55), at + half, 3, 34 if 16 <= bar < 24 else 44)


def _tune(score, first):
    for line, start in STRAINS:
        singer = OBOE if line is B_TUNE else CLARINET
        for at, length, key in placed(line, start):
            arch = 6 if at % 24 in range(6, 14) else 0
            when = first * 6 + at
            score.note(singer, key, when, length * 0.96, (68 if singer == CLARINET else 88) + arch + (4 if at % 3 == 0 else 0), 0.03)
            if start == 24:
                below = max(lift(pitch, key - 15) for pitch in chord_at(at // 6, at % 6) if lift(pitch, key - 15) <= key - 3)
                score.note(OBOE, below, when, length * 0.94, 50, 0.04)
    for start in (8, 24):
        for at, length, key in placed(A_UNDER, start):
            score.note(CELLO, key, first * 6 + at, length, 54, 0.03)


MARIMBA, PIZZICATO, BELL, DRUMS = 0, 1, 2, 9
TICK, TOCK, KEYSTROKE = 76, 77, 75
FOURTH = 1.5  # a quarter of the bar, in eighths


def order(score, first):
    score.instrument(MARIMBA, 12, 104, 84, 26)
    score.instrument(PIZZICATO, 45, 104, 44, 26)
    score.instrument(BELL, 9, 64, 74, 40)
    score.instrument(DRUMS, 0, 100, 64, 16)
    for bar in range(BARS):
        at = (first + bar) * 6
        for beat in range(4):
            score.note(DRUMS, TOCK if beat % 2 else TICK, at + beat * FOURTH, 0.2, 92 if beat == 0 else 74)
        if bar != BREATH:
            _paperwork(score, bar, at)


def _paperwork(score, bar, at):
    for beat in range(4):
        root, third, fifth = chord_at(bar, int(beat * FOURTH))
        key = (lift(root, 62), lift(fifth, 62), lift(third, 62), lift(fifth, 62))[beat]
        score.note(MARIMBA, key, at + beat * FOURTH, 0.3, 80 if beat == 0 else 66)
        if bar >= 16:
            score.note(MARIMBA, key + 12, at + (beat + 0.5) * FOURTH, 0.2, 52)
        if beat % 2 == 0:
            score.note(PIZZICATO, lift(root if beat == 0 else fifth, 43), at + beat * FOURTH, 0.4, 82)
            score.note(PIZZICATO, lift(third, 55), at + (beat + 1) * FOURTH, 0.3, 62)
    if bar % 8 == 6:
        for stroke in (0, 0.375, 0.75, 1.5, 1.875, 2.25, 3, 3.375, 4.5, 4.875):
            score.note(DRUMS, KEYSTROKE, at + stroke, 0.1, 58 + score.chance.uniform(-6, 6))
    if bar % 8 == 7:
        score.note(BELL, lift(chord_at(bar, 0)[0], 86), at + 3, 1, 70)


FLUTE, PICCOLO, DRUM, GUITAR = 0, 1, 2, 3
LOW_HAND, HIGH_HAND, SHAKER, TAMBOURINE, CLAP = 61, 60, 82, 54, 39
# Places in the chord, six to a bar, None where the breath goes; every fourth bar counts three twos: the stumble.
JIGS = (
    (0, 1, 2, 3, None, 2),
    (2, 3, None, 1, 2, 3),
    (3, 2, 1, 2, None, 0),
    (0, None, 2, None, 3, None),
)
RUN = ((0, 3), (0.5, 2), (1, 3), (1.5, 4), (2, 3))


def energy(score, first):
    for channel, seat in {
        FLUTE: (73, 96, 42, 74), PICCOLO: (72, 58, 92, 84), DRUM: (116, 74, 64, 60),
        GUITAR: (24, 84, 88, 50), DRUMS: (0, 90, 60, 44),
    }.items():  # fmt: skip
        score.instrument(channel, *seat)
    for bar in range(BARS):
        at = (first + bar) * 6
        if bar == BREATH:
            score.note(DRUMS, TAMBOURINE, at + 5, 0.2, 50)
            continue
        _jig(score, bar, at)
        _hands(score, bar, at)


def _reach(bar, eighth):
    root, third, fifth = chord_at(bar, eighth)
    return sorted((lift(root, 69), lift(third, 69), lift(fifth, 69))) + [lift(root, 81), lift(third, 81)]


def _jig(score, bar, at):
    for eighth, place in enumerate(JIGS[bar % 4]):
        if place is None:
            continue
        late = 0.07 if eighth % 3 == 1 else 0.02
        loudness = 78 if eighth % 3 == 0 else 64
        score.note(FLUTE, _reach(bar, eighth)[place], at + eighth + late, 0.82, loudness + score.chance.uniform(-6, 6), 0.04)
    if bar % 8 in (3, 6):
        for when, place in RUN:
            score.note(PICCOLO, _reach(bar, 3)[place], at + 3 + when, 0.4, 54, 0.03)
    for eighth in (1, 2, 4, 5):
        for pitch in chord_at(bar, eighth)[1:]:
            score.note(GUITAR, lift(pitch, 57), at + eighth, 0.5, 52 if eighth % 3 == 1 else 44, 0.04)


def _hands(score, bar, at):
    three_twos = bar % 4 == 3
    for eighth in range(6):
        strong = eighth % 2 == 0 if three_twos else eighth % 3 == 0
        hand = LOW_HAND if strong else HIGH_HAND
        score.note(DRUMS, hand, at + eighth, 0.2, (84 if strong else 54) + score.chance.uniform(-8, 8), 0.05)
        score.note(DRUMS, SHAKER, at + eighth + (0.08 if eighth % 3 == 1 else 0), 0.1, 40 if strong else 30)
    score.note(DRUM, lift(chord_at(bar, 0)[0], 36), at, 1, 72)
    score.note(DRUM, lift(chord_at(bar, 3)[0], 36), at + (4 if three_twos else 3.5), 0.6, 56)
    score.note(DRUMS, TAMBOURINE, at + 3, 0.2, 58)
    if 8 <= bar < 16:
        score.note(DRUMS, CLAP, at + 3, 0.2, 52, 0.06)


PARTS = {'base': base, 'order': order, 'energy': energy}


def written(name):
    """A stem's score, twice over: the second pass has the tail of the first in its beginning, which makes it loop."""
    score = Score(EIGHTH)
    for first in (0, BARS):
        score.chance.seed(5)
        PARTS[name](score, first)
    return score
