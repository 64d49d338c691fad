import type { Game } from '../model/game.ts';
import type { PlayedDays } from './deal-map.ts';
import { walkAwayIn } from './track-domain.ts';

/** Builds all rounds of a game without events: middle walk-aways, nothing off the table, no part signed. */
export function unplayedDays({ common, secrets }: Game): PlayedDays {
  const days = Array.from({ length: common.roundCount }, (_, index) => ({
    round: index + 1,
    walkAways: secrets.map(({ walkAways }) => walkAways.map((rules) => walkAwayIn(rules, 'middle', index + 1))),
    offTable: common.issues.map(({ optionCount }) => Array.from({ length: optionCount }, () => 0)),
  }));
  return { days, state: { tracks: common.tracks.map(() => ({ status: 'open', since: 0 })) } };
}
