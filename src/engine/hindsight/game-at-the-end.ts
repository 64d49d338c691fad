import { at } from '../model/at.ts';
import type { EndingKind } from '../model/ending.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { IssueIndex, OptionIndex } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { wordingOf } from '../model/wording.ts';
import { signedPoints } from '../rounds/conclude.ts';
import { readingsOf } from '../text/readings.ts';
import { clauseStatusOf, signedWording } from '../text/text.ts';
import { type StoodAgainst, stoodAgainst } from './stood-against.ts';
import { lastVoted } from './text-at-the-end.ts';

/** Outcome of a finished game. */
export interface GameAtTheEnd {
  readonly setup: Setup;
  readonly kind: EndingKind;
  /** By track: the round in which it was signed, or 0. */
  readonly signedIn: readonly number[];
  /** By issue, in the order of the scenario. */
  readonly articles: readonly ArticleAtEnd[];
  /** By track: the text that was signed or last voted on; absent where there was none, or nobody can tell. */
  readonly stood: readonly (TextStood | undefined)[];
  /** Obstacles to each part that did not come into force; empty if unknown. */
  readonly against: readonly StoodAgainst[];
}

/**
 * State of an article at the end. An article that is not accepted is silent in a signed text; in an unsigned one it is
 * tabled or empty.
 */
export type ArticleLeft = 'accepted' | 'tabled' | 'silent' | 'empty';

/** Content of an article at the end: its wording, accepted or not, or the meaning of a signed silence. */
export interface ArticleAtEnd {
  /** Absent where nothing stands there. */
  readonly option?: OptionIndex | undefined;
  /** The second one of a vague wording. */
  readonly or?: OptionIndex | undefined;
  readonly left: ArticleLeft;
}

/** A whole text of a part, as a point on the map of deals. */
export interface TextStood {
  readonly is: 'signed' | 'voted';
  /** The package that it means; of a vague text the first of two. */
  readonly pack: PackageIndex;
  /** By signatory, in the game's units: what it was worth, and what no deal was worth. */
  readonly worth: readonly number[];
  readonly noDeal: readonly number[];
}

/**
 * Summarizes a finished game.
 * @throws RangeError while the game goes on
 */
export function gameAtTheEnd(game: Game, state: State): GameAtTheEnd {
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  return {
    setup: state.setup,
    kind: ending.kind,
    signedIn: state.tracks.map(({ status, since }) => (status === 'signed' ? since : 0)),
    articles: game.common.issues.map((_, issue) => articleAtEnd(game, state, issue)),
    stood: game.common.tracks.map((_, track) => textStood(game, state, track)),
    against: stoodAgainst(game, state, ending),
  };
}

function articleAtEnd(game: Game, state: State, issue: IssueIndex): ArticleAtEnd {
  const clause = at(state.text, issue);
  const signed = at(state.tracks, at(game.common.issues, issue).track).status === 'signed';
  const status = clauseStatusOf(game.common, clause, issue);
  if (status === 'initialled') return { ...signedWording(game.common, state, issue), left: 'accepted' };
  if (signed) return { ...signedWording(game.common, state, issue), left: 'silent' };
  return clause.current === undefined ? { left: 'empty' } : { ...wordingOf(clause.current), left: 'tabled' };
}

function textStood(game: Game, state: State, track: number): TextStood | undefined {
  const isSigned = at(state.tracks, track).status === 'signed';
  const voted = lastVoted(game, state, track);
  if (!isSigned && voted === undefined) return undefined;
  const changed = isSigned ? [] : (voted?.clauses ?? []);
  const { signatories } = at(game.common.tracks, track);
  return {
    is: isSigned ? 'signed' : 'voted',
    pack: at(readingsOf(game.common, state, track, changed), 0),
    worth: signatories.map((party) => signedPoints(game, state, party, track, changed)),
    noDeal: signatories.map((party) => at(at(state.ending?.walkAways ?? [], party), track)),
  };
}
