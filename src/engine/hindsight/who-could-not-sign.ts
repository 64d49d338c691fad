import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { signedPoints } from '../rounds/conclude.ts';
import { readingsOf } from '../text/readings.ts';
import { textAtTheEnd } from './text-at-the-end.ts';

/** Signatories for whom an unsigned text, as it stood at the end, was no text to sign. */
export interface CouldNotSign {
  /** Parties whose red line it crossed, by one reading at least. */
  readonly redLine: readonly PartyIndex[];
  /** Parties to which it was worth less than no deal, without crossing a red line of theirs. */
  readonly less: readonly PartyIndex[];
}

/**
 * Finds the parties that could not have signed an unsigned text as it was last put to the vote or, without a vote, with
 * all that was tabled in it at the end. `undefined` if nothing was tabled, or if it left open what must be settled.
 */
export function whoCouldNotSign(game: Game, state: State, ending: Ending, track: TrackIndex): CouldNotSign | undefined {
  const { issues, signatories } = at(game.common.tracks, track);
  const clauses = textAtTheEnd(game, state, track);
  const isWhole = issues.every(
    (issue) => !at(game.common.issues, issue).mustSettle || clauses.some((clause) => clause.issue === issue),
  );
  if (clauses.length === 0 || !isWhole) return undefined;
  const readings = readingsOf(game.common, state, track, clauses);
  const crosses = (party: PartyIndex) =>
    readings.some((pack) => at(at(game.secrets, party).sheets, track).forbidden[pack] === 1);
  const isLess = (party: PartyIndex) =>
    signedPoints(game, state, party, track, clauses) < at(at(ending.walkAways, party), track);
  return {
    redLine: signatories.filter(crosses),
    less: signatories.filter((party) => !crosses(party) && isLess(party)),
  };
}
