"""The place as it is: harp waves, a clarinet that sings, strings and bass."""

from form import close_below, lift, placed
from themes.alder.tune import A_TUNE, A_UNDER, B_TUNE, BREATH

HARP, STRINGS, CLARINET, BASS, OBOE, CELLO = range(6)
SEATS = {
    HARP: (46, 100, 46, 84), STRINGS: (49, 84, 76, 96), CLARINET: (71, 104, 58, 72),
    BASS: (32, 92, 62, 40), OBOE: (68, 104, 70, 84), CELLO: (42, 96, 82, 84),
}  # fmt: skip
STRAINS = ((A_TUNE, 0), (A_TUNE, 8), (B_TUNE, 16), (A_TUNE, 24))
WAVE = (0, 2, 3, 4, 3, 2)


def base(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        _harp(band, bar)
        _floor(band, bar)
    _tune(band)


def _harp(band, bar):
    if bar == BREATH:
        keys = [lift(tone, low) for tone, low in zip(band.form.tones(bar) * 2, (45, 52, 57, 62, 66, 69))]
        for step, key in enumerate(keys):
            band.play(HARP, key, bar, step * 0.14, 5, 58 + step * 2)
        return
    for eighth in range(6):
        root, third, fifth = band.form.tones(bar, eighth)
        reach = (lift(root, 50), lift(third, 53), lift(fifth, 55), lift(root, 61), lift(third, 65))
        swell = {0: 14, 3: 6}.get(eighth, 0)
        band.play(HARP, reach[WAVE[eighth]], bar, eighth, 2.2, 54 + swell + band.score.chance.uniform(-4, 4), 0.03)


def _floor(band, bar):
    if bar == BREATH:
        return
    changes = band.form.tones(bar, 0) != band.form.tones(bar, 3)
    for half in (0, 3):
        root, _, fifth = band.form.tones(bar, half)
        band.play(BASS, lift(root if half == 0 or changes else fifth, 36), bar, half, 2.6, 64 if half == 0 else 52, 0.02)
        if bar >= 8:
            for tone in band.form.tones(bar, half):
                band.play(STRINGS, lift(tone, 55), bar, half, 3, 34 if 16 <= bar < 24 else 44)


def _tune(band):
    for line, start in STRAINS:
        singer, loudness = (OBOE, 88) if line is B_TUNE else (CLARINET, 68)
        second = close_below(band.form, line, start) if start == 24 else []
        for nth, (at, length, key) in enumerate(placed(line)):
            arch = 6 if at % 24 in range(6, 14) else 0
            band.play(singer, key, start, at, length * 0.96, loudness + arch + (4 if at % 3 == 0 else 0), 0.03)
            if second:
                band.play(OBOE, second[nth][2], start, at, length * 0.94, 50, 0.04)
    for start in (8, 24):
        for at, length, key in placed(A_UNDER):
            band.play(CELLO, key, start, at, length, 54, 0.03)
