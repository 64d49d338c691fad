import { posix } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import { nodesIn, patternNames } from './syntax.ts';

/** One name of an import. */
export interface ImportedName {
  readonly form: 'named' | 'default' | 'all';
  readonly imported: string;
  readonly local: string;
  readonly type: boolean;
}

/** A static import. */
export interface ImportLine {
  readonly start: number;
  readonly end: number;
  /** The specifier in the source, and the path or package that it means. */
  readonly written: string;
  readonly target: string;
  readonly names: readonly ImportedName[];
  /** For effect only, such as a style sheet. */
  readonly bare: boolean;
  readonly attributes: boolean;
}

/** `export { a } from './b.ts'`. */
export interface HandedOn {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly names: readonly { readonly local: string; readonly exported: string }[];
}

/** A dynamic import, or the import of a type inside code. */
export interface LateImport {
  readonly source: ESTree.StringLiteral;
  readonly target: string;
}

/** A top-level declaration. */
export interface Top {
  readonly node: ESTree.Declaration;
  readonly names: readonly string[];
}

/** A TypeScript file with the facts that a merge depends on. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  readonly imports: readonly ImportLine[];
  readonly handedOn: readonly HandedOn[];
  readonly late: readonly LateImport[];
  readonly tops: readonly Top[];
  /** The reason why no part of it may move, or ''. */
  readonly odd: string;
}

/** Lines that are not blank. */
export function lineCount(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** The path from the root that a specifier means, or the package. */
export function targetOf(specifier: string, from: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

/** Reads a file. Throws when it is not TypeScript. */
export function parseFile(path: string, text: string): ParsedFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports = program.body.flatMap((node) => (node.type === 'ImportDeclaration' ? [importOf(node, path)] : []));
  const late = lateImportsOf(program, path);
  return {
    path,
    text,
    program,
    comments,
    imports,
    handedOn: program.body.flatMap((node) => handedOnBy(node, path)),
    late: late.filter((one) => one !== 'computed'),
    tops: program.body.flatMap(topsOf),
    odd: late.includes('computed') ? 'imports a computed path' : (program.body.map(oddOf).find(Boolean) ?? ''),
  };
}

const FORMS = { ImportSpecifier: 'named', ImportDefaultSpecifier: 'default', ImportNamespaceSpecifier: 'all' } as const;

function importOf(node: ESTree.ImportDeclaration, path: string): ImportLine {
  return {
    start: node.start,
    end: node.end,
    written: node.source.value,
    target: targetOf(node.source.value, path),
    bare: node.specifiers.length === 0,
    attributes: node.attributes.length > 0,
    names: node.specifiers.map((one) => ({
      form: FORMS[one.type],
      imported: one.type === 'ImportSpecifier' ? nameOf(one.imported) : '',
      local: one.local.name,
      type: node.importKind === 'type' || (one.type === 'ImportSpecifier' && one.importKind === 'type'),
    })),
  };
}

function nameOf(node: ESTree.ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name;
}

function handedOnBy(node: ESTree.Program['body'][number], path: string): HandedOn[] {
  if (node.type !== 'ExportNamedDeclaration' || node.source === null) return [];
  const names = node.specifiers.map(({ local, exported }) => ({ local: nameOf(local), exported: nameOf(exported) }));
  return [{ start: node.start, end: node.end, target: targetOf(node.source.value, path), names }];
}

function lateImportsOf(program: ESTree.Program, path: string): (LateImport | 'computed')[] {
  return [...nodesIn(program)].flatMap(({ node }): (LateImport | 'computed')[] => {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return [];
    const { source } = node;
    if (source.type !== 'Literal' || typeof source.value !== 'string') return ['computed'];
    return [{ source: source as ESTree.StringLiteral, target: targetOf(source.value, path) }];
  });
}

function topsOf(statement: ESTree.Program['body'][number]): Top[] {
  const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (node === null) return [];
  if (node.type === 'VariableDeclaration')
    return [{ node, names: node.declarations.flatMap(({ id }) => patternNames(id)) }];
  return 'id' in node && node.id?.type === 'Identifier'
    ? [{ node: node as ESTree.Declaration, names: [node.id.name] }]
    : [];
}

function oddOf(statement: ESTree.Program['body'][number]): string {
  if (statement.type === 'ImportDeclaration' || isTest(statement)) return '';
  if (statement.type === 'ExportAllDeclaration') return 'hands on everything';
  if (statement.type === 'ExportNamedDeclaration' && statement.declaration === null) {
    return statement.source ? '' : 'exports by a list';
  }
  const isMutable = topsOf(statement).some(({ node }) => node.type === 'VariableDeclaration' && node.kind !== 'const');
  return isMutable || topsOf(statement).length === 0 ? `has a ${statement.type}` : '';
}

/** True of `describe(…)`, `it(…)` and their kin, at the top of a test file. */
function isTest(statement: ESTree.Program['body'][number]): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const [first] = [...nodesIn(statement)].filter(({ node }) => node.type === 'Identifier');
  return first?.node.type === 'Identifier' && /^(?:describe|it|test)$/.test(first.node.name);
}
