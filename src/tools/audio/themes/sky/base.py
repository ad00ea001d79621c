"""The mill as it is: harp that never comes down, a flute, high strings, little bells, and hardly any ground."""

from form import lift
from themes.sky.tune import A_TUNE, B_TUNE, HANGING, OVER

HARP, FLUTE, STRINGS, CELESTA, PLUCK, WHISTLE = range(6)
SEATS = {
    HARP: (46, 96, 44, 92), FLUTE: (73, 92, 62, 92), STRINGS: (49, 72, 78, 110), CELESTA: (8, 92, 90, 100),
    PLUCK: (45, 84, 50, 60), WHISTLE: (79, 80, 34, 104),
}  # fmt: skip
RISING, FALLING = (0, 2, 3, 5, 4), (5, 4, 3, 2, 1)


def base(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        if bar == HANGING:
            _hang(band)
            continue
        _flutter(band, bar)
        _perch(band, bar)
    for bar in (0, 16, 48):
        band.sing(FLUTE, A_TUNE, bar, 70, arch=8)
    band.sing(WHISTLE, B_TUNE, 32, 86, arch=8)
    band.sing(CELESTA, A_TUNE, 48, 60, shift=12)
    for bar in (16, 48):
        band.sing(STRINGS, OVER, bar, 46)


def _hang(band):
    for step, key in enumerate(band.form.reach(HANGING, 0, 69, 6)):
        band.play(HARP, key, HANGING, step * 0.32, 6, 66 + 2 * step)


def _flutter(band, bar):
    reach = band.form.reach(bar, 0, 67, 6)
    for eighth, place in enumerate(RISING if bar % 2 == 0 else FALLING):
        weight = {0: 12, 3: 6}.get(eighth, 0)
        band.play(HARP, reach[place], bar, eighth, 2.2, 64 + weight + band.score.chance.uniform(-4, 4), 0.03)
    if bar % 8 == 7:
        for step in range(5):
            band.play(CELESTA, reach[5 - step] + 12, bar, step * 0.5, 1, 46, 0.03)


def _perch(band, bar):
    root, third, fifth = band.form.tones(bar)
    band.play(PLUCK, lift(root, 43), bar, 0, 1, 62, 0.03)
    band.play(PLUCK, lift(fifth if bar % 2 else third, 50), bar, 3, 1, 46, 0.03)
    if 32 <= bar < 48 and bar % 2 == 0:
        for tone in (root, third, fifth):
            band.play(STRINGS, lift(tone, 69), bar, 0, 10, 40)
