import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { nearestOf } from '../../scenario/nearest';
import { type AuthoredPolicy, authored, POLICIES, type Policy, type PolicyName } from '../../simulate';
import { WrongUse } from './desk';

/**
 * The policy of that name, or the one that a file (.mjs or .js) exports as its default.
 * @throws WrongUse where there is neither, or the file cannot be used
 */
export function readPolicy(named: string): Policy {
  if (isPolicyName(named)) return POLICIES[named];
  if (!existsSync(named)) throw new WrongUse(unknownPolicy(named));
  return authored(defaultOf(named));
}

const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(POLICIES, name);

function defaultOf(file: string): AuthoredPolicy {
  const found = loaded(file);
  if (typeof found === 'function') return found as AuthoredPolicy;
  throw new WrongUse(
    `${file} exports no policy: its default export is ${typeof found}, and a function (view, choices, random) => choiceId is wanted.`,
  );
}

/** Loaded as `require` does it: at once, so that a thread is ready when it is asked. */
function loaded(file: string): unknown {
  try {
    const module: unknown = createRequire(import.meta.url)(resolve(file));
    return (module as { readonly default?: unknown } | null)?.default;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new WrongUse(`${file} cannot be loaded: ${why}`);
  }
}

function unknownPolicy(named: string): string {
  const names = Object.keys(POLICIES);
  const nearest = nearestOf(named, names);
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
  return `There is no policy “${named}” and no such file.${hint} There are: ${names.join(', ')}.`;
}
