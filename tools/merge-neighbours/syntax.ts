import type { ESTree } from 'vite';

/** A node of a syntax tree, the node that holds it, and the key under which it is held. */
export interface Found {
  readonly node: ESTree.Node;
  readonly parent: ESTree.Node | undefined;
  readonly key: string;
}

/** All nodes of a tree, each before its children. */
export function* nodesIn(value: unknown, parent?: ESTree.Node, key = ''): Generator<Found> {
  if (Array.isArray(value)) {
    for (const one of value) yield* nodesIn(one, parent, key);
  } else if (isNode(value)) {
    yield { node: value, parent, key };
    for (const [name, child] of Object.entries(value)) yield* nodesIn(child, value, name);
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Names that a pattern binds. */
export function patternNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(patternNames);
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'ObjectPattern':
      return node.properties.flatMap((one) => patternNames(one.type === 'RestElement' ? one.argument : one.value));
    case 'ArrayPattern':
      return node.elements.flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(node.left);
    case 'RestElement':
      return patternNames(node.argument);
    case 'TSParameterProperty':
      return patternNames(node.parameter);
    default:
      return [];
  }
}

/** True of an identifier that stands for a value or a type, and not for a key. */
export function isReference({ node, parent, key }: Found): boolean {
  if (node.type === 'JSXIdentifier') return isComponent(node.name, parent, key);
  if (node.type !== 'Identifier') return false;
  if (parent?.type === 'MemberExpression' && key === 'property') return parent.computed;
  if (parent?.type === 'TSQualifiedName' && key === 'right') return false;
  if (key === 'key' && parent && 'computed' in parent) {
    return parent.computed === true || (parent.type === 'Property' && parent.shorthand);
  }
  return !['label', 'imported', 'exported'].includes(key);
}

function isComponent(name: string, parent: ESTree.Node | undefined, key: string): boolean {
  if (parent?.type === 'JSXAttribute') return false;
  return parent?.type === 'JSXMemberExpression' ? key === 'object' : /^[A-Z]/.test(name);
}

/** True of a function that is a value. */
export function isFunction(node: ESTree.Node): boolean {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

/** By kind of node, the keys under which it binds names. */
const BINDING_KEYS: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSInterfaceDeclaration: ['id'],
  TSTypeAliasDeclaration: ['id'],
  TSTypeParameter: ['name'],
  TSMappedType: ['key'],
  TSNamedTupleMember: ['label'],
  TSTypePredicate: ['parameterName'],
  TSFunctionType: ['params'],
  TSConstructorType: ['params'],
  TSMethodSignature: ['params'],
  TSCallSignatureDeclaration: ['params'],
  TSConstructSignatureDeclaration: ['params'],
  TSDeclareFunction: ['id', 'params'],
  TSEmptyBodyFunctionExpression: ['id', 'params'],
};

/** Names that a file uses and nowhere binds: those of the platform. */
export function freeNames(program: ESTree.Program): Set<string> {
  const bound = new Set<string>();
  const used = new Set<string>();
  for (const found of nodesIn(program)) {
    const { node } = found;
    const parts = new Map<string, unknown>(Object.entries(node));
    for (const key of BINDING_KEYS[node.type] ?? []) for (const name of patternNames(parts.get(key))) bound.add(name);
    if (isReference(found) && 'name' in node && typeof node.name === 'string') used.add(node.name);
  }
  return new Set([...used].filter((name) => !bound.has(name)));
}
