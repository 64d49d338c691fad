import type { OwnHindsight, OwnSums } from '#engine/hindsight/own-hindsight.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { ownBetterModel } from './own-better.ts';
import { ownMomentsInWords } from './own-moments-in-words.ts';
import type { OwnVerdictModel } from './own-verdict-model.ts';

/** How the game went for a delegation, by its own mandate only: what it has, what it missed, and when that was decided. */
export function ownVerdictOf(
  game: ToldGame,
  you: PartyIndex,
  { sums, better, moments }: OwnHindsight,
): OwnVerdictModel {
  const points = (units: number) => Math.round((units * 10) / game.scale) / 10;
  const telling = game.tellingTo(you);
  return {
    words: verdictInWords(game, sums, better !== undefined),
    line: {
      noDeal: points(sums.noDeal),
      have: points(sums.have),
      signed: sums.came === 'in-force' || sums.came === 'in-part',
      reach: better && points(sums.have + better.gain),
      best: points(sums.best),
    },
    better: ownBetterModel(telling, better),
    moments: ownMomentsInWords(telling, moments),
  };
}

/** `reach`: a better text was within reach. */
function verdictInWords(game: ToldGame, sums: OwnSums, reach: boolean): string {
  if (sums.came === 'unsigned' || sums.came === 'unratified') return game.say(`verdict.${sums.came}`, { reach });
  return game.say(`verdict.${howMuch(sums)}`, { reach });
}

/** What was signed against no deal, and against all that one could have wanted beyond it. */
function howMuch({ noDeal, have, best, came }: OwnSums): 'less' | 'same' | 'part' | 'little' | 'some' | 'most' {
  const [gain, most] = [have - noDeal, best - noDeal];
  if (gain < 0) return 'less';
  if (gain === 0) return 'same';
  if (gain * 2 > most) return 'most';
  if (came === 'in-part') return 'part';
  return gain * 10 < most ? 'little' : 'some';
}
