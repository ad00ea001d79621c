import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { type Figure, kept, kilobytes } from './figures';

const HEAD = ['figure', 'ours', 'against', 'value', 'bar', 'kept', 'noise'];

const amount = (value: number, unit: Figure['unit']): string => {
  if (unit === 'bytes') return kilobytes(value);
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
};

function row(figure: Figure): string[] {
  const { what, ours, other, value, unit, bar, noise } = figure;
  const asked = bar === undefined ? '' : `${bar.at === 'most' ? '≤' : '≥'} ${amount(bar.value, unit)}`;
  const verdict = { true: 'yes', false: 'NO', null: '' }[`${kept(figure)}`] ?? '';
  return [what, ours, other ?? '', amount(value, unit), asked, verdict, noise === undefined ? '' : `±${share(noise)}`];
}

const share = (value: number): string => `${(value * 50).toFixed(0)} %`;

/** The figures as a Markdown table with columns of even width. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(row)];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((cells) => (cells[i] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n');
}

/** What it was measured on; a load near the number of cores or above means that others were working too. */
export function machineOf(browser: string | null, loadBefore: number): string {
  const model = cpus()[0]?.model ?? 'processor unknown';
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const load = `load ${loadBefore.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after`;
  const on = `${availableParallelism()} cores, ${model}, ${memory}, ${process.platform} ${release()}`;
  return `${on}; Node ${process.versions.node}; ${browser ?? 'no browser'}; ${load}`;
}
