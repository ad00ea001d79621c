// Relative to this module, so that it is found from subfolders and in development.
import address from './paint.worker.ts?worker&url';

interface TypesPolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let trusted: string | null = null;

/** Where the painter's file is: a script address, which a page with Trusted Types takes only from the one policy it allows. */
export function painterAddress(): string {
  trusted ??= trust();
  return trusted;
}

function trust(): string {
  const policies = (globalThis as { trustedTypes?: TypesPolicies }).trustedTypes;
  const policy = policies?.createPolicy('hand-in-glove', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`no script address of ours: ${url}`);
      return url;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
