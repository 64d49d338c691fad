import { type Reception, receptionOf, type WeighedReception } from '#engine/hints/reception.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Draft } from '../draft.ts';
import type { ReceptionModel } from '../hints-model.ts';
import { markOf } from '../words/names.ts';
import { clarityInWords, rangeInWords, receptionInWords } from '../words/reception-in-words.ts';

/**
 * Forecasts the reception of a draft by each of its addressees; in steps, see `receptionOf`. `onTold` receives the
 * complete result.
 */
export function* landingOf(
  game: LocalizedGame,
  view: View,
  draft: Draft,
  onTold: (receptions: readonly Reception[]) => void,
): Generator<void, readonly ReceptionModel[]> {
  const { track, clauses, counters, to } = draft;
  const receptions: WeighedReception[] = [];
  if (track === undefined || clauses.length === 0) return [];
  for (const party of to) receptions.push(yield* receptionOf(view, party, { track, clauses, counters }));
  onTold(receptions);
  return receptions.map((reception) => receptionModel(game, reception));
}

function receptionModel(game: LocalizedGame, reception: WeighedReception): ReceptionModel {
  const { party, place, low, high, sure } = reception;
  return {
    party: markOf(game, party),
    place,
    low,
    high,
    words: receptionInWords(game, party, reception),
    why: whyOf(game, reception),
    clarity: clarityInWords(game, sure),
    range: rangeInWords(game, reception),
  };
}

function whyOf(game: LocalizedGame, { party, sticksAt, proposedOn }: WeighedReception): string | undefined {
  if (proposedOn !== undefined) return game.say('reception.own-proposal', { who: party, round: proposedOn });
  return sticksAt === undefined ? undefined : game.say('reception.in-the-way', { issue: sticksAt });
}
