import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noteFrom } from '../../../../src/pages/class/notes/fromMarkdown';
import { NOTE_TAGS, type NoteNode, wordsOf } from '../../../../src/pages/class/notes/noteNode';

const NOTES = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `scenarios/${name}/teaching-note.md`);

const tagsIn = (node: NoteNode): string[] =>
  typeof node === 'string' ? [] : [node.tag, ...node.nodes.flatMap(tagsIn)];

describe('a teaching note read from Markdown', () => {
  test('keeps headings, paragraphs and emphasis', () => {
    expect(noteFrom('# A *small* note\n\nOne **line**\nof it.')).toEqual([
      { tag: 'h1', nodes: ['A ', { tag: 'em', nodes: ['small'] }, ' note'] },
      { tag: 'p', nodes: ['One ', { tag: 'strong', nodes: ['line'] }, '\nof it.'] },
    ]);
  });

  test('keeps lists, and the number one begins with', () => {
    expect(noteFrom('- a\n- *b*\n\n4. four\n5. five')).toEqual([
      {
        tag: 'ul',
        nodes: [
          { tag: 'li', nodes: ['a'] },
          { tag: 'li', nodes: [{ tag: 'em', nodes: ['b'] }] },
        ],
      },
      {
        tag: 'ol',
        start: 4,
        nodes: [
          { tag: 'li', nodes: ['four'] },
          { tag: 'li', nodes: ['five'] },
        ],
      },
    ]);
  });

  test('keeps tables with line breaks and escaped bars in them', () => {
    const [table] = noteFrom('| a | b |\n|---|---|\n| one<br>two | x \\| y |');
    expect(table?.tag).toBe('table');
    expect(tagsIn(table as NoteNode)).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'br', 'td']);
    expect(wordsOf(table?.nodes[1] ?? '')).toBe('one twox | y');
  });

  test('has words, not the signs HTML writes them with', () => {
    expect(noteFrom('a &lt; b & "c"')).toEqual([{ tag: 'p', nodes: ['a < b & "c"'] }]);
  });

  test('leaves comments out', () => {
    expect(noteFrom('<!-- made by a tool -->\n\nhere')).toEqual([{ tag: 'p', nodes: ['here'] }]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'html'],
    ['an element', 'see <b onclick="x()">this</b>', 'html'],
    ['what hides behind a comment', '<!-- a --><img src=x>', 'html'],
    ['a link', '[here](https://example.org)', 'link'],
    ['a picture', '![here](x.png)', 'image'],
    ['a quotation', '> said', 'blockquote'],
    ['a block of code', '    code', 'code'],
    ['a deep heading', '#### deep', 'heading of depth 4'],
  ])('refuses %s', (_, markdown, found) => {
    expect(() => noteFrom(markdown)).toThrow(expect.objectContaining({ name: 'NoteError' }));
    expect(() => noteFrom(markdown)).toThrow(found);
  });

  test.each(NOTES)('%s can be shown whole', (file) => {
    const markdown = readFileSync(file, 'utf8');
    const note = noteFrom(markdown);
    expect(note[0]?.tag).toBe('h1');
    const tags = new Set(note.flatMap(tagsIn));
    for (const tag of tags) expect(NOTE_TAGS).toContain(tag);
    expect(tags).toContain('table');
    // Every number of minutes the note is asked for has its questions.
    const words = note.map(wordsOf).join('\n');
    for (const minutes of [10, 25, 50]) expect(words).toContain(`${minutes} minutes`);
    expect(words).not.toMatch(/\*\*|<!--|\| ?-/);
    // A list that begins at 4 needs an empty line before it, or it is read as words of the paragraph above.
    for (const { nodes } of note.filter(({ tag }) => tag === 'p'))
      expect(nodes.map(wordsOf).join('')).not.toMatch(/\n(\d+\.|-) /);
  });
});
