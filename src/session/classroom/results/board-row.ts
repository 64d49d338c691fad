import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { RecordHead } from '#record/game-record.ts';
import type { TableName } from '#record/link/table-name.ts';
import type { CheckedLink, ClassGame } from './class-game.ts';

/** A game that came in, as a row of the board. */
export interface BoardRow {
  /** Key of its result, see `keyOfResult`. */
  readonly key: string;
  /** Name of the row: its table and, if a table has several games, the chairs of persons in it. */
  readonly name: string;
  /** Name of its table; `undefined` if nobody has said it. */
  readonly table: TableName | undefined;
  /** The number of the line, if its table was taken back from it. */
  readonly line: number | undefined;
  readonly setup: Setup;
  /** The ending as far as it is known: as its link states it until that is checked. */
  readonly kind: EndingKind;
  /** By track: the round in which it was signed, or 0. */
  readonly signedIn: readonly number[];
  /** By issue. */
  readonly articles: readonly ArticleAtEnd[];
  /** Reliability of the row. */
  readonly standing: Standing;
  /** Absent until it was checked: what is counted and compared goes by this alone. */
  readonly game: ClassGame | undefined;
}

/** `checked`: played again to the same ending. `unasked`: the same, but for what older negotiators did. `said`: as its link says. */
export type Standing = 'waiting' | 'checked' | 'unasked' | 'said';

/** The properties of a row that its result states. */
export type RowIdentity = Pick<BoardRow, 'key' | 'name' | 'table' | 'line'>;

/** Returns the row of a checked link; `undefined` if it has no ending for the board. */
export function rowOfChecked(of: RowIdentity, checked: CheckedLink): BoardRow | undefined {
  if (checked.is !== 'played' && checked.is !== 'recorded') return undefined;
  const { game } = checked;
  const { setup, kind, signedIn, articles } = game;
  return { ...of, setup, kind, signedIn, articles, standing: standingOf(checked), game };
}

function standingOf(checked: Extract<CheckedLink, { is: 'played' | 'recorded' }>): Standing {
  if (checked.is === 'recorded') return 'said';
  return checked.unasked === undefined ? 'checked' : 'unasked';
}

/** Returns the row of a link that is not checked yet; `undefined` if it states no ending that fits the scenario. */
export function rowAsSaid(of: RowIdentity, scenario: Scenario, head: RecordHead): BoardRow | undefined {
  const { setup, outcome } = head;
  const { issues, parties, tracks } = scenario;
  if (outcome === undefined || setup.seats.length !== parties.length) return undefined;
  if (outcome.settled.length !== issues.length || outcome.signedIn.length !== tracks.length) return undefined;
  const articles = outcome.settled.map((option, issue): ArticleAtEnd => {
    const fits = option !== undefined && option < (issues[issue]?.options.length ?? 0);
    return fits ? { option, or: outcome.settledOr?.[issue], left: 'accepted' } : { left: 'empty' };
  });
  return {
    ...of,
    setup,
    kind: outcome.kind,
    signedIn: outcome.signedIn,
    articles,
    standing: 'waiting',
    game: undefined,
  };
}

/** Returns the rows in which a person sat in the chair; all rows if `chair` is `undefined`. */
export function rowsWithPersonIn(rows: readonly BoardRow[], chair: PartyIndex | undefined): readonly BoardRow[] {
  return chair === undefined ? rows : rows.filter(({ setup }) => setup.seats[chair] === 'person');
}

/** The issues in the order in which they stand in the text. */
export function articlesInOrder({ tracks, issues }: Pick<Scenario, 'tracks' | 'issues'>): readonly IssueIndex[] {
  return tracks.flatMap(({ id }) => issues.flatMap(({ track }, issue) => (track === id ? [issue] : [])));
}
