"""Renders the sounds of the game to assets/audio and tells the game where each is (src/audio/rendered).

Usage: npm run sounds [-- KIND...], then npm run sounds:measure. A kind is a file's name or the beginning of one, as
`sticks`; without any, all are rendered.
"""

import sys
from functools import partial
from pathlib import Path

import numpy as np

import cadences
from ambience import BEDS, CALL_LOUDNESS, calls
from effects import EFFECTS, effects
from levels import HIGHEST_PEAK, levelled, programme
from places import PLACES, sheet_of, sheets_of
from sheets import encoded, laid_out
from signals import SIGNALS
from soundfont import performed, second_pass
from themes import STEMS, THEMES, written
from talkers import AFAR, FERRY, WINGED, voices
from told import tell, tell_eighths, told
from waves import RATE, faded, turned

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parents[2] / 'assets' / 'audio'

SPEECH, CADENCE, THEME = -27, -23, -23  # LUFS
SMALL = {'webm': 24, 'm4a': 32}
DULL = {'webm': 34, 'm4a': 40}  # what has little in the height needs more, or its loops can be heard to close


# Effects that lie elsewhere, so that the first scene fetches less: with it come the page's own, and those that a fable
# begins with.
ELSEWHERE = {
    'song': 'signals', 'rain': 'rain', 'fog-drip': 'rain', 'wind': 'answers', 'market-bell': 'answers', 'creak': 'answers',
    'splash': 'answers', 'pan': 'answers', 'crash': 'answers', 'laugh': 'answers', 'wings': 'answers', 'shock': 'answers',
}  # fmt: skip


def _effects(kind):
    here = {name: sound for name, sound in effects().items() if ELSEWHERE.get(name, 'effects') == kind}
    return {name: levelled(sound, EFFECTS[name][1]) for name, sound in here.items()}


def effects_sheet():
    return _effects('effects'), (), SMALL


def answers_sheet():
    return _effects('answers'), (), SMALL


def signals_sheet():
    rare = {name: levelled(sound, SIGNALS[name][1]) for name, sound in effects(SIGNALS).items()}
    return _effects('signals') | rare, (), SMALL


def _voices(species):
    return {name: levelled(sound, SPEECH) for name, sound in voices(species).items()}, (), SMALL


def _outdoors(beds, cries):
    made = calls()
    sounds = {name: levelled(BEDS[name][0](), BEDS[name][1]) for name in beds}
    return sounds | {name: levelled(made[name], CALL_LOUDNESS[name]) for name in cries}, beds, SMALL


def _place(name, sheet):
    """What lies in one file of a land: loops of its places, and calls."""
    place, names = PLACES[name], sheet_of(name, sheet)
    beds = {bed: levelled(turned(make()), loudness) for bed, (make, loudness) in place.BEDS.items() if bed in names}
    calls = {call: levelled(sound, place.CALLS[call][1]) for call, sound in place.calls().items() if call in names}
    return beds | calls, tuple(beds), DULL


def landing_sheet():
    return _outdoors(('lapping', 'crickets'), ('warbler', 'tit', 'cuckoo', 'blackbird', 'frog', 'owl'))


def river_sheet():
    return _outdoors(('current',), ('hull', 'line'))


def rain_sheet():
    sounds, beds, kilobits = _outdoors(('downpour',), ('drip',))
    return sounds | _effects('rain'), beds, kilobits


def wind_sheet():
    sounds, beds, kilobits = _outdoors(('breeze',), ())
    return {name: turned(sound) for name, sound in sounds.items()}, beds, kilobits


def _tunes(theme):
    """The cadences that a theme closes with."""
    sounds = {}
    for name in cadences.CADENCES:
        score, length = cadences.written(THEMES[theme].CLOSE, name)
        sounds[name] = levelled(faded(performed(score)[: round(length * RATE)].mean(1), 0.003, 0.7), CADENCE)
    return sounds, (), {'webm': 32, 'm4a': 40}


# Loudness of each stem against the others, in LU: the office and the jig a little under the tune.
BALANCE = {'base': 0, 'order': -1.5, 'energy': -1.5}
_performed = {}


def _brought_to(samples, loudness):
    return samples * 10 ** ((loudness - programme(samples)[0]) / 20)


def _stems(theme):
    """The three stems of a theme in balance, all of them together at the loudness of every theme."""
    if theme not in _performed:
        loops = {stem: second_pass(performed(written(theme, stem)), THEMES[theme].FORM.seconds) for stem in STEMS}
        loops = {stem: _brought_to(loop, THEME + BALANCE[stem]) for stem, loop in loops.items()}
        gain = 10 ** ((THEME - programme(sum(loops.values()))[0]) / 20)
        _performed[theme] = {stem: loop * gain for stem, loop in loops.items()}
        print(f'{theme}: all three {THEME} LUFS, true peak {programme(sum(_performed[theme].values()))[1]} dBTP')
    return _performed[theme]


# Kilobits a second, of which a theme gets its share: one that is longer, or all little bells, gets less, so that it stays
# within about 0.9 MB; the shortest gets more. The second encoder is the poorer one, and gets more everywhere.
RATES = {'base': {'webm': 48, 'm4a': 64}, 'order': {'webm': 32, 'm4a': 40}, 'energy': {'webm': 36, 'm4a': 46}}
SHARES = {'sticks': 0.82, 'sky': 0.74, 'banks': 0.85, 'storm': 1.2}


def _stem(theme, stem):
    return {stem: _stems(theme)[stem]}, (stem,), {kind: round(rate * SHARES.get(theme, 1)) for kind, rate in RATES[stem].items()}


GROUPS = {
    'everywhere': {'effects': effects_sheet, 'answers': answers_sheet, 'signals': signals_sheet}
    | {name: partial(_voices, species) for name, species in (('voices', FERRY), ('voices-afar', AFAR), ('voices-winged', WINGED))},
    'places': {'landing': landing_sheet, 'river': river_sheet, 'rain': rain_sheet, 'wind': wind_sheet}
    | {sheet: partial(_place, name, sheet) for name in PLACES for sheet in sheets_of(name)},
    'themes': {f'{theme}-tunes': partial(_tunes, theme) for theme in THEMES}
    | {f'{theme}-{stem}': partial(_stem, theme, stem) for theme in THEMES for stem in STEMS},
}
KINDS = {kind: sheet for group in GROUPS.values() for kind, sheet in group.items()}


def make(kind):
    sounds, beds, kilobits = KINDS[kind]()
    loudest = max(np.abs(sound).max() for sound in sounds.values())
    assert loudest <= HIGHEST_PEAK + 1e-6, f'{kind} peaks at {loudest}'
    samples, sprites = laid_out(sounds, beds)
    sizes, checksum = encoded(samples, ASSETS, kind, kilobits)
    print(f'{kind}: {len(samples) / RATE:.1f} s, {sizes}')
    return {'version': checksum[:8], 'sprites': sprites}


if __name__ == '__main__':
    ASSETS.mkdir(parents=True, exist_ok=True)
    wanted = [kind for kind in KINDS if not sys.argv[1:] or kind.startswith(tuple(sys.argv[1:]))]
    known = told() | {kind: make(kind) for kind in wanted}
    for group, kinds in GROUPS.items():
        tell(group, {kind: known[kind] for kind in kinds})
    tell_eighths({theme: round(1000 * made.FORM.eighth) for theme, made in THEMES.items()})
