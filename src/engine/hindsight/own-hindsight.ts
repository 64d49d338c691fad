import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { tracksMeasuring } from '../model/tracks-measuring.ts';
import { tracksSignedBy } from '../model/tracks-signed-by.ts';
import { type GivenGround, givenGround, type OwnBetterText, ownBetterText } from './own-better-text.ts';
import { type OwnMoment, ownMoments } from './own-moments.ts';
import { bestWithinReach, isInForce } from './within-reach.ts';

/** Evaluation of a finished game for one delegation, by its own points; all numbers are in the game's units. */
export interface OwnHindsight {
  readonly sums: OwnSums;
  /** The text that it missed most, if any. */
  readonly better: BesideWhatCame | undefined;
  /** The moments on which most turned for it. */
  readonly moments: readonly OwnMoment[];
}

/** Sums over everything that a delegation is measured by. */
export interface OwnSums {
  readonly noDeal: number;
  readonly have: number;
  /** Sum with the text of each track within reach that is worth most to it, or with what it has if that is more. */
  readonly reach: number;
  readonly best: number;
  /** True if the delegation signs any of it: a mediator may sign nothing. */
  readonly signs: boolean;
  /**
   * Result: all of it in force; a part, as no more was signed; a part, as some home refused another one; or none,
   * because homes refused what was signed or nothing was signed.
   */
  readonly came: 'in-force' | 'signed-in-part' | 'ratified-in-part' | 'unratified' | 'unsigned';
}

/** A better text, with what came of its track. */
export interface BesideWhatCame extends OwnBetterText {
  readonly signed: boolean;
  readonly inForce: boolean;
  readonly voted: boolean;
  /** The track that had to be signed before it, and was not. */
  readonly waitsFor: TrackIndex | undefined;
  /** Parties that would have given ground for it, with the articles. */
  readonly ground: readonly GivenGround[];
}

/** Evaluates a game for a delegation, with at most `mostMoments` moments. */
export function ownHindsight(
  game: Game,
  state: State,
  ending: Ending,
  you: PartyIndex,
  mostMoments: number,
): OwnHindsight {
  const better = ownBetterText(game, state, ending, you);
  return {
    sums: ownSums(game, state, ending, you),
    better: better && besideWhatCame(game, state, ending, better),
    moments: ownMoments({ game, state, ending, you, better }, mostMoments),
  };
}

function besideWhatCame(game: Game, state: State, ending: Ending, better: OwnBetterText): BesideWhatCame {
  const { track } = better;
  const { after } = at(game.common.tracks, track);
  const isSigned = (one: TrackIndex) => at(state.tracks, one).status === 'signed';
  return {
    ...better,
    signed: isSigned(track),
    inForce: isInForce(state, ending, track),
    voted: state.record.some((line) => line.kind === 'voted' && line.track === track),
    waitsFor: after === undefined || isSigned(after) ? undefined : after,
    ground: givenGround(game, state, better),
  };
}

function ownSums(game: Game, state: State, ending: Ending, you: PartyIndex): OwnSums {
  const mine = tracksMeasuring(game.common, you);
  const sum = (of: (track: TrackIndex) => number) => mine.reduce((total, track) => total + of(track), 0);
  const noDeal = (track: TrackIndex) => at(at(ending.walkAways, you), track);
  const has = (track: TrackIndex) => at(at(ending.points, you), track);
  return {
    noDeal: sum(noDeal),
    have: sum(has),
    reach: sum((track) => Math.max(has(track), bestWithinReach(game, state, ending, track, you)?.worth ?? has(track))),
    best: sum((track) => Math.max(at(at(game.secrets, you).sheets, track).best, noDeal(track))),
    signs: tracksSignedBy(game.common, you).length > 0,
    came: whatCame(state, ending, mine),
  };
}

function whatCame(state: State, ending: Ending, mine: readonly TrackIndex[]): OwnSums['came'] {
  const signed = mine.filter((track) => at(state.tracks, track).status === 'signed');
  if (signed.length === 0) return 'unsigned';
  const inForce = signed.filter((track) => isInForce(state, ending, track));
  if (inForce.length === 0) return 'unratified';
  if (inForce.length < signed.length) return 'ratified-in-part';
  return signed.length < mine.length ? 'signed-in-part' : 'in-force';
}
