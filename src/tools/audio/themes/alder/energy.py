"""A jig on flute and piccolo with hand drums, a little late and a little loud."""

from form import lift
from themes.alder.tune import BREATH

FLUTE, PICCOLO, DRUM, GUITAR, DRUMS = 0, 1, 2, 3, 9
SEATS = {
    FLUTE: (73, 96, 42, 74), PICCOLO: (72, 58, 92, 84), DRUM: (116, 74, 64, 60), GUITAR: (24, 84, 88, 50),
    DRUMS: (0, 90, 60, 44),
}  # fmt: skip
LOW_HAND, HIGH_HAND, SHAKER, TAMBOURINE, CLAP = 61, 60, 82, 54, 39
# Places in the chord, six to a bar, None where the breath goes; every fourth bar counts three twos: the stumble.
JIGS = (
    (0, 1, 2, 3, None, 2),
    (2, 3, None, 1, 2, 3),
    (3, 2, 1, 2, None, 0),
    (0, None, 2, None, 3, None),
)
RUN = ((0, 3), (0.5, 2), (1, 3), (1.5, 4), (2, 3))


def energy(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        if bar == BREATH:
            band.play(DRUMS, TAMBOURINE, bar, 5, 0.2, 50)
            continue
        _jig(band, bar)
        _hands(band, bar)


def _reach(band, bar, eighth):
    return band.form.reach(bar, eighth, 69, 3) + [lift(tone, 81) for tone in band.form.tones(bar, eighth)[:2]]


def _jig(band, bar):
    for eighth, place in enumerate(JIGS[bar % 4]):
        if place is None:
            continue
        late = 0.07 if eighth % 3 == 1 else 0.02
        loudness = 78 if eighth % 3 == 0 else 64
        key = _reach(band, bar, eighth)[place]
        band.play(FLUTE, key, bar, eighth + late, 0.82, loudness + band.score.chance.uniform(-6, 6), 0.04)
    if bar % 8 in (3, 6):
        for when, place in RUN:
            band.play(PICCOLO, _reach(band, bar, 3)[place], bar, 3 + when, 0.4, 54, 0.03)
    for eighth in (1, 2, 4, 5):
        for tone in band.form.tones(bar, eighth)[1:]:
            band.play(GUITAR, lift(tone, 57), bar, eighth, 0.5, 52 if eighth % 3 == 1 else 44, 0.04)


def _hands(band, bar):
    three_twos = bar % 4 == 3
    for eighth in range(6):
        strong = eighth % 2 == 0 if three_twos else eighth % 3 == 0
        hand = LOW_HAND if strong else HIGH_HAND
        band.play(DRUMS, hand, bar, eighth, 0.2, (84 if strong else 54) + band.score.chance.uniform(-8, 8), 0.05)
        band.play(DRUMS, SHAKER, bar, eighth + (0.08 if eighth % 3 == 1 else 0), 0.1, 40 if strong else 30)
    band.play(DRUM, lift(band.form.tones(bar, 0)[0], 36), bar, 0, 1, 72)
    band.play(DRUM, lift(band.form.tones(bar, 3)[0], 36), bar, 4 if three_twos else 3.5, 0.6, 56)
    band.play(DRUMS, TAMBOURINE, bar, 3, 0.2, 58)
    if 8 <= bar < 16:
        band.play(DRUMS, CLAP, bar, 3, 0.2, 52, 0.06)
