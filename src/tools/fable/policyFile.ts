import { Console } from 'node:console';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { nearestOf } from '../../scenario/nearest';
import { type AuthoredPolicy, authored, POLICIES, type Policy, type PolicyName } from '../../simulate';
import { WrongUse } from './desk';

/**
 * The policy of that name, or the one that a file of JavaScript exports as its default.
 * @throws WrongUse where there is neither, or the file cannot be used
 */
export function readPolicy(named: string): Policy {
  if (isPolicyName(named)) return POLICIES[named];
  if (!existsSync(named)) throw new WrongUse(unknownPolicy(named));
  return authored(defaultOf(named));
}

/** Whether a policy goes by that name; else it is somebody's file. */
export const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(POLICIES, name);

function defaultOf(file: string): AuthoredPolicy {
  const found = loaded(file);
  if (typeof found === 'function') return found as AuthoredPolicy;
  throw new WrongUse(
    `${file} exports no policy. Found a default export of type ${typeof found}; expected a function: export default (view, choices, random) => choices[0].id;`,
  );
}

/**
 * Loaded as `require` does it: at once, so that a thread is ready when it is asked. What the file prints goes where
 * remarks go: the answer is to stay as it is.
 */
function loaded(file: string): unknown {
  globalThis.console = new Console({ stdout: process.stderr, stderr: process.stderr });
  try {
    const module: unknown = createRequire(import.meta.url)(resolve(file));
    return typeof module === 'function' ? module : (module as { readonly default?: unknown } | null)?.default;
  } catch (thrown) {
    throw new WrongUse(`${file} cannot be loaded: ${whyNot(file, thrown)}`);
  }
}

/** Why a file does not load, in one line. */
function whyNot(file: string, thrown: unknown): string {
  if (statSync(file).isDirectory()) return 'it is a folder, and a file such as policy.mjs is wanted.';
  if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_REQUIRE_ASYNC_MODULE') {
    return 'it waits (await) before it exports its policy. Do without await outside of functions.';
  }
  if (thrown instanceof SyntaxError && /\.[mc]?ts$/.test(file)) {
    return 'it is TypeScript, and JavaScript is wanted. Take the types out and name it .mjs.';
  }
  const { message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
  const [, line] = thrown instanceof SyntaxError ? (/^\S+:(\d+)$/m.exec(stack) ?? []) : [];
  return `${message.split('\n', 1)[0]}${line === undefined ? '' : ` (line ${line})`}`;
}

function unknownPolicy(named: string): string {
  const names = Object.keys(POLICIES);
  const nearest = nearestOf(named, names);
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
  return `There is no policy “${named}” and no such file.${hint} There are: ${names.join(', ')}.`;
}
