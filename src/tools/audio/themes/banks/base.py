"""The valley as it is: a cello for the badgers, a clarinet for the hares, a guitar that follows whoever has the word."""

from form import lift
from themes.banks.tune import BADGERS, HARES, HELD, TOGETHER, counts_in

GUITAR, CELLO, CLARINET, BASS, STRINGS, BASSOON = range(6)
SEATS = {
    GUITAR: (24, 92, 64, 64), CELLO: (42, 118, 36, 80), CLARINET: (71, 92, 92, 80), BASS: (32, 86, 60, 40),
    STRINGS: (49, 72, 64, 100), BASSOON: (70, 84, 40, 84),
}  # fmt: skip


def base(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        if bar != HELD:
            _strum(band, bar)
            _floor(band, bar)
    for line, bar, shift in BADGERS:
        band.sing(CELLO, line, bar, 80, shift)
        if bar >= TOGETHER:
            band.sing(BASSOON, line, bar, 50, shift)
    for line, bar, shift in HARES:
        band.sing(CLARINET, line, bar, 64, shift)


def _strum(band, bar):
    step = counts_in(bar)
    for eighth in range(6):
        tones = band.form.reach(bar, eighth, 57, 4)
        on_beat = eighth % step == 0
        if bar >= TOGETHER or not on_beat:
            for key in tones[1:] if not on_beat else tones[:2]:
                band.play(GUITAR, key, bar, eighth, 1, 52 + band.score.chance.uniform(-3, 3), 0.04)
        else:
            band.play(GUITAR, lift(band.form.tones(bar)[0], 45), bar, eighth, 2, 66 if eighth == 0 else 56, 0.03)


def _floor(band, bar):
    root, third, fifth = band.form.tones(bar)
    step = counts_in(bar)
    for eighth in range(0, 6, step):
        key = lift(root if eighth == 0 else fifth, 33)
        band.play(BASS, key, bar, eighth, step * 0.9, 62 if eighth == 0 else 46, 0.02)
    if bar >= 16:
        for tone in (root, third, fifth):
            band.play(STRINGS, lift(tone, 59), bar, 0, 6, 36 if bar < TOGETHER else 44)
