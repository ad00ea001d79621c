"""A hornpipe in a gale: whistle and fiddle, a drum like a hull, all of it late off the crest; each fourth bar in twos."""

from form import lift
from themes.storm.tune import TROUGHS

WHISTLE, FIDDLE, HULL, GUITAR, DRUMS = 0, 1, 2, 3, 9
SEATS = {
    WHISTLE: (72, 64, 84, 84), FIDDLE: (110, 112, 40, 66), HULL: (116, 92, 64, 66), GUITAR: (25, 72, 88, 50),
    DRUMS: (0, 90, 60, 44),
}  # fmt: skip
LOW_HAND, HIGH_HAND, SHAKER, TAMBOURINE, STAMP = 64, 63, 82, 54, 39
REELS = (
    (2, 3, 4, 3, 4, 5),
    (4, None, 3, 4, 2, 3),
    (3, 2, 3, 4, 3, 1),
    (2, None, 4, None, 3, None),
)
SPRAY = ((0, 3), (0.5, 4), (1, 5), (1.5, 6), (2, 5))


def energy(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        if bar in TROUGHS:
            band.play(DRUMS, TAMBOURINE, bar, 5, 0.2, 54)
            continue
        _reel(band, bar)
        _hands(band, bar)


def _reel(band, bar):
    for eighth, place in enumerate(REELS[bar % 4]):
        if place is None:
            continue
        late = 0.1 if eighth % 3 == 1 else 0.02
        loudness = 94 if eighth % 3 == 0 else 78
        key = band.form.reach(bar, eighth, 57, 7)[place]
        band.play(FIDDLE, key, bar, eighth + late, 0.82, loudness + band.score.chance.uniform(-6, 6), 0.05)
    if bar % 4 in (1, 3):
        reach = band.form.reach(bar, 3, 64, 7)
        for when, place in SPRAY:
            band.play(WHISTLE, reach[place], bar, 3 + when, 0.4, 54, 0.05)
    for eighth in (1, 2, 4, 5):
        for tone in band.form.tones(bar, eighth)[1:]:
            band.play(GUITAR, lift(tone, 54), bar, eighth, 0.5, 48 if eighth % 3 == 1 else 40, 0.04)


def _hands(band, bar):
    twos = bar % 4 == 3
    for eighth in range(6):
        strong = eighth % 2 == 0 if twos else eighth % 3 == 0
        band.play(DRUMS, LOW_HAND if strong else HIGH_HAND, bar, eighth, 0.2, (80 if strong else 50) + band.score.chance.uniform(-8, 8), 0.06)
        band.play(DRUMS, SHAKER, bar, eighth + (0.1 if eighth % 3 == 1 else 0), 0.1, 42 if strong else 30)
    root = band.form.tones(bar)[0]
    band.play(HULL, lift(root, 36), bar, 0, 1, 78)
    band.play(HULL, lift(root, 36), bar, 4 if twos else 3.5, 0.6, 60)
    if bar >= 12:
        band.play(DRUMS, STAMP, bar, 3, 0.2, 50, 0.08)
