import { byId, offerId } from '#engine/model/ids.ts';
import type { OfferId } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { foreseeAcceptance } from '#engine/moves/foresee-acceptance.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Chair, Seat } from '../parts/chair.ts';

/**
 * Names the delegations whose initials fall when the person accepts an offer that replaces wording that they have
 * accepted, and those that trust it less for that.
 */
export function initialsFelled(seat: Seat, id: OfferId): string | undefined {
  return felledInWords(seat, [byId(seat.view.offers, id)], 'text.initials-fall');
}

/** Names the same for the person's draft, if one of its addressees accepts it. */
export function initialsFelledByDraft(chair: Chair): string | undefined {
  const { view, you, draft } = chair;
  const { track, clauses, counters } = draft;
  if (track === undefined) return undefined;
  const offers = draft.to.map((to): Offer => {
    const id = offerId(view.common, { round: view.round, track, from: you, to, counters });
    const unsent = { via: undefined, counters, status: 'waiting', answer: undefined } as const;
    return { id, from: you, to, track, clauses, round: view.round, ...unsent };
  });
  return felledInWords(chair, offers, 'text.initials-fall-if');
}

function felledInWords(
  { game, view, you }: Seat,
  offers: readonly Offer[],
  said: 'text.initials-fall' | 'text.initials-fall-if',
): string | undefined {
  const foreseen = offers.map((offer) => foreseeAcceptance(game.common, view, offer));
  const tabled = foreseen.flatMap((each) => each.tabled);
  const dropped = inOrder(tabled.flatMap((line) => line.dropped)).filter((party) => party !== you);
  if (dropped.length === 0) return undefined;
  const reopenings = foreseen.flatMap((each) => each.reopenings);
  const wronged = inOrder(reopenings.flatMap(({ party, to }) => (party === you ? [to] : [])));
  return joinSentences(game, [
    game.say(said, { parties: dropped, to: offers.map(({ to }) => to) }),
    wronged.length === 0
      ? undefined
      : game.say('text.trust-you-less', { wronged, all: wronged.join() === dropped.join() }),
  ]);
}

/** Each once. */
function inOrder(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((one, other) => one - other);
}
