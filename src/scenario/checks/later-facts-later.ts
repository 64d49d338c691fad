import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** What really happened comes after the last round, since what came before is part of the game; and in order. */
export const laterFactsLater: Check = function* ({ debrief, rounds }) {
  let before = rounds.dates?.at(-1);
  for (const [index, { date }] of (debrief?.whatHappened ?? []).entries()) {
    if (before !== undefined && date < before) {
      const message = `${date} comes before ${before}.`;
      const suggestion = 'Tell what happened after the last round, the earliest first; earlier things are events.';
      yield error('early-fact', ['debrief', 'whatHappened', index, 'date'], message, { suggestion });
    }
    before = date;
  }
};
