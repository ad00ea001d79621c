"""Loudness: what a sound is levelled by, and what a rendered file is measured by."""

import re
import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np

from waves import RATE

# The two filters of ITU-R BS.1770 at 48 kHz: (b, a) of a shelf and of a high-pass.
WEIGHTING = (
    ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1, -1.69065929318241, 0.73248077421585)),
    ((1, -2, 1), (1, -1.99004745483398, 0.99007225036621)),
)
HIGHEST_PEAK = 0.7  # -3 dB


def _weighted(signal):
    padded = np.concatenate([signal, np.zeros(RATE // 5)])
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(len(padded), 1 / RATE) / RATE)
    gain = 1
    for b, a in WEIGHTING:
        gain = gain * (b[0] + b[1] * turn + b[2] * turn**2) / (a[0] + a[1] * turn + a[2] * turn**2)
    return np.fft.irfft(np.fft.rfft(padded) * gain, len(padded))[: len(signal)]


def loudest(signal):
    """Loudness in LUFS of the loudest 0.4 s of one channel, or of all of something shorter."""
    power = _weighted(signal) ** 2
    window = min(len(signal), round(0.4 * RATE))
    sums = np.cumsum(np.concatenate([[0], power]))
    return -0.691 + 10 * np.log10(np.max(sums[window:] - sums[:-window]) / window + 1e-12)


def levelled(signal, target):
    """As loud as asked, in LUFS, unless its peak would pass -3 dB."""
    gain = 10 ** ((target - loudest(signal)) / 20)
    return signal * min(gain, HIGHEST_PEAK / np.abs(signal).max())


def write_wave(path, samples):
    """Samples (n,) or (n, channels), -1 to 1, as a 16 bit WAV file."""
    flat = samples if samples.ndim == 2 else samples[:, None]
    with wave.open(str(path), 'wb') as out:
        out.setnchannels(flat.shape[1])
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((np.clip(flat, -1, 1) * 32767).round().astype('<i2').tobytes())


def programme(samples):
    """Integrated loudness (LUFS) and true peak (dBTP) of a stretch of sound, by ffmpeg's EBU R 128 meter."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, 'sound.wav')
        write_wave(path, samples)
        command = ['ffmpeg', '-hide_banner', '-nostats', '-i', path, '-af', 'ebur128=peak=true', '-f', 'null', '-']
        told = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    summary = told[told.rindex('Summary:') :]
    loudness = float(re.search(r'I:\s+(-?[\d.]+) LUFS', summary)[1])
    peak = float(re.search(r'Peak:\s+(-?[\d.]+|-inf) dBFS', summary)[1])
    return loudness, peak
