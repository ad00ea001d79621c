"""The tune of the ferry: what is sung, the chords under it, and the form. Everything musical that others share.

A barcarole in D, six eighths to a bar, 32 bars: A A B A.

Why it can be sung: it keeps to a tenth (C sharp 4 to E 5), opens by climbing the chord (D, F sharp, A) and comes back
down by steps; the leaps land on tones of the chord; the rhythm is one cell, long and short, like a pole going in and
coming out; and every phrase is four bars with a rest at its end, so that there is air. The top note comes once, in
bar 22, and bar 24 is a breath: everybody stops, the harp rolls one chord, and the first strain comes home.
"""

EIGHTH = 0.32  # seconds
BAR = 6 * EIGHTH
BARS = 32
LOOP = BARS * BAR  # 61.44 s: a whole number of milliseconds and of samples at 48 kHz
BREATH = 23  # the bar in which all rest, from 0

# Tones of each chord: root, third, fifth, as pitch classes.
CHORDS = {
    'D': (2, 6, 9),
    'G': (7, 11, 2),
    'Em': (4, 7, 11),
    'Bm': (11, 2, 6),
    'A': (9, 1, 4),
    'Asus': (9, 2, 4),
}

# Two chords to a bar, one to each half.
A_CHORDS = ['D D', 'G G', 'D Bm', 'A A', 'D D', 'Bm Bm', 'Em A', 'D D']
B_CHORDS = ['G G', 'D D', 'Em Em', 'Bm Bm', 'G G', 'Em Em', 'Asus A', 'A A']
FORM = [bar.split() for bar in A_CHORDS + A_CHORDS + B_CHORDS + A_CHORDS]

REST = None
# (key number, eighths); 62 is D 4.
A_TUNE = [
    (62, 2), (66, 1), (69, 2), (66, 1),
    (71, 3), (69, 2), (67, 1),
    (66, 2), (64, 1), (62, 2), (66, 1),
    (64, 4), (REST, 2),
    (62, 2), (66, 1), (69, 2), (66, 1),
    (74, 3), (73, 2), (71, 1),
    (71, 2), (67, 1), (64, 2), (61, 1),
    (62, 4), (REST, 2),
]  # fmt: skip
B_TUNE = [
    (71, 2), (69, 1), (67, 2), (71, 1),
    (69, 3), (66, 3),
    (67, 2), (66, 1), (64, 2), (67, 1),
    (66, 4), (REST, 2),
    (71, 2), (73, 1), (74, 2), (71, 1),
    (76, 3), (74, 2), (71, 1),
    (69, 2), (71, 1), (73, 2), (71, 1),
    (69, 3), (REST, 3),
]  # fmt: skip
# A second voice under the first strain, moving by steps: for strings, once the tune is known.
A_UNDER = [
    (57, 6), (59, 6), (57, 3), (54, 3), (52, 6), (54, 3), (57, 3), (54, 6), (55, 3), (57, 3), (54, 6),
]  # fmt: skip


def chord_at(bar, eighth):
    """The pitch classes sounding at an eighth (0 to 5) of a bar (0 to 31)."""
    return CHORDS[FORM[bar][0 if eighth < 3 else 1]]


def lift(pitch_class, lowest):
    """The lowest key of that pitch class that is not below `lowest`."""
    return lowest + (pitch_class - lowest) % 12


def placed(line, bar):
    """A line from a bar on, as (eighth since the start, eighths, key), its rests left out."""
    at = bar * 6
    for key, length in line:
        if key is not REST:
            yield at, length, key
        at += length
