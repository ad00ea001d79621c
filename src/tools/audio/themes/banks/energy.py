"""A run over the bridge: a fiddle that leaps in threes, a flute over it, drum and spoons; each fourth bar trips over a two."""

from form import lift
from themes.banks.tune import HELD

FIDDLE, FLUTE, DRUM, BANJO, DRUMS = 0, 1, 2, 3, 9
SEATS = {
    FIDDLE: (110, 112, 40, 66), FLUTE: (73, 70, 92, 84), DRUM: (116, 78, 64, 56), BANJO: (105, 82, 86, 50),
    DRUMS: (0, 88, 60, 44),
}  # fmt: skip
LOW_HAND, HIGH_HAND, SPOONS, TAMBOURINE, CLAP = 64, 62, 85, 54, 39
LEAPS = (
    (2, 4, 3, 4, 2, 3),
    (4, None, 2, 3, 5, 3),
    (3, 2, 4, 2, 3, 1),
    (2, None, 4, None, 1, None),
)
RUN = ((0, 3), (0.5, 4), (1, 5), (1.5, 4), (2, 6))


def energy(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        if bar == HELD:
            band.play(DRUMS, TAMBOURINE, bar, 5, 0.2, 50)
            continue
        _leap(band, bar)
        _hands(band, bar)


def _leap(band, bar):
    reach = band.form.reach(bar, 0, 60, 7)
    for eighth, place in enumerate(LEAPS[bar % 4]):
        if place is None:
            continue
        late = 0.09 if eighth % 3 == 1 else 0.02
        loudness = 94 if eighth % 3 == 0 else 78
        band.play(FIDDLE, reach[place], bar, eighth + late, 0.8, loudness + band.score.chance.uniform(-6, 6), 0.04)
    if bar % 8 in (3, 6):
        for when, place in RUN:
            band.play(FLUTE, band.form.reach(bar, 3, 69, 7)[place], bar, 3 + when, 0.4, 62, 0.04)
    for eighth in (2, 5):
        for tone in band.form.tones(bar)[1:]:
            band.play(BANJO, lift(tone, 57), bar, eighth, 0.4, 58, 0.05)


def _hands(band, bar):
    trips = bar % 4 == 3
    for eighth in range(6):
        strong = eighth % 2 == 0 if trips else eighth % 3 == 0
        band.play(DRUMS, LOW_HAND if strong else HIGH_HAND, bar, eighth, 0.2, (78 if strong else 50) + band.score.chance.uniform(-8, 8), 0.05)
        if eighth % 3 != 0:
            band.play(DRUMS, SPOONS, bar, eighth + 0.05, 0.1, 40)
    root = band.form.tones(bar)[0]
    band.play(DRUM, lift(root, 36), bar, 0, 1, 74)
    band.play(DRUM, lift(root, 36), bar, 4 if trips else 3.4, 0.6, 58)
    if bar >= 24:
        band.play(DRUMS, CLAP, bar, 3, 0.2, 52, 0.07)
