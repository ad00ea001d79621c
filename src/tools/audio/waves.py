"""The tools of synthesis: time, envelopes, filters in the frequency domain, echo, and WAV files."""

import subprocess

import numpy as np

RATE = 48000


def seconds(length):
    """Sample times from 0 up to that many seconds."""
    return np.arange(round(RATE * length)) / RATE


def noise(length, seed):
    return np.random.default_rng(seed).standard_normal(round(RATE * length))


def shaped(signal, gain_at):
    """A signal through a filter that is given as gain by frequency in Hz. Circular: what loops stays a loop."""
    spectrum = np.fft.rfft(signal)
    return np.fft.irfft(spectrum * gain_at(np.fft.rfftfreq(len(signal), 1 / RATE)), len(signal))


def band(centre, width):
    """A bell-shaped band; width in natural octaves (0.35 is narrow, 1 is wide)."""
    return lambda hertz: np.exp(-((np.log(np.maximum(hertz, 1) / centre) / width) ** 2))


def low(corner, slope=2):
    """Lets the low through; 3 dB down at the corner, 6 dB an octave for each step of slope."""
    return lambda hertz: 1 / np.sqrt(1 + (hertz / corner) ** (2 * slope))


def high(corner, slope=2):
    return lambda hertz: 1 / np.sqrt(1 + (corner / np.maximum(hertz, 1e-3)) ** (2 * slope))


def both(*filters):
    def gain(hertz):
        return np.prod([one(hertz) for one in filters], axis=0)

    return gain


def struck(length, modes, attack=0.002):
    """Something hit: modes of (Hz, loudness, seconds to fall to a third)."""
    t = seconds(length)
    sound = sum(gain * np.exp(-t / decay) * np.sin(2 * np.pi * hertz * t) for hertz, gain, decay in modes)
    return sound * np.minimum(1, t / attack)


def mixed(length, *parts):
    """Parts of (start in seconds, signal) laid over each other in so many seconds."""
    out = np.zeros(round(RATE * length))
    for at, signal in parts:
        begin = round(at * RATE)
        end = min(len(out), begin + len(signal))
        if end > begin:
            out[begin:end] += signal[: end - begin]
    return out


def wrapped(length, *parts):
    """The same in a loop: what runs over the end comes in at the beginning."""
    out = np.zeros(round(RATE * length))
    for at, signal in parts:
        np.add.at(out, (round(at * RATE) + np.arange(len(signal))) % len(out), signal)
    return out


def echoing(signal, fall, amount, tail=0.0, dullness=2500, seed=9):
    """A room: exponentially falling noise, dulled. `fall` seconds to a third, `amount` against the dry sound."""
    t = seconds(fall * 5)
    response = shaped(noise(fall * 5, seed) * np.exp(-t / fall) * np.minimum(1, t / 0.012), low(dullness, 1))
    response /= np.sqrt(np.sum(response**2))
    size = len(signal) + round(tail * RATE)
    full = len(signal) + len(response)
    wet = np.fft.irfft(np.fft.rfft(signal, full) * np.fft.rfft(response, full), full)[:size]
    dry = np.zeros(size)
    dry[: len(signal)] = signal
    return dry + amount * wet


def turned(loop, calm=0.04):
    """A loop begun where it is calmest for so many seconds, so that nothing happens where it closes."""
    steps = np.abs(np.diff(loop, append=loop[:1])) ** 2
    window = round(calm * RATE)
    around = np.convolve(np.concatenate([steps, steps[:window]]), np.ones(window), 'valid')[: len(loop)]
    return np.roll(loop, -(int(around.argmin()) + window // 2))


def faded(signal, begin=0.003, end=0.03):
    """Without a click at either end."""
    out = signal.copy()
    first, last = round(begin * RATE), round(end * RATE)
    out[:first] *= np.linspace(0, 1, first)
    out[-last:] *= np.linspace(1, 0, last) ** 2
    return out


def read_wave(path, channels=2):
    """Any sound file as samples (n, channels), 48 kHz."""
    command = ['ffmpeg', '-v', 'error', '-i', path, '-f', 'f32le', '-ac', str(channels), '-ar', str(RATE), '-']
    raw = subprocess.run(command, check=True, capture_output=True).stdout
    return np.frombuffer(raw, '<f4').reshape(-1, channels).astype(float)
