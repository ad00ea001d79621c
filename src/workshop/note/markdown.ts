import type { DilemmaRole } from '../../scenario';
import type { Decision, Invited, PartMap } from './conceptMap';

const ROLES: Readonly<Record<DilemmaRole, string>> = {
  vision: 'heading',
  translation: 'from heading to work',
  'hazard-known': 'known hazard',
  'hazard-novel': 'novel hazard',
  appointment: 'appointment',
  'hidden-cause': 'hidden cause',
};

const HEAD = [
  '| decision | met | what it exposes | belief it invites, and what the world answers |',
  '|---|---|---|---|',
];

/** The concept map as Markdown: a table for each part, with a line each decision. */
export const conceptMapText = (parts: readonly PartMap[]): string =>
  parts.map((part) => tableOf(part).join('\n')).join('\n\n');

const tableOf = ({ name, decisions }: PartMap): string[] => [
  ...(name === null ? [] : [`### ${name}`, '']),
  ...HEAD,
  ...decisions.map(rowOf),
];

const rowOf = (decision: Decision): string =>
  `| ${[inCell(decision.title), metIn(decision), exposedBy(decision), invitedIn(decision)].join(' | ')} |`;

/** Words as a cell of a table takes them: a bar would end it. Emphasis stands between stars in a fable as it does here. */
const inCell = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/</g, '&lt;')
    .replace(/[|[\]_`]/g, (sign) => `\\${sign}`);

function metIn({ met, seasons }: Decision): string {
  if (met === 'way') return 'where a choice leads there';
  return [met === 'slot' ? 'always' : 'drawn', ...seasons.slice(0, 1), ...seasons.slice(1).map(orAlso)]
    .map(inCell)
    .join(', ');
}

const orAlso = (season: string): string => `or ${season}`;

function exposedBy({ role, exposes }: Decision): string {
  const words = [...(role === null ? [] : [`**${ROLES[role]}**`]), ...(exposes === null ? [] : [inCell(exposes)])];
  return words.length === 0 ? '–' : words.join(': ');
}

const invitedIn = ({ invited }: Decision): string =>
  invited.length === 0 ? '–' : invited.map(invitation).join('<br>');

const invitation = ({ belief, choice, answer }: Invited): string =>
  `*${belief}*: “${inCell(choice)}” → ${inCell(answer)}`;
