import type { ESTree } from 'vite';
import { type Edit, edited, rebased } from './edits.ts';
import { nameIn } from './name-clash.ts';
import type { ParsedFile, Top } from './parsed-file.ts';
import { isFunction, isReference, nodesIn } from './syntax.ts';

/**
 * The code of a file without its imports, as it stands in another file.
 *
 * @param kept names that other files still import
 * @param twice names that both files declare with the same text
 */
export function movedBlock(
  from: ParsedFile,
  into: ParsedFile,
  kept: ReadonlySet<string>,
  twice: ReadonlySet<string>,
): string {
  const begin = from.imports.at(-1)?.end ?? 0;
  const doubled = from.tops.filter((top) => top.names.some((name) => twice.has(name)));
  const removed = doubled.map((top) => withComment(from, top.node, begin));
  const isRemoved = ({ start, end }: Edit) => removed.some((one) => one.start <= start && one.end >= end);
  const unexported = exportsWithout(kept, from).filter((edit) => !isRemoved(edit));
  const addresses = from.late.map(({ source }) => {
    return { start: source.start, end: source.end, text: `'${rebased(source.value, from.path, into.path)}'` };
  });
  const code = edited(from.text, [...removed, ...unexported, ...addresses], begin).trim();
  return [headOf(from), code].filter(Boolean).join('\n\n');
}

/** The comment above the imports, which is about the file. */
function headOf({ imports, comments }: ParsedFile): string {
  const begin = imports[0]?.start ?? 0;
  return comments
    .filter(({ end }) => end <= begin)
    .flatMap(({ value }) => value.split('\n'))
    .map((line) => line.replace(/^[\s*]+/, '').trim())
    .filter(Boolean)
    .map((line) => `// ${line}`)
    .join('\n');
}

function withComment({ text, comments, program }: ParsedFile, node: ESTree.Node, begin: number): Edit {
  const statement = program.body.find(({ start, end }) => start <= node.start && end >= node.end) ?? node;
  const comment = comments.findLast(
    ({ end }) => end <= statement.start && text.slice(end, statement.start).trim() === '',
  );
  return { start: Math.max(begin, comment?.start ?? statement.start), end: statement.end, text: '' };
}

function exportsWithout(kept: ReadonlySet<string>, { program, tops }: ParsedFile): Edit[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const { declaration } = statement;
    const names = tops.find(({ node }) => node === declaration)?.names ?? [];
    if (names.some((name) => kept.has(name))) return [];
    return [{ start: statement.start, end: declaration.start, text: '' }];
  });
}

/** Whether the code of a file stands above the code that imported it, or below. What is evaluated at once comes first. */
export function placeOf(from: ParsedFile, into: ParsedFile): 'above' | 'below' {
  const nodes = from.tops.map(({ node }) => node);
  if (nodes.every((node) => isType(node) || isConstant(node))) return 'above';
  if (nodes.every((node) => isType(node) || node.type === 'FunctionDeclaration')) return 'below';
  const names = new Set(from.tops.flatMap((top) => top.names));
  return into.tops.some((top) => needsAtOnce(top, into, names)) ? 'above' : 'below';
}

function isType({ type }: ESTree.Node): boolean {
  return type === 'TSInterfaceDeclaration' || type === 'TSTypeAliasDeclaration';
}

function isConstant(node: ESTree.Node): boolean {
  return (
    node.type === 'VariableDeclaration' && node.declarations.every(({ init }) => init !== null && !isFunction(init))
  );
}

/** True if a declaration reads one of the names, or calls code of its file, while the file is loaded. */
function needsAtOnce({ node }: Top, file: ParsedFile, names: ReadonlySet<string>): boolean {
  return evaluatedAtOnce(node).some((part) =>
    [...nodesIn(part)].some((found) => {
      const name = isReference(found) ? nameIn(found.node) : undefined;
      if (name !== undefined && names.has(name)) return true;
      return found.node.type === 'JSXOpeningElement' || callsOwn(found.node, file);
    }),
  );
}

function evaluatedAtOnce(node: ESTree.Node): ESTree.Node[] {
  if (node.type === 'VariableDeclaration') {
    return node.declarations.flatMap(({ init }) => (init && !isFunction(init) ? [init] : []));
  }
  if (node.type !== 'ClassDeclaration') return [];
  const members = node.body.body.flatMap((member) => ('static' in member && member.static ? [member] : []));
  return [...(node.superClass ? [node.superClass] : []), ...members];
}

function callsOwn(node: ESTree.Node, file: ParsedFile): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const { callee } = node;
  return callee.type === 'Identifier' && file.tops.some((top) => top.names.includes(callee.name));
}
