import { at } from '#engine/model/at.ts';
import type { CommonKnowledge, Game, PackageIndex } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, Move, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { wordingOf } from '#engine/model/wording.ts';
import { readingsOf } from '#engine/text/readings.ts';

/** The request in an offer, a counter-proposal or a single text. */
export interface Demand {
  readonly party: PartyIndex;
  readonly track: TrackIndex;
  readonly round: number;
  /** The packages that the track's text would mean with what is asked for: one, or more where something is vague. */
  readonly packages: readonly PackageIndex[];
}

/**
 * Returns the demand of a move that is about to be made in a state: its clauses and, on all other issues, the current
 * text. `undefined` if the move demands nothing.
 */
export function demandIn(common: CommonKnowledge, state: State, move: Move): Demand | undefined {
  const asked = askedFor(state, move);
  if (asked === undefined) return undefined;
  const { track, clauses } = asked;
  const standing = at(common.tracks, track).issues.flatMap((issue): Clause[] => {
    const { current } = at(state.text, issue);
    const isAsked = clauses.some((clause) => clause.issue === issue);
    return isAsked || current === undefined ? [] : [{ issue, ...wordingOf(current) }];
  });
  return {
    party: move.party,
    track,
    round: state.round,
    packages: readingsOf(common, state, track, [...clauses, ...standing]),
  };
}

/** Returns a party's points for a demand, in the game's units: the mean of its readings if it is vague. */
export function demandedPoints({ secrets }: Game, party: PartyIndex, { track, packages }: Demand): number {
  const { points } = at(at(secrets, party).sheets, track);
  const sum = packages.reduce((total, pack) => total + at(points, pack), 0);
  return sum / packages.length;
}

function askedFor(
  { offers }: State,
  move: Move,
): { readonly track: TrackIndex; readonly clauses: readonly Clause[] } | undefined {
  if (move.type === 'offer' || move.type === 'draft') return move;
  if (move.type !== 'answer' || move.response !== 'counter') return undefined;
  return { track: byId(offers, move.offer).track, clauses: move.clauses };
}
