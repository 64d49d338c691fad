import { beliefAbout } from '#engine/beliefs/belief.ts';
import { at } from '#engine/model/at.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { WeighedDecision, Worlds } from '#engine/playing-on/own-decisions.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { WALK_AWAY_LEVELS } from '../words/walk-away-levels.ts';
import type { DecisionPoint } from './again-moment.ts';
import { promised } from './promised.ts';

/**
 * Returns what a chair could not know when it decided: the worth of no deal to the others, and the result of the better
 * answer in the worlds in which the decision was not weighed.
 */
export function hiddenFrom({ game, before, made }: DecisionPoint, decision: WeighedDecision, worlds: Worlds): string[] {
  const view = viewFor(game, before, made.party);
  const levels = othersOf(made.party, game.common.partyCount).flatMap((who) => {
    const { walkAways } = at(game.secrets, who);
    if (!walkAways.some(({ spread }) => spread > 0)) return [];
    const { chances } = beliefAbout(view, who);
    const place = at(before.parties, who).level + 1;
    const believed = chances.reduce((sum, row) => sum + at(row, place), 0);
    const level = at(WALK_AWAY_LEVELS, place);
    return [game.say(`debrief-again.level-${level}`, { who, percent: Math.round(believed / 10_000) })];
  });
  const other = worlds === 'asKnown' ? 'asItWas' : 'asKnown';
  const { ways, ...sums } = decision[other];
  return [
    ...levels,
    game.say(other === 'asItWas' ? 'debrief-again.as-it-was' : 'debrief-again.as-known', {
      made: promised(game, made.party, sums.with, ways),
      better: promised(game, made.party, sums.without, ways),
    }),
  ];
}
