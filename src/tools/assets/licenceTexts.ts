import { licenceTextOf, type Package } from './package';

const RULE = '-'.repeat(78);

/** The licence of every library that travels with the game, in full, as each of them asks. */
export const licenceTexts = (packages: readonly Package[]): string =>
  packages
    .map(
      ({ name, version, licence }) => `${RULE}\n${name} ${version} (${licence})\n${RULE}\n\n${licenceTextOf(name)}\n`,
    )
    .join('\n');
