import type { Work } from './claims';
import type { Entry } from './manifest';
import type { Package } from './package';

/** Files of one kind by the same makers under the same licence. */
interface Credit {
  readonly work: Work;
  readonly maker: string;
  readonly licence: string;
  readonly from: string;
  readonly files: readonly string[];
}

const keyOf = ({ work, maker, licence, from }: Entry): string => [work, maker, licence, from].join('\n');

function creditsOf(entries: readonly Entry[]): Credit[] {
  const keys = [...new Set(entries.map(keyOf))];
  return keys.flatMap((key) => {
    const own = entries.filter((entry) => keyOf(entry) === key);
    const [first] = own;
    if (first === undefined) return [];
    const { work, maker, licence, from } = first;
    return [{ work, maker, licence, from, files: own.map(({ path }) => path) }];
  });
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The page of credits that lies beside the files. */
export function creditsPage(entries: readonly Entry[], packages: readonly Package[]): string {
  const files = creditsOf(entries).map((credit) => [
    credit.files.map((path) => `\`${path}\``).join(' '),
    ...[credit.maker, credit.licence, credit.from],
  ]);
  return `# Credits

Made by \`npm run assets\` and not by hand. \`manifest.json\` has the same for each file by itself, with its bytes and checksum; who
claims what is written in \`src/tools/assets/claims.ts\`. What is drawn as the game runs is drawn by its own code.

${table(['files', 'made by', 'licence', 'made from'], files)}

The soundfont FluidR3 GM is copyright 2000-2002, 2008 Frank Wen and others, under the MIT licence. The texts of the other licences lie
beside the files: \`fonts/\` for the typefaces, \`LICENCES.txt\` for the libraries.

The stories in \`scenarios/\`, with the pictures there, are by the Hand in Glove makers, CC-BY-4.0.

## Libraries that travel with the game

${table(
  ['library', 'version', 'licence'],
  packages.map(({ name, version, licence }) => [name, version, licence]),
)}
`;
}
