import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { RecordHead } from '#record/game-record.ts';
import type { CheckedLink, ClassGame } from './class-game.ts';

/** A game that came in, as a row of the board. */
export interface BoardRow {
  /** That of its result, see `keyOfResult`. */
  readonly key: string;
  /** What the row is called: its table and, where a table has several games, the chairs of persons in it. */
  readonly name: string;
  readonly setup: Setup;
  /** What came of it, as far as that is known: until it was checked, what its link says. */
  readonly kind: EndingKind;
  /** By track: the round in which it was signed, or 0. */
  readonly signedIn: readonly number[];
  /** By issue. */
  readonly articles: readonly ArticleAtEnd[];
  /** How far what stands in the row is known to be so. */
  readonly standing: Standing;
  /** Absent until it was checked: what is counted and compared goes by this alone. */
  readonly game: ClassGame | undefined;
}

/** `checked`: played again to the same ending. `unasked`: the same, but for what older negotiators did. `said`: as its link says. */
export type Standing = 'waiting' | 'checked' | 'unasked' | 'said';

/** What a row shows of a checked link; absent where it has no ending that can stand on the board. */
export function rowOfChecked(key: string, name: string, checked: CheckedLink): BoardRow | undefined {
  if (checked.is !== 'played' && checked.is !== 'recorded') return undefined;
  const { game } = checked;
  const { setup, kind, signedIn, articles } = game;
  return { key, name, setup, kind, signedIn, articles, standing: standingOf(checked), game };
}

function standingOf(checked: Extract<CheckedLink, { is: 'played' | 'recorded' }>): Standing {
  if (checked.is === 'recorded') return 'said';
  return checked.unasked === undefined ? 'checked' : 'unasked';
}

/** What a row shows before its link was checked; absent where it says nothing of an ending that fits the scenario. */
export function rowAsSaid(key: string, name: string, scenario: Scenario, head: RecordHead): BoardRow | undefined {
  const { setup, outcome } = head;
  const { issues, parties, tracks } = scenario;
  if (outcome === undefined || setup.seats.length !== parties.length) return undefined;
  if (outcome.settled.length !== issues.length || outcome.signedIn.length !== tracks.length) return undefined;
  const articles = outcome.settled.map((option, issue): ArticleAtEnd => {
    const fits = option !== undefined && option < (issues[issue]?.options.length ?? 0);
    return fits ? { option, or: outcome.settledOr?.[issue], left: 'accepted' } : { left: 'empty' };
  });
  return {
    key,
    name,
    setup,
    kind: outcome.kind,
    signedIn: outcome.signedIn,
    articles,
    standing: 'waiting',
    game: undefined,
  };
}

/** Those of which somebody sat in a chair; all where no chair is asked for. */
export function rowsWithPersonIn(rows: readonly BoardRow[], chair: PartyIndex | undefined): readonly BoardRow[] {
  return chair === undefined ? rows : rows.filter(({ setup }) => setup.seats[chair] === 'person');
}

/** The issues in the order in which they stand in the text. */
export function articlesInOrder({ tracks, issues }: Pick<Scenario, 'tracks' | 'issues'>): readonly IssueIndex[] {
  return tracks.flatMap(({ id }) => issues.flatMap(({ track }, issue) => (track === id ? [issue] : [])));
}
