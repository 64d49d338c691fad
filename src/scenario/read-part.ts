import { Composer, type Document, isMap, type ParsedNode, Parser } from 'yaml';
import type { Pair, Reading } from './plain-value.ts';
import type { TextRefusal } from './refuse-text.ts';
import { refuseTokens } from './token-limits.ts';
import { doubledEntry } from './yaml-recovery/doubled-entry.ts';
import { entryAround } from './yaml-recovery/entry-around.ts';
import { joinedEntry } from './yaml-recovery/joined-entry.ts';
import type { RecoverableFault } from './yaml-recovery/recoverable-fault.ts';
import { recoverableFaultOf } from './yaml-recovery/recoverable-fault-of.ts';
import { type RecoveredText, withEdits } from './yaml-recovery/recovered-text.ts';

/** The unreadable content: the top-level keys whose values are incomplete, and the words in the lost text. */
export interface Lost {
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}
export const NOTHING_LOST: Lost = { keys: new Set(), words: new Set() };

/** A part of a file as it could be read. */
export interface ReadPart {
  /** True if anything could be read. */
  readonly isRead: boolean;
  /** Of its block; absent where it is none. */
  readonly pairs: readonly Pair[] | undefined;
  readonly contents: ParsedNode | null | undefined;
  readonly reading: Reading;
  readonly refused: readonly TextRefusal[];
  readonly lost: Lost;
}

/** The budget shared by all parts of a file, so that work is bounded for any text. */
export interface Budget {
  nodes: number;
  mends: number;
  /** Characters parsed so far; a part that is parsed again counts again. */
  characters: number;
}

/** The maximum number of mistakes mended in a file; after that only what has been read is reported. */
const MOST_MENDS = 24;

/** A full scenario has some 90,000 characters; each mend parses a part of them again. */
const MOST_CHARACTERS_PARSED = 600_000;

function isSpent({ mends, characters }: Budget): boolean {
  return mends > MOST_MENDS || characters > MOST_CHARACTERS_PARSED;
}

/** Reads a part, and mends it as often as it must to read on. */
export function readPart(written: RecoveredText, budget: Budget, isKey: (word: string) => boolean): ReadPart {
  const refused: TextRefusal[] = [];
  const lost = { keys: new Set<string>(), words: new Set<string>() };
  let mended = written;
  const { nodes } = budget;
  for (;;) {
    budget.nodes = nodes;
    budget.characters += mended.text.length;
    const parsed = parse(mended.text, budget);
    if ('refusal' in parsed) {
      const { refusal } = parsed;
      refused.push({ ...refusal, offset: mended.originalOf(refusal.offset), end: undefined });
      return nothing(mended, refused, lost);
    }
    const { document } = parsed;
    const stumble = stumbleIn(document, mended.text, isKey);
    if (stumble === undefined) return whole(document, { mended, refused }, lost);
    refused.push(placed(stumble, mended));
    budget.mends += 1;
    const next = isSpent(budget) ? undefined : mendedBy(stumble, mended, lost);
    if (next === undefined) return nothing(mended, refused, lost);
    mended = next;
  }
}

function stumbleIn(
  document: Document.Parsed<ParsedNode> | undefined,
  text: string,
  isKey: (word: string) => boolean,
): RecoverableFault | undefined {
  const problem = document?.errors[0] ?? document?.warnings[0];
  if (problem !== undefined) return recoverableFaultOf(text, problem, isKey);
  return doubledEntry(document?.contents, text) ?? joinedEntry(document?.contents, text);
}

type Parsed = { readonly document: Document.Parsed<ParsedNode> | undefined } | { readonly refusal: TextRefusal };

function parse(text: string, budget: Budget): Parsed {
  const tokens = [...new Parser().parse(text)];
  const refusal = refuseTokens(tokens, budget);
  if (refusal !== undefined) return { refusal };
  // Doubled keys are looked for while reading: the parser's own search takes time that grows with their square.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, stringKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed<ParsedNode>[];
  return { document: documents[0] };
}

/** The text after a mistake: mended where it is seen how, else without the entry of a list that it stands in. */
function mendedBy(
  { edits, offset }: RecoverableFault,
  mended: RecoveredText,
  lost: Mutable,
): RecoveredText | undefined {
  if (edits.length > 0) return withEdits(mended, edits);
  noteLost(mended.text, lost);
  const entry = entryAround(mended.text, offset);
  if (entry === undefined) return undefined;
  for (const [word] of mended.text.slice(entry.offset, entry.end).matchAll(/[\w-]+/g)) lost.words.add(word);
  return withEdits(mended, [{ offset: entry.offset, taken: entry.end - entry.offset, put: '' }]);
}

interface Mutable {
  readonly keys: Set<string>;
  readonly words: Set<string>;
}

function noteLost(text: string, lost: Mutable): void {
  const key = /^["']?([\w-]+)["']?\s*:/m.exec(text)?.[1];
  if (key !== undefined) lost.keys.add(key);
}

function placed({ fault, offset, end, suggestion }: TextRefusal, { originalOf }: RecoveredText): TextRefusal {
  return { fault, offset: originalOf(offset), end: end === undefined ? undefined : originalOf(end), suggestion };
}

function nothing(mended: RecoveredText, refused: TextRefusal[], lost: Mutable): ReadPart {
  noteLost(mended.text, lost);
  for (const [word] of mended.text.slice(0, 20_000).matchAll(/[\w-]+/g)) lost.words.add(word);
  return { isRead: false, pairs: undefined, contents: undefined, reading: { mended, refused }, refused, lost };
}

function whole(document: Document.Parsed<ParsedNode> | undefined, reading: Reading, lost: Lost): ReadPart {
  const contents = document?.contents;
  const pairs = isMap(contents) ? (contents.items as readonly Pair[]) : undefined;
  return { isRead: true, pairs, contents, reading, refused: reading.refused, lost };
}
