import { posix } from 'node:path';
import type { ImportedName, ImportLine, ParsedFile } from './parsed-file.ts';

/** A part of a text and what replaces it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its parts replaced, from an offset on. Edits at one place keep their order. */
export function edited(text: string, edits: readonly Edit[], begin = 0): string {
  let out = '';
  let at = begin;
  for (const edit of edits.filter(({ start }) => start >= begin).sort((one, other) => one.start - other.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return out + text.slice(at);
}

/** Removes a statement with its end of line. */
export function cut({ start, end }: { readonly start: number; readonly end: number }, text: string): Edit {
  return { start, end: text[end] === '\n' ? end + 1 : end, text: '' };
}

/** A relative specifier of one file, as another file writes it. */
export function rebased(specifier: string, from: string, into: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relativePath(into, posix.join(posix.dirname(from), specifier));
}

function relativePath(from: string, target: string): string {
  const path = posix.relative(posix.dirname(from), target);
  return path.startsWith('.') ? path : `./${path}`;
}

/** An import as source text; biome breaks its lines later. */
export function importText({ names, written }: Pick<ImportLine, 'names' | 'written'>): string {
  if (names.length === 0) return `import '${written}';`;
  const isType = names.every(({ type }) => type);
  const named = names
    .filter(({ form }) => form === 'named')
    .map(({ imported, local, type }) => {
      const name = imported === local ? local : `${imported} as ${local}`;
      return type && !isType ? `type ${name}` : name;
    });
  const parts = names.flatMap(({ form, local }) => {
    if (form === 'named') return [];
    return form === 'default' ? [local] : [`* as ${local}`];
  });
  if (named.length > 0) parts.push(`{ ${named.join(', ')} }`);
  return `import ${isType ? 'type ' : ''}${parts.join(', ')} from '${written}';`;
}

/** Names of two imports of one file: a name is a type if it is one in both. */
export function joinedNames(some: readonly ImportedName[], more: readonly ImportedName[]): ImportedName[] {
  const names = new Map<string, ImportedName>();
  for (const name of [...some, ...more]) {
    const key = `${name.imported} ${name.local}`;
    const known = names.get(key);
    names.set(key, known ? { ...known, type: known.type && name.type } : name);
  }
  return [...names.values()];
}

/** True of an import whose names stand in braces, so that more can be added. */
export function isPlain({ names, bare }: ImportLine): boolean {
  return !bare && names.every(({ form }) => form === 'named');
}

/** The text of a file that imports from one file what it imported from another. */
export function retargeted(file: ParsedFile, from: string, into: string): string {
  const links = file.imports.filter(({ target }) => target === from);
  const twin = file.imports.find((one) => one.target === into && isPlain(one));
  const [first] = links;
  if (first === undefined) return file.text;
  const names = joinedNames(
    twin?.names ?? [],
    links.flatMap((link) => link.names),
  );
  const written = first.written.startsWith('#') ? into.replace(/^src\//, '#') : relativePath(file.path, into);
  const kept = twin ?? first;
  const edits = links.filter((link) => link !== kept).map((link) => cut(link, file.text));
  const text = importText({ names, written: twin?.written ?? written });
  return edited(file.text, [...edits, { start: kept.start, end: kept.end, text }]);
}
