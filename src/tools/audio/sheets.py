"""Lays sounds out in one file each kind, and encodes them for the two families of browsers."""

import hashlib
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from levels import write_wave
from waves import RATE

GAP = 0.08  # silence between two sounds, so that neither runs into the other
WRAP = 0.25  # of a loop again before and after it: an encoder's first and last moments are never heard


def _milliseconds(samples):
    return round(samples * 1000 / RATE)


def laid_out(sounds, beds=()):
    """All sounds in a row, and where each is: name -> [begin ms, length ms], and True for what loops."""
    rows, sprites, at = [], {}, 0
    for name, sound in sounds.items():
        # A whole number of milliseconds each, since that is how a player counts.
        missing = -len(sound) % (RATE // 1000)
        sound = np.concatenate([sound, np.zeros((missing, *sound.shape[1:]))]) if missing else sound
        edge = round((WRAP if name in beds else GAP) * RATE)
        looped = name in beds
        before, after = (sound[-edge:], sound[:edge]) if looped else (np.zeros((edge, *sound.shape[1:])),) * 2
        rows += [before, sound, after]
        sprites[name] = [_milliseconds(at + edge), _milliseconds(len(sound)), *([True] if looped else [])]
        at += len(sound) + 2 * edge
    return np.concatenate(rows), sprites


CODECS = {
    # `lowdelay` keeps Opus to its music codec: at these rates it would change to the one for speech and back, and each
    # change clicks (measured: ten times the peak of the crickets).
    'webm': ('-c:a', 'libopus', '-application', 'lowdelay', '-vbr', 'on'),
    'm4a': ('-c:a', 'aac', '-movflags', '+faststart'),
}


def encoded(samples, folder, name, kilobits):
    """Writes `name`.webm and .m4a; kilobits a second by kind of file. Gives each file's size and the checksum of all."""
    checksum, sizes = hashlib.sha256(), {}
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch, 'sound.wav')
        write_wave(source, samples)
        for kind, codec in CODECS.items():
            path = folder / f'{name}.{kind}'
            rate = ('-b:a', f'{kilobits[kind]}k')
            exact = ('-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact')
            subprocess.run(['ffmpeg', '-v', 'error', '-y', '-i', source, *codec, *rate, *exact, path], check=True)
            data = path.read_bytes()
            checksum.update(data)
            sizes[kind] = len(data)
    return sizes, checksum.hexdigest()
