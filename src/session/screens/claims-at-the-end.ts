import { namePut } from '#engine/claims/name-put.ts';
import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { markOf } from '../words/names.ts';
import { claimStatusInWords, claimTold } from '../words/speech-words.ts';
import type { ClaimOutcome } from './ending-model.ts';

/**
 * Every claim of a finished game, also one that was made to a single delegation: who said what of whom, in the words in
 * which it was said, and what the one spoken of has made of it.
 */
export function claimsAtTheEnd(game: LocalizedGame, state: State): ClaimOutcome[] {
  return state.claims.map((claim) => ({
    key: claim.id,
    by: markOf(game, claim.by),
    words: claimTold(game, claim),
    became: claimStatusInWords(game, claim, namePut(game.common, state, claim.about, claim.issue)),
  }));
}
