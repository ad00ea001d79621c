"""Measures the rendered files as a browser would get them, and writes the figures down for the tests.

Usage: npm run sounds:measure     writes tests/audio/measured.json

The tests hold each figure to its bar, and each file to the checksum it was measured under: a file that was rendered
anew has to be measured anew. Nothing here is heard by the tests themselves.
"""

import hashlib
import json
from pathlib import Path

import numpy as np

from levels import loudest, programme
from make import ASSETS
from themes import STEMS, THEMES
from told import told
from waves import RATE, read_wave

KINDS = ('webm', 'm4a')
MEASURED = Path(__file__).resolve().parents[3] / 'tests' / 'audio' / 'measured.json'


def seam(samples):
    """The jump where a loop closes, against the 99th part of its ordinary steps: at most 1 is never noticed."""
    steps = np.abs(np.diff(samples, axis=0)).max(axis=1)
    return np.abs(samples[0] - samples[-1]).max() / np.percentile(steps, 99)


def bright(signal):
    """Share of the energy above 8 kHz, in dB: what is harsh."""
    power = np.abs(np.fft.rfft(signal)) ** 2
    hertz = np.fft.rfftfreq(len(signal), 1 / RATE)
    return 10 * np.log10(power[hertz > 8000].sum() / power.sum() + 1e-12)


def figures(samples, loops):
    """What is known of one sound. `begins` is the highest sample of its first millisecond: a click, if it is loud."""
    mono = samples.mean(axis=1)
    known = {'loudness': loudest(mono), 'peak': np.abs(samples).max(), 'bright': bright(mono)}
    return known | ({'seam': seam(samples)} if loops else {'begins': np.abs(mono[: RATE // 1000]).max()})


def measured(path, sprites):
    data = path.read_bytes()
    samples = read_wave(path, 2 if path.stem.endswith(STEMS) else 1)
    sounds = {}
    for name, (begin, length, *loops) in sprites.items():
        part = samples[begin * RATE // 1000 : (begin + length) * RATE // 1000]
        sounds[name] = {key: round(float(value), 3) for key, value in figures(part, loops).items()}
    return {'sha256': hashlib.sha256(data).hexdigest(), 'bytes': len(data), 'sounds': sounds}


def together(theme, kind, sheets):
    """All three stems of a theme at full gain."""
    whole = 0
    for stem in STEMS:
        begin, length, _ = sheets[f'{theme}-{stem}']['sprites'][stem]
        samples = read_wave(ASSETS / f'{theme}-{stem}.{kind}')
        whole = whole + samples[begin * RATE // 1000 : (begin + length) * RATE // 1000]
    loudness, peak = programme(whole)
    return {'loudness': loudness, 'truePeak': peak}


if __name__ == '__main__':
    sheets = told()
    files = {f'{name}.{kind}': measured(ASSETS / f'{name}.{kind}', sheet['sprites'])
             for name, sheet in sheets.items() for kind in KINDS}  # fmt: skip
    themes = {theme: {kind: together(theme, kind, sheets) for kind in KINDS} for theme in THEMES}
    MEASURED.write_text(json.dumps({'themes': themes, 'files': files}, indent=2) + '\n')
    for name, file in files.items():
        seams = [sound['seam'] for sound in file['sounds'].values() if 'seam' in sound]
        print(f'{name}: {file["bytes"]} bytes', *(['seams', seams] if seams else []))
    print(themes)
