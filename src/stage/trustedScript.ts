interface Policy {
  createScriptURL(url: string): string;
}

interface TypesPolicies {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Addresses of worker files that this build made itself. */
const ours = new Set<string>();
let policy: Policy | null | undefined;

/**
 * The address of a worker's file as a page with Trusted Types takes it: there is one policy for the whole page, and it lets
 * through only what was asked for here. Call it with an address that the build wrote, never with one from outside.
 */
export function trustedScript(address: string): string {
  ours.add(address);
  policy ??= createPolicy();
  return policy === null ? address : policy.createScriptURL(address);
}

function createPolicy(): Policy | null {
  const policies = (globalThis as { trustedTypes?: TypesPolicies }).trustedTypes;
  return (
    policies?.createPolicy('hand-in-glove', {
      createScriptURL: (url) => {
        if (!ours.has(url)) throw new TypeError(`no script address of ours: ${url}`);
        return url;
      },
    }) ?? null
  );
}
