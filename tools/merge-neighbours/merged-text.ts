import { cut, type Edit, edited, importText, isPlain, joinedNames, rebased } from './edits.ts';
import { movedBlock, placeOf } from './moved-block.ts';
import { compareNames } from './name-clash.ts';
import type { ImportedName, ImportLine, ParsedFile } from './parsed-file.ts';

/** The text of a file with another inside it, or the reason why it has none. */
export type Merged = { readonly text: string } | { readonly no: string };

/**
 * Puts the code of one file into another that imports it.
 *
 * @param outside names of `from` that files other than `into` import
 */
export function mergedText(from: ParsedFile, into: ParsedFile, outside: ReadonlySet<string>): Merged {
  const no = obstacle(from) ?? obstacleBetween(from, into);
  if (no !== undefined) return { no };
  const names = compareNames(from, into);
  if ('no' in names) return names;
  const handedOn = into.handedOn.filter(({ target }) => target === from.path);
  const kept = new Set([...outside, ...handedOn.flatMap((one) => one.names.map(({ exported }) => exported))]);
  const block = movedBlock(from, into, kept, names.twice);
  const edits = [
    ...[...into.imports.filter(({ target }) => target === from.path), ...handedOn].map((link) => cut(link, into.text)),
    ...editsOfImports(from, into),
  ];
  const begin = (into.imports.at(-1)?.end ?? -1) + 1;
  const isAbove = placeOf(from, into) === 'above';
  const text = edited(into.text, [...edits, { start: begin, end: begin, text: isAbove ? `\n${block}\n\n` : '' }]);
  const whole = isAbove ? text : `${text.trimEnd()}\n\n${block}\n`;
  return { text: `${whole.trim()}\n`.replace(/\n{3,}/g, '\n\n') };
}

/** The reason why a file stays by itself. */
function obstacle(from: ParsedFile): string | undefined {
  const [first, last] = [from.imports[0], from.imports.at(-1)];
  const isAmong = ({ start, end }: Edit | { start: number; end: number }) =>
    first !== undefined && last !== undefined && start > first.start && end < last.end;
  const isLate = from.program.body.some((node) => node.type !== 'ImportDeclaration' && node.start < (last?.start ?? 0));
  const reasons: readonly (readonly [boolean, string])[] = [
    [from.odd !== '', from.odd],
    [isLate, 'imports after code'],
    [from.handedOn.length > 0, 'hands on names of others'],
    [from.imports.some(({ bare, target }) => bare && !target.endsWith('.css')), 'imports for effect'],
    [from.imports.some(({ attributes }) => attributes), 'imports with attributes'],
    [
      /@vitest|biome-ignore-all|<reference|import\.meta/.test(from.text),
      'has a note for a tool, or asks for its address',
    ],
    [from.comments.some(isAmong), 'comments among its imports'],
  ];
  return reasons.find(([applies]) => applies)?.[1];
}

/** The reason why two files stay apart. */
function obstacleBetween(from: ParsedFile, into: ParsedFile): string | undefined {
  const links = into.imports.filter(({ target }) => target === from.path);
  const handedOn = into.handedOn.filter(({ target }) => target === from.path);
  const isCommented = ({ start }: { readonly start: number }) =>
    start !== into.imports[0]?.start &&
    into.comments.some(({ end }) => end <= start && into.text.slice(end, start).trim() === '');
  const isRenamed =
    links.some(({ names }) => names.some(({ form, imported, local }) => form !== 'named' || imported !== local)) ||
    handedOn.some(({ names }) => names.some(({ local, exported }) => local !== exported));
  const reasons: readonly (readonly [boolean, string])[] = [
    [into.odd !== '', `its importer ${into.odd}`],
    [from.path.endsWith('x') && !into.path.endsWith('x'), 'markup in a file without'],
    [isRenamed, 'imported by another name'],
    [links.some(({ bare }) => bare), 'imported for effect'],
    [[...links, ...handedOn].some(isCommented), 'a comment on the import of it'],
  ];
  return reasons.find(([applies]) => applies)?.[1];
}

/** What the importer's list of imports gains. */
function editsOfImports(from: ParsedFile, into: ParsedFile): Edit[] {
  const own = from.imports.filter((one) => one.target !== into.path && !isThere(one, into));
  const twinOf = (one: ImportLine) => into.imports.find((other) => other.target === one.target && isPlain(other));
  const joined = new Map<ImportLine, readonly ImportedName[]>();
  const added: ImportLine[] = [];
  for (const one of own) {
    const twin = isPlain(one) ? twinOf(one) : undefined;
    if (twin) joined.set(twin, joinedNames(joined.get(twin) ?? twin.names, one.names));
    else added.push({ ...one, written: rebased(one.written, from.path, into.path) });
  }
  const linesOf = (some: readonly ImportLine[]) => some.map((one) => `${importText(one)}\n`).join('');
  const end = (into.imports.at(-1)?.end ?? -1) + 1;
  const sheetsEnd = into.imports.findLast(({ bare }) => bare)?.end;
  const sheetsAt = sheetsEnd === undefined ? (into.imports[0]?.start ?? 0) : sheetsEnd + 1;
  return [
    ...[...joined].map(([{ start, end: to, written }, names]) => {
      return { start, end: to, text: importText({ names, written }) };
    }),
    { start: sheetsAt, end: sheetsAt, text: linesOf(added.filter(({ bare }) => bare)) },
    { start: end, end, text: linesOf(added.filter(({ bare }) => !bare)) },
  ];
}

/** True if the importer already imports the same names of the same file. */
function isThere(one: ImportLine, into: ParsedFile): boolean {
  return into.imports.some(
    (other) =>
      other.target === one.target &&
      other.bare === one.bare &&
      one.names.every((name) =>
        other.names.some(
          (known) => known.local === name.local && known.form === name.form && (name.type || !known.type),
        ),
      ),
  );
}
