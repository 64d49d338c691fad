import { byId } from '#engine/model/ids.ts';
import type { OfferId } from '#engine/model/moves.ts';
import { foreseeAcceptance } from '#engine/moves/foresee-acceptance.ts';
import { together } from '#messages/together.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * Whose initials fall when the person accepts an offer that puts other wording in the place of what they have accepted,
 * and who trusts it less for that.
 */
export function initialsFelled({ game, view, you }: Seat, id: OfferId): string | undefined {
  const { tabled, reopenings } = foreseeAcceptance(game.common, view, byId(view.offers, id));
  const falls = tabled.flatMap(({ issue, dropped }) => {
    const parties = dropped.filter((party) => party !== you);
    return parties.length === 0 ? [] : [game.say('text.those-on', { parties, issue })];
  });
  if (falls.length === 0) return undefined;
  const wronged = reopenings.flatMap(({ party, to }) => (party === you ? [to] : []));
  return together(game, [
    game.say('text.initials-fall', { those: falls }),
    wronged.length === 0 ? undefined : game.say('text.trust-you-less', { wronged }),
  ]);
}
