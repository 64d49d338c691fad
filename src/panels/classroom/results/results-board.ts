import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ArticleParted } from '#session/classroom/results/articles-parted.ts';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import type { InTheWay } from '#session/classroom/results/in-the-way.ts';
import type { PairCompared } from '#session/classroom/results/pair-compared.ts';
import type { ParRow } from './results-table.tsx';

/** The board of one scenario, as it is shown. */
export interface ResultsBoard {
  readonly scenario: Scenario;
  /** The issues as they stand in the text. */
  readonly order: readonly IssueIndex[];
  /** All visible rows, in the order of their names. */
  readonly rows: readonly BoardRow[];
  /** The verified rows: indices of rows refer to this list. */
  readonly compared: readonly BoardRow[];
  /** The verified rows of which a table has one, its last line: all other figures are based on them. */
  readonly counted: readonly BoardRow[];
  /** Answers by article, in the order of the text. Like all further fields, computed from `counted`. */
  readonly articles: readonly ArticleParted[];
  /** Absent where there are fewer than two. */
  readonly pair: PairCompared | undefined;
  readonly ways: readonly InTheWay[];
  readonly par: ParRow | undefined;
}

/** Keys of the two that lie side by side. */
export function litRows({ pair, compared }: Pick<ResultsBoard, 'pair' | 'compared'>): readonly string[] {
  return pair === undefined ? [] : [pair.one, pair.other].flatMap((place) => compared[place]?.key ?? []);
}
