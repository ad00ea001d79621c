import { parseSync } from 'vite';

/** One import of a file, as written. */
export interface Import {
  /** The module asked for, without a query; null when it is computed and cannot be known. */
  readonly to: string | null;
  /** Whether only types come through, so that nothing of it is in the built code. */
  readonly typeOnly: boolean;
}

/** What a source file takes from elsewhere. */
export interface Source {
  readonly imports: readonly Import[];
  /** Names it refers to that are no members or keys; members of Math as `Math.floor`, the power operator as `**`. */
  readonly names: ReadonlySet<string>;
  /** Names it gives to something of its own, in whatever scope. */
  readonly own: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const nodeAt = (node: Node, key: string): Node | null => {
  const value = node[key];
  return isNode(value) ? value : null;
};

/** Every node below and with this one, each with the node that holds it and under which key. */
function* walk(
  node: Node,
  parent: Node | null,
  key: string,
): Generator<{ node: Node; parent: Node | null; key: string }> {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child, node, name);
    }
  }
}

/**
 * Reads a TypeScript or TSX file, comments and strings left aside.
 * @throws Error when it cannot be parsed
 */
export function readSource(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  const own = new Set<string>();
  for (const { node, parent, key } of walk(program as unknown as Node, null, '')) {
    imports.push(...importsOf(node));
    const name = nameOf(node, parent, key);
    if (name !== null) names.add(name);
    for (const bound of boundBy(node)) own.add(bound);
  }
  return { imports, names, own };
}

function importsOf(node: Node): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? [{ to: wordsOf(node.source), typeOnly: isTypeOnly(node) }] : [];
    case 'ImportExpression':
      return [{ to: wordsOf(node.source), typeOnly: false }];
    case 'TSImportType':
      return [{ to: wordsOf(node.source), typeOnly: true }];
    case 'NewExpression':
      return isNamed(nodeAt(node, 'callee'), 'URL') ? besideThisFile(node.arguments) : [];
    case 'CallExpression':
      return isGlob(nodeAt(node, 'callee')) ? globbed((node.arguments as unknown[])[0]) : [];
    default:
      return [];
  }
}

/** `import type`, `export type`, and a list of nothing but `type` specifiers. */
function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as Node[];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function wordsOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const value = node.type === 'TSLiteralType' ? nodeAt(node, 'literal')?.value : node.value;
  return typeof value === 'string' ? value.replace(/\?.*$/, '') : null;
}

const isNamed = (node: Node | null, name: string) => node?.type === 'Identifier' && node.name === name;

/** `new URL('./file', import.meta.url)`, which a bundler treats as an import. */
function besideThisFile(args: unknown): Import[] {
  const [file, base] = args as (Node | undefined)[];
  const isMeta = base?.type === 'MemberExpression' && nodeAt(base, 'object')?.type === 'MetaProperty';
  return isMeta ? [{ to: wordsOf(file), typeOnly: false }] : [];
}

/** `import.meta.glob` */
const isGlob = (callee: Node | null) =>
  callee?.type === 'MemberExpression' &&
  nodeAt(callee, 'object')?.type === 'MetaProperty' &&
  isNamed(nodeAt(callee, 'property'), 'glob');

function globbed(patterns: unknown): Import[] {
  const list = isNode(patterns) && patterns.type === 'ArrayExpression' ? (patterns.elements as unknown[]) : [patterns];
  return list.map((pattern) => ({ to: wordsOf(pattern), typeOnly: false }));
}

const KEYED = new Set([
  'Property',
  'MethodDefinition',
  'PropertyDefinition',
  'AccessorProperty',
  'TSPropertySignature',
  'TSMethodSignature',
  'TSAbstractPropertyDefinition',
  'TSAbstractMethodDefinition',
  'TSEnumMember',
]);

function nameOf(node: Node, parent: Node | null, key: string): string | null {
  if (node.operator === '**' || node.operator === '**=') return '**';
  if (node.type !== 'Identifier' || isLabelOfSomething(parent, key)) return null;
  const name = String(node.name);
  return name === 'Math' && parent?.type === 'MemberExpression' && key === 'object' && !parent.computed
    ? `Math.${String(nodeAt(parent, 'property')?.name)}`
    : name;
}

/** A member after a dot, a key of an object or type, the foreign name of an import: words that refer to nothing here. */
function isLabelOfSomething(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed;
  if (parent.type === 'TSQualifiedName') return key === 'right';
  if (parent.type === 'ImportSpecifier') return key === 'imported';
  if (parent.type === 'ExportSpecifier') return key === 'exported';
  return (key === 'key' || key === 'id') && KEYED.has(parent.type) && !parent.computed;
}

/** The names that a declaration, a parameter list or an import gives. */
function boundBy(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return namesIn(nodeAt(node, 'id'));
  if (node.type === 'CatchClause') return namesIn(nodeAt(node, 'param'));
  if (/^Import.*Specifier$/.test(node.type)) return namesIn(nodeAt(node, 'local'));
  const title = /^(Function|Class)Declaration$/.test(node.type) ? [node.id] : [];
  const parameters = Array.isArray(node.params) ? node.params : [];
  return [...title, ...parameters].flatMap((part) => (isNode(part) ? namesIn(part) : []));
}

/** The names in a pattern: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function namesIn(pattern: Node | null): string[] {
  if (pattern?.type === 'Identifier') return [String(pattern.name)];
  const inner = [
    pattern?.left,
    pattern?.argument,
    pattern?.value,
    pattern?.parameter,
    pattern?.properties,
    pattern?.elements,
  ];
  return inner.flat().flatMap((part) => (isNode(part) ? namesIn(part) : []));
}
