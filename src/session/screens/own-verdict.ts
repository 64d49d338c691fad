import { isInForce } from '#engine/hindsight/better-texts.ts';
import { type OwnBetterText, ownBetterText } from '#engine/hindsight/own-better-text.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { ownBetterModel } from './own-better.ts';
import { ownMomentsInWords } from './own-moments-in-words.ts';
import type { OwnVerdictModel } from './own-verdict-model.ts';

/** What a delegation has of all that it signs together, in the game's units. */
interface OwnSums {
  readonly noDeal: number;
  readonly have: number;
  readonly best: number;
  /** Whether all of it is in force, a part of it, or none, where at least some was signed. */
  readonly came: 'in-force' | 'in-part' | 'unratified' | 'unsigned';
}

/** How the game went for a delegation, by its own mandate only: what it has, what it missed, and when that was decided. */
export function ownVerdictOf(game: ToldGame, state: State, ending: Ending, you: PartyIndex): OwnVerdictModel {
  const sums = ownSums(game, state, ending, you);
  const better = ownBetterText(game, state, ending, you);
  const points = (units: number) => Math.round((units * 10) / game.scale) / 10;
  return {
    words: verdictInWords(game, sums, better),
    line: {
      noDeal: points(sums.noDeal),
      have: points(sums.have),
      signed: sums.came === 'in-force' || sums.came === 'in-part',
      reach: better && points(sums.have + better.gain),
      best: points(sums.best),
    },
    better: ownBetterModel(game.tellingTo(you), state, ending, better),
    moments: ownMomentsInWords(game, state, ending, you, better),
  };
}

function ownSums(game: ToldGame, state: State, ending: Ending, you: PartyIndex): OwnSums {
  const mine = game.common.tracks.flatMap(({ signatories }, track) => (signatories.includes(you) ? [track] : []));
  const sum = (of: (track: number) => number) => mine.reduce((total, track) => total + of(track), 0);
  const noDeal = (track: number) => at(at(ending.walkAways, you), track);
  return {
    noDeal: sum(noDeal),
    have: sum((track) => at(at(ending.points, you), track)),
    best: sum((track) => Math.max(at(at(game.secrets, you).sheets, track).best, noDeal(track))),
    came: whatCame(state, ending, mine),
  };
}

function whatCame(state: State, ending: Ending, mine: readonly TrackIndex[]): OwnSums['came'] {
  const inForce = mine.filter((track) => isInForce(state, ending, track));
  if (inForce.length > 0) return inForce.length === mine.length ? 'in-force' : 'in-part';
  return mine.some((track) => at(state.tracks, track).status === 'signed') ? 'unratified' : 'unsigned';
}

function verdictInWords(game: ToldGame, sums: OwnSums, better: OwnBetterText | undefined): string {
  const reach = better !== undefined;
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
