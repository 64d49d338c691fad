import { at } from '#engine/model/at.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import { answerKey, NOTHING } from './answer-key.ts';
import type { BoardRow } from './board-row.ts';

/** Two games side by side. */
export interface PairCompared {
  /** Their places among the rows. */
  readonly one: number;
  readonly other: number;
  /** Articles on which both have agreed the same. */
  readonly alike: readonly IssueIndex[];
  /** Articles on which they have not agreed the same. */
  readonly apart: readonly IssueIndex[];
  /**
   * What there is to ask. `nearly`: almost the same text, and another end. `same-text`: the same text, and another end.
   * `other-end`: two ends. `one-end`: the same end by different texts. `twins`: the same in all.
   */
  readonly asks: 'nearly' | 'same-text' | 'other-end' | 'one-end' | 'twins';
}

type Compared = Pick<BoardRow, 'articles' | 'kind'>;

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

/**
 * The two that are worth looking at first: of those that ended differently, the ones whose texts are most alike; where
 * all ended in one way, the ones whose texts are least alike. Absent where there are fewer than two.
 */
export function pairToCompare(rows: readonly Compared[], order: readonly IssueIndex[]): PairCompared | undefined {
  const looked = rows.slice(0, MOST);
  const pairs = looked.flatMap((_, one) =>
    looked.slice(one + 1).map((__, index) => pairCompared(rows, one, one + 1 + index, order)),
  );
  const apart = pairs.filter(({ asks }) => asks !== 'one-end' && asks !== 'twins');
  if (apart.length > 0) {
    return best(apart, (a, b) => b.alike.length - a.alike.length || a.apart.length - b.apart.length);
  }
  return best(pairs, (a, b) => b.apart.length - a.apart.length);
}

function best(pairs: readonly PairCompared[], compare: (a: PairCompared, b: PairCompared) => number) {
  return pairs.reduce<PairCompared | undefined>(
    (first, pair) => (first === undefined || compare(pair, first) < 0 ? pair : first),
    undefined,
  );
}
