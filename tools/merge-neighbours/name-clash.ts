import type { ESTree } from 'vite';
import type { ImportedName, ParsedFile } from './parsed-file.ts';
import { freeNames } from './syntax.ts';

/** Names that two files declare alike, or the reason why their names do not go together. */
export type Names = { readonly twice: ReadonlySet<string> } | { readonly no: string };

/** Compares the names of a file with those of the file that it moves into. */
export function compareNames(from: ParsedFile, into: ParsedFile): Names {
  const twice = new Set<string>();
  const [ofFrom, ofInto] = [localsOf(from), localsOf(into, from.path)];
  const [namesOfFrom, namesOfInto] = [namesOf(from, ofFrom), namesOf(into, ofInto)];
  for (const name of namesOfFrom) {
    if (!namesOfInto.has(name) || isSameImport(ofFrom.get(name), ofInto.get(name))) continue;
    const isTwice = !ofFrom.has(name) && !ofInto.has(name) && sourceOf(from, name) === sourceOf(into, name);
    if (!isTwice) return { no: `both have ${name}` };
    twice.add(name);
  }
  const hidden = [
    ...[...freeNames(from.program)].filter((name) => namesOfInto.has(name)),
    ...[...freeNames(into.program)].filter((name) => namesOfFrom.has(name)),
  ];
  return hidden[0] === undefined ? { twice } : { no: `${hidden[0]} would hide that of the platform` };
}

/** The name of an identifier. */
export function nameIn(node: ESTree.Node): string | undefined {
  return node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : undefined;
}

type Local = ImportedName & { readonly target: string };

function localsOf(file: ParsedFile, but = ''): Map<string, Local> {
  const lines = file.imports.filter(({ target }) => target !== but);
  return new Map(lines.flatMap(({ names, target }) => names.map((name) => [name.local, { ...name, target }])));
}

function namesOf(file: ParsedFile, locals: ReadonlyMap<string, Local>): Set<string> {
  return new Set([...locals.keys(), ...file.tops.flatMap(({ names }) => names)]);
}

function isSameImport(one: Local | undefined, other: Local | undefined): boolean {
  return (
    one?.target === other?.target && one?.imported === other?.imported && one?.form === other?.form && one !== undefined
  );
}

/** The text of a declaration that binds one name alone. */
function sourceOf({ tops, text }: ParsedFile, name: string): string | symbol {
  const [top, ...others] = tops.filter(({ names }) => names.includes(name));
  if (top === undefined || others.length > 0 || top.names.length > 1) return Symbol(name);
  return text.slice(top.node.start, top.node.end);
}
