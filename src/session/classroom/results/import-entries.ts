import type { RecordHead } from '#record/game-record.ts';
import { codesIn, type LinkInText } from '#record/link/codes-in.ts';
import { decodeLink } from '#record/link/link-codec.ts';
import type { RecordProblem } from '#record/record-codec.ts';
import { unwrapMailedText } from '#record/unwrap-mailed-text.ts';

/** A finding at one place of a text that was handed in. */
export type ImportEntry =
  | ({ readonly is: 'link'; readonly line: string; readonly holds: LinkHead } & LinkInText)
  /** Text like a link, of which too little is left. */
  | { readonly is: 'broken'; readonly line: string; readonly problem: RecordProblem };

/** The contents of a link before a replay; `undefined` if it hands out settings for a new game and holds no game. */
export type LinkHead = RecordHead | undefined;

/** Number of characters shown of a line beside its finding. */
const LINE = 140;
/** Behind a mark # a code may have been broken into lines, with words after it: so much is looked at. */
const REST = 20_000;
/** A code that stands without its address. */
const ALONE = /(?<![\w-])[\w-]{40,}(?![\w-])/g;

/**
 * Finds all links in a text of any length, one per step, as chat, mail, a file or the column of a spreadsheet has them.
 * Every `#` is tried by itself, so that a broken link hides no other; without a `#`, whole codes are found.
 */
export function* importEntries(text: string): Generator<number, readonly ImportEntry[]> {
  const [plain = ''] = unwrapMailedText(text);
  const parts = plain.split('#');
  const found: ImportEntry[] = [...alone(parts[0] ?? '')];
  for (const [index, part] of parts.slice(1).entries()) {
    yield found.length;
    const before = parts[index] ?? '';
    found.push(...behindMark(part, before), ...alone(afterLine(part)));
  }
  return eachOnce(found);
}

function behindMark(part: string, before: string): readonly ImportEntry[] {
  const { links, nearest } = codesIn(`#${part.slice(0, REST)}`);
  const line = lineAround(before, '#', part);
  if (links.length > 0) return links.map((link) => ({ is: 'link', line, holds: linkHeadIn(link.code), ...link }));
  const decoded = nearest === undefined ? undefined : decodeLink(nearest);
  return decoded === undefined || decoded.ok ? [] : [{ is: 'broken', line, problem: decoded.problem }];
}

/** Whole codes without a mark # before them. */
function alone(text: string): readonly ImportEntry[] {
  return [...text.matchAll(ALONE)].flatMap((match) => {
    const [code] = match;
    if (!decodeLink(code).ok) return [];
    const [link] = codesIn(`#${text.slice(match.index, match.index + REST)}`).links;
    const line = lineAround(text.slice(0, match.index), '', text.slice(match.index));
    return [{ is: 'link', line, holds: linkHeadIn(code), ...(link?.code === code ? link : { code }) }];
  });
}

/** Returns the contents of a link without its moves: these are read by a function, which no worker can be sent. */
export function linkHeadIn(code: string): LinkHead {
  const decoded = decodeLink(code);
  if (!decoded.ok || decoded.is !== 'game') return undefined;
  const { moves, ...head } = decoded.record;
  return { ...head, moves: { of: moves.of } };
}

function afterLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? '' : text.slice(end);
}

/** The line in which something stands, as much of it as tells it from others. */
function lineAround(before: string, mark: '#' | '', after: string): string {
  const start = before.slice(before.lastIndexOf('\n') + 1).trimStart();
  const line = `${start}${mark}${after.split('\n', 1)[0] ?? ''}`.trimEnd();
  return line.length > LINE ? `${line.slice(0, LINE)}…` : line;
}

/** Removes duplicates: the same link of the same table counts once, and so does any text that occurs several times. */
function eachOnce(found: readonly ImportEntry[]): readonly ImportEntry[] {
  const known = new Map<string, ImportEntry>();
  for (const each of found) {
    const key = each.is === 'link' ? `${each.code} ${each.table ?? ''}` : each.line;
    if (!known.has(key)) known.set(key, each);
  }
  return [...known.values()];
}
