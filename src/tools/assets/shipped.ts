import { build, type Plugin, type Rolldown } from 'vite';
import { CONFIG } from './places';

const IN_PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Names of the packages of which something is left in a bundle. */
function packagesIn(bundle: Rolldown.OutputBundle): string[] {
  const modules = Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? Object.entries(output.modules) : [],
  );
  const carried = modules.filter(([, { renderedLength }]) => renderedLength > 0);
  return carried.flatMap(([id]) => IN_PACKAGE.exec(id.replaceAll('\\', '/'))?.[1] ?? []);
}

/** Hands over the packages that a build carries, once it is through. */
const listing = (tell: (names: readonly string[]) => void): Plugin => ({
  name: 'packages-carried',
  generateBundle: (_, bundle) => tell(packagesIn(bundle)),
});

/** Builds the game, in memory only, and names the packages that travel with it. */
export async function shippedPackages(): Promise<string[]> {
  const found = new Set<string>();
  const plugin = listing((names) => {
    for (const name of names) found.add(name);
  });
  await build({ configFile: CONFIG, logLevel: 'error', build: { write: false }, plugins: [plugin] });
  return [...found].sort();
}
