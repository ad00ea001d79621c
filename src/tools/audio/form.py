"""What every theme is written in: its metre and chords, lines of notes, and the way to play them.

One river, five modes: all themes use the seven tones of D, each from another of them. So whatever the page sounds (a
choice, a season, a bell) is at home in every fable.
"""

from dataclasses import dataclass

# Tones of each chord: root, third, fifth, as pitch classes.
CHORDS = {
    'D': (2, 6, 9),
    'Em': (4, 7, 11),
    'F#m': (6, 9, 1),
    'G': (7, 11, 2),
    'A': (9, 1, 4),
    'Asus': (9, 2, 4),
    'Bm': (11, 2, 6),
}
REST = None


def lift(pitch_class, lowest):
    """The lowest key of that pitch class that is not below `lowest`."""
    return lowest + (pitch_class - lowest) % 12


@dataclass(frozen=True)
class Form:
    """`eighth` in seconds, a whole number of 4 ms so that a loop is one of milliseconds, of samples, and of the player's
    blocks of 64; `bar` in eighths; `chords` bar by bar, where two share a bar by halves."""

    eighth: float
    bar: int
    chords: tuple

    @property
    def bars(self):
        return len(self.chords)

    @property
    def seconds(self):
        return self.bars * self.bar * self.eighth

    def tones(self, bar, eighth=0):
        """Root, third and fifth that sound there; `eighth` counts on over bar lines."""
        bar, eighth = (bar + int(eighth // self.bar)) % self.bars, eighth % self.bar
        names = self.chords[bar].split()
        return CHORDS[names[0 if eighth < self.bar / 2 else -1]]

    def reach(self, bar, eighth, lowest, count):
        """So many tones of the chord from a key upward, in order."""
        upward = sorted(lift(tone, lowest) for tone in self.tones(bar, eighth))
        return [upward[place % 3] + 12 * (place // 3) for place in range(count)]


def bars(text):
    """Chords written as `Em | A | G D`."""
    return tuple(bar.strip() for bar in text.split('|'))


def placed(line):
    """A line's notes as (eighth since its start, eighths, key), its rests left out."""
    at = 0
    for key, length in line:
        if key is not REST:
            yield at, length, key
        at += length


@dataclass(frozen=True)
class Pass:
    """One time through a form: its bars begin at bar `first` of the score."""

    score: object
    form: Form
    first: int

    def seat(self, instruments):
        """channel -> (General MIDI program, volume, pan, room), the last three 0 to 127."""
        for channel, seat in instruments.items():
            self.score.instrument(channel, *seat)

    def play(self, channel, key, bar, eighth, length, loudness, loose=0.0):
        """One note, `eighth` counted from that bar; `loose`: how far off (in eighths) a hand may be."""
        self.score.note(channel, key, (self.first + bar) * self.form.bar + eighth, length, loudness, loose)

    def sing(self, channel, line, bar, loudness, shift=0, arch=6):
        """A line from a bar on, so many keys higher: each phrase of four bars swells by `arch`, each strong beat leans."""
        phrase = 4 * self.form.bar
        for at, length, key in placed(line):
            swell = arch * (1 - abs(2 * (at % phrase) / phrase - 0.9))
            lean = 4 if at % self.form.bar == 0 else 0
            self.play(channel, key + shift, bar, at, length * 0.96, loudness + swell + lean, 0.03)


def close_below(form, line, bar, key_gap=3):
    """A second voice under a line: for each note the nearest tone of the chord at least `key_gap` below it."""
    under = []
    for at, length, key in placed(line):
        under.append((at, length, max(lift(tone, key - 15) for tone in form.tones(bar, at) if lift(tone, key - 15) <= key - key_gap)))
    return under
