import { at } from '#engine/model/at.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import { answerKey, NOTHING } from './answer-key.ts';
import type { BoardRow } from './board-row.ts';

/** Two games side by side. */
export interface PairCompared {
  /** Indices of the games among the rows. */
  readonly one: number;
  readonly other: number;
  /** Articles on which both have agreed the same. */
  readonly alike: readonly IssueIndex[];
  /** Articles on which they have not agreed the same. */
  readonly apart: readonly IssueIndex[];
  /**
   * The kind of question about the pair. `nearly`: almost the same text, and another end. `same-text`: the same text,
   * and another end. `other-end`: two ends. `one-end`: the same end by different texts. `twins`: the same in all.
   */
  readonly asks: 'nearly' | 'same-text' | 'other-end' | 'one-end' | 'twins';
}

type Compared = Pick<BoardRow, 'articles' | 'kind' | 'table' | 'line'>;

/** True if two games are lines of one table. */
export function areLines(rows: readonly Compared[], { one, other }: Pick<PairCompared, 'one' | 'other'>): boolean {
  const [here, there] = [at(rows, one), at(rows, other)];
  return here.table !== undefined && here.table === there.table && here.line !== there.line;
}

/** The first line of a table that was taken back, and its last one; `undefined` if there is no such table. */
function linesToCompare(rows: readonly Compared[]): readonly [number, number] | undefined {
  for (const [one, { table, line }] of rows.entries()) {
    if (line === undefined) continue;
    const last = rows.findIndex((row) => row.table === table && row.line === undefined);
    if (last >= 0) return [one, last];
  }
  return undefined;
}

/** Two games beside each other. */
export function pairCompared(
  rows: readonly Compared[],
  one: number,
  other: number,
  order: readonly IssueIndex[],
): PairCompared {
  const keys = [one, other].map((place) => at(rows, place).articles.map(answerKey));
  const [ours = [], theirs = []] = keys;
  const alike = order.filter((issue) => ours[issue] !== NOTHING && ours[issue] === theirs[issue]);
  const apart = order.filter((issue) => ours[issue] !== theirs[issue]);
  const isOtherEnd = at(rows, one).kind !== at(rows, other).kind;
  return { one, other, alike, apart, asks: questionOf(isOtherEnd, alike.length, apart.length) };
}

function questionOf(isOtherEnd: boolean, alike: number, apart: number): PairCompared['asks'] {
  if (!isOtherEnd) return apart === 0 ? 'twins' : 'one-end';
  if (apart === 0) return 'same-text';
  return alike >= apart ? 'nearly' : 'other-end';
}

/** More games than these are not held against each other one by one. */
const MOST = 120;

/** Two places among the rows, and on how many articles both have agreed the same, or have not. */
interface Alikeness {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
  readonly apart: number;
}

/**
 * The two that are worth looking at first: two lines of one table, if a table was taken back; else of those that ended differently, the ones whose texts are most alike; where
 * all ended in one way, the ones whose texts are least alike. Absent where there are fewer than two.
 */
export function pairToCompare(rows: readonly Compared[], order: readonly IssueIndex[]): PairCompared | undefined {
  const lines = linesToCompare(rows);
  if (lines !== undefined) return pairCompared(rows, ...lines, order);
  const looked = rows.slice(0, MOST);
  const isOtherEnd = looked.some(({ kind }) => kind !== looked[0]?.kind);
  const isBetter = isOtherEnd ? isMoreAlike : isLessAlike;
  const pairs = alikenesses(looked, order).filter(
    ({ one, other }) => !isOtherEnd || at(looked, one).kind !== at(looked, other).kind,
  );
  const [first] = pairs;
  const best = pairs.reduce((most, pair) => (most !== undefined && isBetter(pair, most) ? pair : most), first);
  return best && pairCompared(rows, best.one, best.other, order);
}

function alikenesses(rows: readonly Compared[], order: readonly IssueIndex[]): readonly Alikeness[] {
  const keys = rows.map(({ articles }) => order.map((issue) => answerKey(at(articles, issue))));
  return keys.flatMap((ours, one) =>
    keys.slice(one + 1).map((theirs, index) => ({ one, other: one + 1 + index, ...alikenessOf(ours, theirs) })),
  );
}

function alikenessOf(ours: readonly string[], theirs: readonly string[]): Pick<Alikeness, 'alike' | 'apart'> {
  const apart = ours.filter((key, place) => key !== theirs[place]).length;
  const alike = ours.filter((key, place) => key === theirs[place] && key !== NOTHING).length;
  return { alike, apart };
}

function isMoreAlike(pair: Alikeness, than: Alikeness): boolean {
  return pair.alike > than.alike || (pair.alike === than.alike && pair.apart < than.apart);
}

function isLessAlike(pair: Alikeness, than: Alikeness): boolean {
  return pair.apart > than.apart;
}
