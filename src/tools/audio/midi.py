"""Writes notes as a standard MIDI file."""

import math
import random

TICKS = 480  # to a quarter


def _number(value):
    out = [value & 127]
    while value := value >> 7:
        out.insert(0, 128 | (value & 127))
    return bytes(out)


class Score:
    """Notes of several instruments. Time is in eighths since the start; chance is seeded, so a score is always the same."""

    def __init__(self, eighth, seed=5):
        self.eighth = eighth
        self.events = []
        self.chance = random.Random(seed)

    def instrument(self, channel, program, volume, pan, room):
        """Seats a General MIDI instrument on a channel (9 is percussion); volume, pan and room 0 to 127."""
        self.events.append((0, 0, bytes([0xC0 | channel, program])))
        for control, value in ((7, volume), (10, pan), (91, room)):
            self.events.append((0, 0, bytes([0xB0 | channel, control, value])))

    def note(self, channel, key, at, length, loudness, loose=0.0):
        """One note; `loose` is how far (in eighths) a hand may be off."""
        at = max(0.0, at + self.chance.uniform(-loose, loose))
        begin, end = round(at * TICKS / 2), round((at + length) * TICKS / 2)
        self.events.append((begin, 1, bytes([0x90 | channel, key, max(1, min(127, round(loudness)))])))
        self.events.append((max(begin + 1, end - 4), 0, bytes([0x80 | channel, key, 0])))

    def swell(self, channel, at, length, low, high):
        """An instrument that rises from one expression (0 to 127) to another and sinks again."""
        steps = 24
        for step in range(steps + 1):
            part = (1 - math.cos(2 * math.pi * step / steps)) / 2
            message = bytes([0xB0 | channel, 11, round(low + (high - low) * part)])
            self.events.append((round((at + length * step / steps) * TICKS / 2), 0, message))

    def write(self, path):
        body = b'\x00\xff\x51\x03' + round(self.eighth * 2e6).to_bytes(3, 'big')
        last = 0
        for at, _, message in sorted(self.events, key=lambda event: event[:2]):
            body += _number(at - last) + message
            last = at
        body += _number(TICKS * 8) + b'\xff\x2f\x00'
        head = b'MThd' + (6).to_bytes(4, 'big') + b'\x00\x00\x00\x01' + TICKS.to_bytes(2, 'big')
        path.write_bytes(head + b'MTrk' + len(body).to_bytes(4, 'big') + body)
