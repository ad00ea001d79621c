"""The harbours as they are: harp in the swell, an English horn for one and a concertina for the other, strings that rise
and draw back."""

from form import lift
from themes.storm.tune import KETTLE, SECOND, SPOON, TROUGHS, UNDER

HARP, STRINGS, HORN, BASS, CONCERTINA, DEEP = range(6)
SEATS = {
    HARP: (46, 96, 46, 90), STRINGS: (49, 92, 74, 104), HORN: (69, 118, 52, 84), BASS: (43, 86, 62, 50),
    CONCERTINA: (21, 112, 84, 70), DEEP: (47, 62, 30, 100),
}  # fmt: skip
SWELL = (0, 2, 3, 4, 5, 3)


def base(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        if bar not in TROUGHS:
            _wave(band, bar)
        _floor(band, bar)
    for bar in range(0, band.form.bars, 4):
        band.score.swell(STRINGS, (band.first + bar) * 6, 24, 50, 112)
    band.sing(HORN, KETTLE, 0, 90)
    band.sing(CONCERTINA, SPOON, SECOND, 90)
    band.sing(HORN, UNDER, SECOND, 60)


def _wave(band, bar):
    for eighth in range(6):
        root, third, fifth = band.form.tones(bar, eighth)
        reach = (lift(root, 45), lift(third, 48), lift(fifth, 52), lift(root, 57), lift(third, 60), lift(fifth, 64))
        weight = {0: 12, 3: 6}.get(eighth, 0)
        band.play(HARP, reach[SWELL[eighth]], bar, eighth, 2.4, 58 + weight + band.score.chance.uniform(-4, 4), 0.03)


def _floor(band, bar):
    for half in (0, 3):
        tones = band.form.tones(bar, half)
        if bar not in TROUGHS or half == 0:
            band.play(BASS, lift(tones[0], 33), bar, half, 2.8, 62 if half == 0 else 48, 0.02)
        for tone in tones:
            band.play(STRINGS, lift(tone, 57), bar, half, 3, 46)
    if bar % 4 == 0:
        band.play(DEEP, lift(band.form.tones(bar)[0], 36), bar, 0, 4, 72)
