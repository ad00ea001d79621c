import { type Definition, DIAGNOSTICS } from '../../scenario/diagnostics';
import type { Path } from '../../scenario/path';
import { LINT_CODES, type LintCode } from './codes';
import { EXAMPLES, type Example, linted, shownIn } from './examples';

const HEAD = `# What lint says

Every finding of \`npm run --silent fable -- lint scenarios/<id>\`, with an example and the cure. This page is written by
\`npm run codes\` from the tables that the linter itself uses (\`src/scenario/diagnostics.ts\`, \`src/workshop/lint/codes.ts\`);
the tests are made from the same tables.

An **error** keeps the fable from being played. A **warning** is something to mend, or to have a reason for. A **note** tells
of what is allowed and worth knowing. The exit code is 0 where there is nothing but notes, 1 where there is something to
mend, 2 where the command was used wrongly.

Where a finding says *never* or *always*, it is proved: from the starting numbers, from everything that consequences and
shifts can add up to by that point of the story, and from bounds of the model itself. Where lint is silent, it could not
prove anything; \`check\` plays the fable and looks.
`;

/** The page of all codes for authors, in Markdown. */
export function codesPage(): string {
  const own = (Object.keys(LINT_CODES) as LintCode[]).map(lintSection);
  const reader = Object.entries(DIAGNOSTICS).map(([code, definition]) => readerSection(code, definition));
  return [
    HEAD,
    '## A fable that could be better\n',
    ...own,
    '## A file that cannot be a fable, or hardly\n',
    'The reader of scenarios says these. Where one of them is an error, the checks above wait until it is mended.\n',
    ...reader,
  ].join('\n');
}

function lintSection(code: LintCode): string {
  const { name, severity, cure } = LINT_CODES[code];
  const example = EXAMPLES[code];
  const found = linted(example, 'wrong').find((one) => one.code === code);
  const said = `${found?.message} Found ${found?.found}; expected ${found?.expected}.`;
  return [
    `### ${code}\n`,
    `*${name}* · ${severity}\n`,
    fenced(pieceOf(example, 'wrong')),
    `> ${said}\n`,
    `Cure: ${cure}\n`,
    ...mendedIn(example),
  ].join('\n');
}

/** Words that a finding fills in, as an ellipsis. */
const blanked = (message: string): string => message.replace(/\{\w+\}/g, '…');

function mendedIn(example: Example): string[] {
  const piece = pieceOf(example, 'mended');
  return piece === '' || piece === pieceOf(example, 'wrong') ? [] : ['Mended:\n', fenced(piece)];
}

/** The piece of the files that shows an example best, as JSON with its key; empty where there is none. */
function pieceOf(example: Example, state: 'wrong' | 'mended'): string {
  const { text, locales } = shownIn(example, state);
  if (example.locale !== undefined && example.inScenario !== true) return (locales.get('de')?.text ?? '').trimEnd();
  const path = example.inScenario === true ? ['languages'] : (example.shown ?? example.at);
  const value = valueAt(JSON.parse(text), path);
  const key = path.at(-1);
  if (value === undefined) return '';
  const written = writtenOut(value);
  return typeof key === 'string' ? `${JSON.stringify(key)}: ${written}` : written;
}

const WIDTH = 100;

/** JSON as one would write it by hand: what fits on a line stands on one. */
function writtenOut(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((item) => writtenOut(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${writtenOut(item, inner)}`);
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );

const fenced = (json: string): string => `\`\`\`json\n${json}\n\`\`\`\n`;

function readerSection(code: string, { severity, message, example, cure }: Definition): string {
  const name = code.replace('SCENARIO_', '').replaceAll('_', ' ').toLowerCase();
  return [`### ${code}\n`, `*${name}* · ${severity} · ${blanked(message)}\n`, fenced(example), `Cure: ${cure}\n`].join(
    '\n',
  );
}
