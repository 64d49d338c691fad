import { receptionOf } from '#engine/hints/reception.ts';
import type { View } from '#engine/views/view.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Draft } from '../draft.ts';
import type { ReceptionModel } from '../hints-model.ts';
import { markOf } from '../words/names.ts';
import { clarityInWords, rangeInWords, receptionInWords } from '../words/reception-in-words.ts';

/** How a draft may land with each of those that it is addressed to; in steps, see `receptionOf`. */
export function* landingOf(game: ToldGame, view: View, draft: Draft): Generator<void, readonly ReceptionModel[]> {
  const { track, clauses, counters, to } = draft;
  const receptions: ReceptionModel[] = [];
  if (track === undefined || clauses.length === 0) return receptions;
  for (const party of to) {
    const reception = yield* receptionOf(view, party, { track, clauses, counters });
    const { place, low, high, sure, sticksAt } = reception;
    receptions.push({
      party: markOf(game, party),
      place,
      low,
      high,
      words: receptionInWords(game, party, reception),
      why: sticksAt === undefined ? undefined : game.say('reception.in-the-way', { issue: sticksAt }),
      clarity: clarityInWords(game, sure),
      range: rangeInWords(game, reception),
    });
  }
  return receptions;
}
