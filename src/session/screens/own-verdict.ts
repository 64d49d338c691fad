import type { OwnHindsight, OwnSums } from '#engine/hindsight/own-hindsight.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { pointsOf } from '../words/points-of.ts';
import { ownBetterModel } from './own-better.ts';
import { ownMomentsInWords } from './own-moments-in-words.ts';
import type { OwnLineModel, OwnVerdictModel } from './own-verdict-model.ts';

/** Assesses the game for a delegation, by its own mandate only: its result, what it missed, and when it was decided. */
export function ownVerdictOf(
  game: LocalizedGame,
  you: PartyIndex,
  { sums, better, moments }: OwnHindsight,
): OwnVerdictModel {
  const line = lineOf(game, sums);
  const telling = game.withPerspective(you);
  return {
    words: verdictInWords(game, line, sums, better !== undefined),
    line,
    better: ownBetterModel(telling, better),
    moments: ownMomentsInWords(telling, moments),
  };
}

/** In points as they are told. */
function lineOf(game: LocalizedGame, { noDeal, have, reach, best, signs, came }: OwnSums): OwnLineModel {
  return {
    noDeal: pointsOf(game, noDeal),
    have: pointsOf(game, have),
    signed: signs && came !== 'unratified' && came !== 'unsigned',
    reach: reach > have ? pointsOf(game, reach) : undefined,
    best: pointsOf(game, best),
  };
}

/** `reach`: a text better for the delegation was within reach. */
function verdictInWords(game: LocalizedGame, line: OwnLineModel, { signs, came }: OwnSums, reach: boolean): string {
  if (came === 'unsigned' || came === 'unratified') return game.say(`verdict.${signs ? came : 'unsigned'}`, { reach });
  const much = howMuch(line, came);
  if (signs || (much !== 'less' && much !== 'same')) return game.say(`verdict.${much}`, { reach });
  return game.say(`verdict.${much}-of-others`, { reach });
}

/** Compares the gain of the signed text over no deal with the largest possible one, by the numbers as shown. */
function howMuch(
  { noDeal, have, best }: OwnLineModel,
  came: OwnSums['came'],
): 'less' | 'same' | 'part' | 'ratified-part' | 'little' | 'some' | 'most' {
  const [gain, most] = [have - noDeal, best - noDeal];
  if (gain < 0) return 'less';
  if (gain === 0) return 'same';
  if (gain * 2 > most) return 'most';
  if (came === 'signed-in-part') return 'part';
  if (came === 'ratified-in-part') return 'ratified-part';
  return gain * 10 < most ? 'little' : 'some';
}
