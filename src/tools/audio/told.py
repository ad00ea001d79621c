"""What the game is told of the sounds: src/audio/rendered, written and read back."""

import json
import re
from pathlib import Path

RENDERED = Path(__file__).resolve().parents[2] / 'audio' / 'rendered'
HEAD = """/**
 * Where each sound is in its file: [begin, length] in milliseconds, `true` for what loops. Written by
 * src/tools/audio/make.py with the files in assets/audio; never edited by hand.
 */
"""
TIMES = '/** Milliseconds that an eighth of each theme takes, at its own speed. */\n'


def _key(name):
    return f"'{name}'" if '-' in name else name


def _rows(sheets):
    for kind, sheet in sheets.items():
        sprites = ''.join(f'      {_key(name)}: {json.dumps(where)},\n' for name, where in sheet['sprites'].items())
        yield f"  {_key(kind)}: {{\n    version: '{sheet['version']}',\n    sprites: {{\n{sprites}    }},\n  }},\n"


def tell(group, sheets):
    """Writes a group of sheets, as `places`, for the game."""
    RENDERED.mkdir(exist_ok=True)
    text = f'{HEAD}export const {group.upper()} = {{\n{"".join(_rows(sheets))}}} as const;\n'
    (RENDERED / f'{group}.ts').write_text(text)


def tell_eighths(eighths):
    """Writes how long an eighth of each theme is, in milliseconds."""
    rows = ''.join(f'  {_key(name)}: {length},\n' for name, length in eighths.items())
    (RENDERED / 'eighths.ts').write_text(f'{TIMES}export const EIGHTHS = {{\n{rows}}} as const;\n')


def told():
    """The sheets as the game knows them: kind -> version, and sprites by name as [begin ms, length ms, True if it loops]."""
    found, sheet = {}, None
    for path in sorted(RENDERED.glob('*.ts')):
        for line in path.read_text().splitlines():
            if opened := re.fullmatch(r"  '?([\w-]+)'?: \{", line):
                sheet = found.setdefault(opened[1], {'version': '', 'sprites': {}})
            if version := re.fullmatch(r"    version: '(\w+)',", line):
                sheet['version'] = version[1]
            if sprite := re.fullmatch(r"      '?([\w-]+)'?: \[(\d+), (\d+)(, true)?\],", line):
                sheet['sprites'][sprite[1]] = [int(sprite[2]), int(sprite[3]), *([True] if sprite[4] else [])]
    return found
