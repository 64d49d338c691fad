import { type ESTree, parseSync, Visitor } from 'vite';

/** A file of the project: its path from the root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** One import, re-export or dynamic import. */
export interface Import {
  readonly specifier: string;
  /** Only types are imported, so that nothing is left of it at run time. */
  readonly typeOnly: boolean;
  /** `import()`: loaded when it is asked for. */
  readonly lazy: boolean;
}

/** What the layer rules ask about a file. */
export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** It does nothing but hand on what other files export. */
  readonly isBarrel: boolean;
  /** Names of module-level `let` and `var`. */
  readonly mutableNames: readonly string[];
}

/** Reads the imports and exports of a TypeScript file from its syntax tree. Throws when it is not TypeScript. */
export function readModule({ path, source }: SourceFile): Module {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return {
    path,
    imports: importsOf(program),
    hasDefaultExport: program.body.some((node) => node.type === 'ExportDefaultDeclaration'),
    isBarrel: program.body.length > 0 && program.body.every(handsOn),
    mutableNames: program.body.flatMap(mutableNamesOf),
  };
}

function importsOf(program: ESTree.Program): Import[] {
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, lazy = false) => imports.push({ specifier, typeOnly, lazy });
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    TSImportType: (node) => add(node.source.value, true),
    ImportExpression: (node) => {
      // A computed path is reported as such: no rule can be held against it.
      add(node.source.type === 'Literal' ? String(node.source.value) : '(computed)', false, true);
    },
  }).visit(program);
  return imports;
}

function handsOn(node: ESTree.Program['body'][number]): boolean {
  return node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null);
}

function mutableNamesOf(node: ESTree.Program['body'][number]): string[] {
  const inner = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
  if (inner?.type !== 'VariableDeclaration' || inner.kind === 'const' || inner.declare) return [];
  return inner.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : inner.kind));
}
