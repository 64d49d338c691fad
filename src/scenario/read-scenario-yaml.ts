import { type PlainValue, plainBlock, plainValue } from './plain-value.ts';
import { type Lost, NOTHING_LOST, type ReadPart, readPart } from './read-part.ts';
import { refuseText, type TextRefusal } from './refuse-text.ts';
import { refuseNesting } from './token-limits.ts';
import { topLevelParts } from './top-level-parts.ts';
import { foreignSigns } from './yaml-recovery/foreign-signs.ts';
import { unrecovered, withEdits } from './yaml-recovery/recovered-text.ts';

/** The readable content of a text, the faults of its syntax, and the content lost because of them. */
export interface ReadText {
  /** Absent where nothing can be read. */
  readonly read: PlainValue | undefined;
  readonly refused: readonly TextRefusal[];
  readonly lost: Lost;
}

/**
 * Reads the part of YAML that scenarios use: one document of maps, lists and scalars, without aliases or tags. A text with
 * mistakes is read on as it was probably meant, so that all of them can be told, with what else is wrong.
 */
export function readScenarioYaml(text: string, isKey: (word: string) => boolean): ReadText {
  const early = refuseText(text) ?? refuseNesting(text);
  if (early !== undefined) return { read: undefined, refused: [early], lost: NOTHING_LOST };
  const { first, second } = documentsOf(text);
  const signs = foreignSigns(first);
  const whole = withEdits(
    unrecovered(first),
    signs.flatMap(({ edits }) => edits),
  );
  const parts: ReadPart[] = [];
  const budget = { nodes: 0, mends: 0, characters: 0 };
  for (const { offset, text: part } of topLevelParts(whole.text)) {
    parts.push(readPart(unrecovered(part, offset, whole), budget, isKey));
  }
  const read = joined(parts, first.length);
  const refused = [...signs, ...parts.flatMap((part) => part.refused), ...second].filter(isTold);
  return { read, refused, lost: mergedLost(parts) };
}

/** True for every fault except the second and later aliases: one report is enough. */
function isTold({ fault }: TextRefusal, index: number, all: readonly TextRefusal[]): boolean {
  return fault.code !== 'alias' || all.findIndex((other) => other.fault.code === 'alias') === index;
}

/** The first document of a text, and that there is another. */
function documentsOf(text: string): { readonly first: string; readonly second: readonly TextRefusal[] } {
  const start = /^(?:\ufeff?(?:[ \t]*(?:#.*)?\r?\n)*)(?:---(?=\s)[^\n]*\n)?/.exec(text)?.[0].length ?? 0;
  const place = text.slice(start).search(/^---(?=\s|$)/m);
  if (place === -1) return { first: text, second: [] };
  const offset = start + place;
  return { first: text.slice(0, offset), second: [{ fault: { code: 'several-documents' }, offset, end: offset + 3 }] };
}

/** The parts of a file as one block; a file that is none is what its first part is. */
function joined(parts: readonly ReadPart[], length: number): PlainValue | undefined {
  const blocks = parts.flatMap(({ pairs, reading }) => (pairs === undefined ? [] : [{ pairs, reading }]));
  const [first] = parts;
  if (blocks.length === 0) return first?.isRead === true ? plainValue(first.contents, first.reading) : undefined;
  const offset = blocks[0]?.pairs[0]?.key?.range?.[0] ?? 0;
  const start = blocks[0]?.reading.mended.originalOf(offset) ?? 0;
  return plainBlock(blocks, { offset: start, end: length });
}

function mergedLost(parts: readonly ReadPart[]): Lost {
  return {
    keys: new Set(parts.flatMap(({ lost }) => [...lost.keys])),
    words: new Set(parts.flatMap(({ lost }) => [...lost.words])),
  };
}
