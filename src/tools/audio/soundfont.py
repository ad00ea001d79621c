"""Plays a score with the soundfont FluidR3 GM (MIT) and gives the samples back."""

import subprocess
import tempfile
from pathlib import Path

import numpy as np

from waves import RATE, read_wave

FONT = '/usr/share/sounds/sf2/FluidR3_GM.sf2'
ROOM = {'synth.reverb.room-size': 0.6, 'synth.reverb.level': 0.7, 'synth.chorus.active': 0}


def performed(score):
    """A score as samples, (n, 2), 48 kHz."""
    with tempfile.TemporaryDirectory() as folder:
        written, heard = Path(folder, 'score.mid'), Path(folder, 'score.wav')
        score.write(written)
        options = [part for name, value in ROOM.items() for part in ('-o', f'{name}={value}')]
        command = ['fluidsynth', '-ni', '-q', '-g', '0.7', '-r', str(RATE), *options, '-O', 's24', '-F', heard, FONT, written]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return read_wave(heard)


def second_pass(samples, seconds):
    """The second of two equal passes, its first 6 ms blended with what follows its last: a loop without a seam."""
    length = round(seconds * RATE)
    loop = samples[length : 2 * length].copy()
    after = samples[2 * length : 2 * length + 288]
    ramp = np.linspace(0, 1, len(after))[:, None]
    loop[: len(after)] = loop[: len(after)] * ramp + after * (1 - ramp)
    return loop
